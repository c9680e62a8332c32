import { createRequire } from 'node:module';
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
interface LintMarkdown {
  lintMarkdown(text: string, rules: object, fix: boolean): { readonly lintResult: readonly unknown[] };
}
interface Textlint {
  readonly TextlintKernel: new () => {
    lintText(text: string, options: object): Promise<{ readonly messages: readonly unknown[] }>;
  };
}

/**
 * A package from the folder that `PEERS` names. These bring hundreds of packages along and catch little of Chinese office
 * papers, so they are no dependencies: they are compared where somebody has put them in.
 */
function load<Package>(name: string): Package | null {
  const folder = process.env.PEERS;
  if (!folder) return null;
  const loaded: Package & { readonly default?: Package } = createRequire(`${folder}/package.json`)(name);
  return loaded.default ?? loaded;
}

/** zhlint, lint-md and textlint with the one rule for Chinese that its registry holds; those that are put in. */
export function findOtherPeers(): Peer[] {
  const zhlint = load<Zhlint>('zhlint');
  const markdown = load<LintMarkdown>('@lint-md/core');
  const peers: Peer[] = [];
  const rules = { preset: 'default', spaceBetweenMixedwidthLetters: undefined, mixedwidthSpacing: undefined };
  if (zhlint)
    peers.push({
      name: 'zhlint 0.8',
      objects: (sentence) => zhlint.run(sentence, { rules }).validations.length > 0,
    });
  if (markdown)
    peers.push({
      name: 'lint-md 2.4',
      // Spaces between Chinese characters and figures are not for official documents.
      objects: (sentence) =>
        markdown.lintMarkdown(sentence, { 'space-around-alphabet': 0, 'space-around-number': 0 }, false)
          .lintResult.length > 0,
    });
  return peers;
}

/** What textlint finds with `zh-half-and-full-width-bracket`; it can only be asked asynchronously. */
export async function askTextlint(sentences: readonly string[]): Promise<Peer | null> {
  const kernel = load<Textlint>('@textlint/kernel');
  const text = load<object>('@textlint/textlint-plugin-text');
  const bracket = load<object>('textlint-rule-zh-half-and-full-width-bracket');
  if (!kernel || !text || !bracket) return null;
  const textlint = new kernel.TextlintKernel();
  const objected = new Set<string>();
  for (const sentence of new Set(sentences)) {
    const { messages } = await textlint.lintText(sentence, {
      ext: '.txt',
      filePath: 'sentence.txt',
      plugins: [{ pluginId: 'text', plugin: text }],
      rules: [{ ruleId: 'zh-half-and-full-width-bracket', rule: bracket, options: { bracket: 'full' } }],
    });
    if (messages.length > 0) objected.add(sentence);
  }
  return { name: 'textlint 15.8, zh bracket rule', objects: (sentence) => objected.has(sentence) };
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
