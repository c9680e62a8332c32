import type { Fact } from '../../facts/fact.ts';
import type { CheckContext, CitedClause } from '../check-context.ts';
import type { Passage, Sentence } from '../passage.ts';
import type { CheckedReference } from '../reference.ts';
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

/** Sentences about the past or the world outside, and figures that were reckoned: their figures needn't be the policy's. */
const BACKGROUND =
  /截至|同比|数据显示|据统计|统计局|近年来|以来|累计|原规定|旧版|此前|过去|去年|上年|调整前|例如|比如|假设|举例|某|小[王李张刘陈赵]/;
const RECKONED =
  /(?:提高|增加|多|多领|减少|降低|少|相差|差|涨|上调|下调|合计|共计|总共|一共|折合|相当于)(?:了|出|到|约)?$/;

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
  const everywhere = [documents.policy, documents.predecessor].flatMap((document) =>
    document ? figuresOf(context, document).all : [],
  );
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
  const said = passage.text.slice(sentence.from, fact.from);
  const certain =
    own &&
    !place &&
    !fact.approximate &&
    !BACKGROUND.test(sentence.text) &&
    !RECKONED.test(said) &&
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

const cache = new WeakMap<CheckContext, readonly JudgedFigure[]>();

/** Every figure of the interpretation with what the policy says of it; judged once for all rules. */
export function judgeFigures(context: CheckContext): readonly JudgedFigure[] {
  const known = cache.get(context);
  if (known) return known;
  const judged = context.passages
    .filter(({ role, block }) => role !== 'situation' && role !== 'quotation' && block !== 'title')
    .flatMap((passage) => {
      const facts = figuresIn(context, passage.text);
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
