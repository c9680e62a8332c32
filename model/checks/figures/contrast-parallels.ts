import type { Contrast } from './contrast.ts';
import { figuresOf, type PolicyFigure } from './figure-facts.ts';
import type { FigureQuestion } from './figure-question.ts';
import type { Places } from './judge-by-place.ts';
import { chooseParallel, findParallelFigures, type ParallelFigure } from './parallel-figures.ts';
import { sameFigure } from './same-figure.ts';

/** A place that fits less well than this share of the best one isn't meant. */
const NEAR_BEST = 0.6;
/** A sentence is surely about a place of this score. */
const MEANT = 0.38;

/** Reads which figure of a parallel run (职工300元、居民200元) a sentence is about, by the word that it names. */
export function contrastParallels(question: FigureQuestion, places: Places): Contrast {
  const { context, fact, facts, sentence } = question;
  const best = Math.max(0, ...[places.equal[0], places.rivals[0]].map((ranked) => ranked?.score ?? 0));
  const runOf = (figure: PolicyFigure): readonly ParallelFigure[] =>
    figure.clause === null
      ? []
      : findParallelFigures(figure, figuresOf(context, figure.of).inClause(figure.clause));
  const near = places.equal
    .filter(({ score }) => score >= NEAR_BEST * best)
    .map(({ figure, score }) => {
      const run = runOf(figure);
      return { figure, score, run, chosen: chooseParallel(run, sentence.text, fact, facts)?.figure ?? null };
    });
  const confirmed = near.filter(({ figure, chosen }) => chosen === figure);
  if (confirmed.length > 0) {
    const ruledOut = new Set(confirmed.flatMap(({ run }) => run.map((own) => own.figure)));
    const rivals = places.rivals.filter(({ figure }) => !ruledOut.has(figure));
    return { swapped: null, places: { ...places, rivals } };
  }
  const [first] = near;
  const isSwapped =
    first?.chosen &&
    near.every(({ chosen }) => chosen !== null && !sameFigure(fact, chosen)) &&
    Math.max(first.score, places.rivals.find(({ figure }) => figure === first.chosen)?.score ?? 0) >= MEANT;
  return { swapped: isSwapped ? first.chosen : null, places };
}
