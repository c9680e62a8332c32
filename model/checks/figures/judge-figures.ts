import type { Fact } from '../../facts/fact.ts';
import type { CheckContext, CitedClause } from '../check-context.ts';
import type { Passage, Sentence } from '../passage.ts';
import type { CheckedReference } from '../reference.ts';
import { isDoubtful } from './doubtful-figures.ts';
import { judgeCount } from './excused-counts.ts';
import { figuresIn, figuresOf, type PolicyFigure } from './figure-facts.ts';
import { sameFigure, sameMeasure } from './same-figure.ts';

/** A figure of the interpretation, with what it was compared to. `fact` counts in the passage's text. */
export interface JudgedFigure {
  readonly passage: Passage;
  readonly sentence: Sentence;
  readonly fact: Fact;
  readonly verdict: FigureVerdict;
}

/** What the policy says of a figure. */
export type FigureVerdict =
  /** It stands in the cited clause; `written` are its places there, `cited` tells whether a citation led to them. */
  | { readonly kind: 'stands'; readonly written: readonly PolicyFigure[]; readonly cited: boolean }
  /** The cited clause has the same number in the other day unit: 日 and 工作日. */
  | { readonly kind: 'other-day-unit'; readonly written: PolicyFigure }
  /** The cited clause has another value of the same kind. `elsewhere`: the value stands in another clause. */
  | {
      readonly kind: 'differs';
      readonly written: PolicyFigure;
      readonly elsewhere: PolicyFigure | null;
      /** No other reading is likely: the sentence itself cites the clause and doesn't speak of anything else. */
      readonly certain: boolean;
    }
  /** The list that it announces or sums up has another length. */
  | { readonly kind: 'miscounted' }
  | { readonly kind: 'nowhere' };

/** What a sentence is compared with: what it cites itself, else what its paragraph or block cites. */
interface Scope {
  readonly cited: readonly CitedClause[];
  readonly quotes: readonly PolicyFigure[];
  readonly own: boolean;
}

function findScope(context: CheckContext, passage: Passage, sentence: Sentence): Scope {
  const levels = [sentence.references, passage.references, passage.surroundings];
  const references: readonly CheckedReference[] = levels.find((level) => level.length > 0) ?? [];
  const cited = references.flatMap((reference) => context.resolve(reference) ?? []);
  const quotes = sentence.references.flatMap((reference) => {
    const target = context.resolve(reference);
    if (!target || reference.quote === '') return [];
    return figuresIn(context, reference.quote).map(
      (fact): PolicyFigure => ({
        ...fact,
        of: target.document,
        clause: target.clause.id,
        context: reference.quote,
      }),
    );
  });
  return { cited, quotes, own: sentence.references.length > 0 };
}

/** How many characters two figures have in common around them: tells apart the amounts of one clause. */
function likeness(fact: Fact, sentence: string, written: PolicyFigure): number {
  const around = (text: string, { from, to }: { from: number; to: number }) =>
    new Set(text.slice(Math.max(0, from - 14), from) + text.slice(to, to + 6));
  const near = around(written.context, written);
  return [...around(sentence, fact)].filter((char) => near.has(char) && /\p{Script=Han}/u.test(char)).length;
}

function judge(
  context: CheckContext,
  passage: Passage,
  sentence: Sentence,
  fact: Fact,
  all: readonly Fact[],
): FigureVerdict {
  const { documents } = context;
  const { cited, quotes, own } = findScope(context, passage, sentence);
  const below = cited.flatMap(({ document, clause }) =>
    document.withBelow(clause.id).flatMap(({ id }) => figuresOf(context, document).inClause(id)),
  );
  const bound = quotes.filter((written) => sameMeasure(fact, written));
  // A figure bound to words of its own is compared with those words and nothing else.
  const near = passage.role === 'figure' && bound.length > 0 ? bound : below;
  const equal = near.filter((written) => sameFigure(fact, written));
  if (equal.length > 0) return { kind: 'stands', written: equal, cited: true };

  const days = near.find((written) => isOtherDayUnit(fact, written));
  if (days) return { kind: 'other-day-unit', written: days };

  const above = cited.flatMap(({ document, clause }) =>
    document.above(clause.id).flatMap(({ id }) => figuresOf(context, document).inClause(id)),
  );
  // The old column of a comparison tells the old policy, where it is at hand; elsewhere both may be told.
  const told =
    passage.tells === 'predecessor' && documents.predecessor
      ? [documents.predecessor]
      : [documents.policy, documents.predecessor];
  const everywhere = told.flatMap((document) => (document ? figuresOf(context, document).all : []));
  const inAbove = above.filter((written) => sameFigure(fact, written));
  if (inAbove.length > 0) return { kind: 'stands', written: inAbove, cited: true };
  const elsewhere = everywhere.filter((written) => sameFigure(fact, written));
  const count = judgeCount(context, fact, passage, sentence, cited);
  if (count === 'excused') return { kind: 'stands', written: [], cited: false };
  if (count === 'contradicted') return { kind: 'miscounted' };

  const others = all.filter((other) => other !== fact);
  const rivals = near
    .filter((written) => sameMeasure(fact, written))
    .filter((written) => !others.some((other) => sameFigure(other, written)))
    .sort((a, b) => likeness(fact, passage.text, b) - likeness(fact, passage.text, a));
  const [rival] = rivals;
  const [place] = elsewhere;
  // The title and the dates of a policy may be named anywhere.
  if (place && (!rival || place.clause === null || fact.kind === 'count'))
    return { kind: 'stands', written: elsewhere, cited: false };
  if (!rival) return { kind: 'nowhere' };
  const certain =
    own &&
    !place &&
    !isDoubtful(fact, passage, sentence, near) &&
    (fact.kind !== 'count' || likeness(fact, passage.text, rival) >= 2);
  return { kind: 'differs', written: rival, elsewhere: place ?? null, certain };
}

function isOtherDayUnit(said: Fact, written: Fact): boolean {
  return (
    said.kind === 'term' &&
    written.kind === 'term' &&
    said.value === written.value &&
    said.unit !== written.unit
  );
}

/** 一年最多5万元 says how often, not how long: people's words for 每年. */
function isRateWord({ text, bound, to }: Fact, words: string): boolean {
  return (
    /^一(?:年|个月|天|日|个?季度|周)$/.test(text) && !bound && !/^[内以之前后期满的]/.test(words.slice(to))
  );
}

const cache = new WeakMap<CheckContext, readonly JudgedFigure[]>();

/** Every figure of the interpretation with what the policy says of it; judged once for all rules. */
export function judgeFigures(context: CheckContext): readonly JudgedFigure[] {
  const known = cache.get(context);
  if (known) return known;
  const judged = context.passages
    .filter(({ role, block }) => role !== 'situation' && role !== 'quotation' && block !== 'title')
    .flatMap((passage) => {
      const facts = figuresIn(context, passage.text).filter((fact) => !isRateWord(fact, passage.text));
      return passage.sentences.flatMap((sentence) => {
        const own = facts.filter(({ from }) => from >= sentence.from && from < sentence.to);
        return own.map((fact) => ({
          passage,
          sentence,
          fact,
          verdict: judge(context, passage, sentence, fact, own),
        }));
      });
    });
  cache.set(context, judged);
  return judged;
}
