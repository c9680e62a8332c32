import { check, type Policy, parsePolicy, policyFromReading } from '@tongjie/model';
import autocorrect from 'autocorrect-node';
import { madeDossier, madeParagraph } from '../../tests/accuracy/made-dossier.ts';

/** Something that looks at a sentence and says whether anything is wrong with it. */
export interface Peer {
  readonly name: string;
  readonly objects: (sentence: string, policy: Policy) => boolean;
}

/** What stands in the sentence; that its section is short and cites nothing is no fault of it. */
function findingsIn(policy: Policy, sentence: string) {
  const dossier = madeDossier(policy, { standardsSection: [madeParagraph(sentence, null)] });
  return check(dossier).filter(
    ({ place }) =>
      place.document === 'interpretation' && place.section === 'standards' && place.from !== null,
  );
}

export const plainPolicy = policyFromReading(
  parsePolicy({ text: '关于公布标准的通知\n一、标准按规定执行。\n' }),
);

export const tongjie: Peer = {
  name: '同解',
  objects: (sentence, policy) => findingsIn(policy, sentence).length > 0,
};

/** Of the whole, only what is wrong with the words: a figure that the small policy doesn't hold is none of language. */
export const tongjieLanguage: Peer = {
  name: '同解',
  objects: (sentence, policy) => findingsIn(policy, sentence).some(({ gate }) => gate !== 'policy'),
};

export const tongjieErrors: Peer = {
  name: '同解',
  objects: (sentence, policy) => findingsIn(policy, sentence).some(({ severity }) => severity === 'error'),
};

// Official documents set no space between Chinese characters and figures: with these rules on, every one is at fault.
autocorrect.loadConfig(
  JSON.stringify({
    rules: {
      'space-word': 0,
      'space-punctuation': 0,
      'space-bracket': 0,
      'space-backticks': 0,
      'space-dash': 0,
      'space-dollar': 0,
    },
  }),
);
export const autoCorrect: Peer = {
  name: 'AutoCorrect 2.13',
  objects: (sentence) => autocorrect.lintFor(sentence, 'sentence.txt').lines.length > 0,
};

interface Zhlint {
  run(text: string, options: { rules: object }): { readonly validations: readonly unknown[] };
}

/** zhlint brings a hundred packages along, so it is compared only where somebody has put it in. */
export async function findZhlint(): Promise<Peer | null> {
  const name = 'zhlint';
  const zhlint: Zhlint | null = await import(process.env.ZHLINT ?? name).catch(() => null);
  if (!zhlint) return null;
  const rules = { preset: 'default', spaceBetweenMixedwidthLetters: undefined, mixedwidthSpacing: undefined };
  return {
    name: 'zhlint 0.8',
    objects: (sentence) => zhlint.run(sentence, { rules }).validations.length > 0,
  };
}

const GRAM = 6;
/** The share of a text's runs of six characters that stand in the policy: the usual measure of copying. */
export const overlap: Peer = {
  name: '6-gram overlap > 50 %',
  objects: (sentence, policy) => {
    const text = JSON.stringify(policy.document);
    const runs = Array.from({ length: Math.max(0, sentence.length - GRAM + 1) }, (_, at) =>
      sentence.slice(at, at + GRAM),
    );
    return runs.length > 0 && runs.filter((run) => text.includes(run)).length / runs.length > 0.5;
  },
};
