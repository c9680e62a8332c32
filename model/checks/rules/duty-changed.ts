import type { Obligation } from '../../facts/fact.ts';
import { type CheckContext, type CitedClause, placeIn, placeInClause } from '../check-context.ts';
import { coverage, type Duty, findDuties } from '../duties.ts';
import type { Passage, Sentence } from '../passage.ts';
import { defineRule, type RuleFinding } from '../rule.ts';

const policy = [
  '一、申请人应当如实提交家庭收入证明。',
  '二、受理机关不得收取任何费用。',
  '三、符合条件的家庭可以申请临时救助。',
];

/** Two statements of one action that cannot both be true. Others (可以 and 鼓励, 只能 and 可以) only sound different. */
const CONFLICTS: ReadonlySet<string> = new Set(
  (
    [
      ['duty', 'permission'],
      ['duty', 'prohibition'],
      ['duty', 'exemption'],
      ['duty', 'encouragement'],
      ['permission', 'prohibition'],
      ['prohibition', 'encouragement'],
    ] satisfies [Obligation, Obligation][]
  ).flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]),
);

/** How alike two actions must be to be called the same: surely, and perhaps. */
const SURE = 0.75;
const LIKELY = 0.6;
/** Actions shorter than this (pairs of characters) are too general to be recognised. */
const SHORTEST = 3;

const likeness = (a: Duty, b: Duty): number =>
  Math.min(a.predicate.size, b.predicate.size) < SHORTEST
    ? 0
    : (coverage(a.predicate, b.predicate) + coverage(b.predicate, a.predicate)) / 2;

export const dutyChanged = defineRule({
  id: 'duty-changed',
  title: '应当、可以、不得说错了',
  severity: 'error',
  gate: 'policy',
  source: '政策解读不得误读政策：义务、权利和禁止的分别决定读者该做什么',
  documentation:
    '所引条款说“应当”的事，解读不能说成“可以”；说“不得”的事，不能说成“可以”“应当”。两处说的明显是同一件事才报错误；像是同一件事的，报提醒。',
  valid: [
    { shows: '“应当”说成“要”', policy, sections: { standards: ['申请人要如实提交家庭收入证明。[一]'] } },
    { shows: '说的是另一件事', policy, sections: { standards: ['申请人可以委托亲属办理。[一]'] } },
  ],
  invalid: [
    {
      shows: '“应当”说成“可以”',
      policy,
      sections: { standards: ['申请人可以如实提交家庭收入证明。[一]'] },
      finds: ['申请人可以如实提交家庭收入证明'],
    },
    {
      shows: '“不得”说成“可以”',
      policy,
      sections: { standards: ['受理机关可以收取任何费用。[二]'] },
      finds: ['受理机关可以收取任何费用'],
    },
    {
      shows: '“可以”说成“必须”',
      policy,
      sections: { standards: ['符合条件的家庭必须申请临时救助。[三]'] },
      finds: ['符合条件的家庭必须申请临时救助'],
    },
  ],
  check: (context) => {
    const known = new Map<string, readonly Duty[]>();
    const dutiesOf = (text: string) => {
      const duties = known.get(text) ?? findDuties(text, context.factsIn(text));
      known.set(text, duties);
      return duties;
    };
    return context.passages
      .filter(({ role }) => role === 'text' || role === 'heading')
      .flatMap((passage) =>
        passage.sentences.flatMap((sentence) => {
          const clauses = findCited(context, passage, sentence);
          if (clauses.length === 0) return [];
          return dutiesOf(sentence.text).flatMap((said) => {
            const finding = compare(said, clauses, dutiesOf, sentence.references.length > 0);
            const place = placeIn(passage, sentence.from + said.from, sentence.from + said.to);
            return finding ? [{ ...finding, place }] : [];
          });
        }),
      );
  },
});

/** The clauses that a sentence, its paragraph or its block cites, with all below them. */
function findCited({ resolve }: CheckContext, passage: Passage, sentence: Sentence): CitedClause[] {
  const levels = [sentence.references, passage.references, passage.surroundings];
  const references = levels.find((level) => level.length > 0) ?? [];
  return references.flatMap((reference) => {
    const cited = resolve(reference);
    if (!cited) return [];
    const { document } = cited;
    return document.withBelow(cited.clause.id).map((clause) => ({ document, clause }));
  });
}

/** What is wrong with a duty against the likest one of the cited clauses; null where nothing is. */
function compare(
  said: Duty,
  clauses: readonly CitedClause[],
  dutiesOf: (text: string) => readonly Duty[],
  cites: boolean,
): Omit<RuleFinding, 'place'> | null {
  const written = clauses.flatMap((cited) =>
    dutiesOf(cited.clause.text).map((duty) => ({ cited, duty, score: likeness(said, duty) })),
  );
  const [best] = written.sort((a, b) => b.score - a.score);
  if (!best || best.score < LIKELY || !CONFLICTS.has(`${said.class} ${best.duty.class}`)) return null;
  const words = best.cited.clause.text.slice(best.duty.from, best.duty.to);
  const name = best.cited.document.nameOf(best.cited.clause);
  return {
    message: `解读说“${said.word}”，${name}说“${best.duty.word}”：“${words}”。请照政策改正。`,
    related: [placeInClause(best.cited, words)],
    severity: cites && best.score >= SURE ? 'error' : 'warning',
  };
}
