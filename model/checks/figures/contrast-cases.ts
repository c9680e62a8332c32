import type { RankedFigure } from '../alignment/rank-figures.ts';
import type { Contrast } from './contrast.ts';
import { casesOfTold, casesOfWritten, compareCases } from './figure-cases.ts';
import type { FigureQuestion } from './figure-question.ts';
import type { Places } from './judge-by-place.ts';

/** A place that fits less well than this share of the best one isn't meant. */
const NEAR_BEST = 0.6;
/** A place of the named case that fits this well is meant. */
const MEANT = 0.36;

/** Rules out the places of other cases than a sentence names: grades, groups of persons, kinds, ages, classes of amounts. */
export function contrastCases(question: FigureQuestion, places: Places): Contrast {
  const { context, sentence, fact, facts } = question;
  const said = casesOfTold(sentence.text, sentence.topic, fact, facts);
  const open = { swapped: null, places };
  if (said.size === 0) return open;
  const compare = ({ figure }: RankedFigure) => compareCases(said, casesOfWritten(context, figure));
  const best = Math.max(0, ...[places.equal[0], places.rivals[0]].map((ranked) => ranked?.score ?? 0));
  const near = places.equal.filter(({ score }) => score >= NEAR_BEST * best);
  const isOf = (ranked: RankedFigure) => compare(ranked).conflict.size === 0;
  const standing = places.equal.filter(isOf);
  const rivals = places.rivals.filter(isOf);
  if (near.length === 0 || near.some(isOf))
    return {
      swapped: null,
      places: { ...places, equal: standing.length > 0 ? standing : places.equal, rivals },
    };
  const axes = near.map((ranked) => compare(ranked).conflict);
  const meant = rivals.find((ranked) => {
    const { agree } = compare(ranked);
    return ranked.score >= MEANT && axes.every((conflict) => [...conflict].some((axis) => agree.has(axis)));
  });
  return { swapped: meant?.figure ?? null, places: { ...places, rivals } };
}
