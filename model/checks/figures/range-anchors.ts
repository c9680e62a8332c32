import { directionOf } from './bound-direction.ts';
import { figuresOf, type PolicyFigure } from './figure-facts.ts';
import type { FigureQuestion } from './figure-question.ts';
import { rangeOf } from './range-ends.ts';
import { sameFigure, sameMeasure } from './same-figure.ts';

/**
 * The end that the policy gives to a range whose other end the sentence tells rightly: 25至60周岁 told as 25到65岁. Null
 * where the policy has the told range anywhere among the candidates, or gives several ends.
 * @param among which figures of the policy are candidates
 */
export function findOtherEnd(
  { context, document, sentence, fact, facts }: FigureQuestion,
  among: (figure: PolicyFigure) => boolean,
): PolicyFigure | null {
  const partner = rangeOf(sentence.text, fact, facts).find(({ from }) => from !== fact.from);
  if (!partner) return null;
  const ends = figuresOf(context, document).all.flatMap((written): PolicyFigure[] => {
    if (written.clause === null || !among(written)) return [];
    if (!sameFigure(partner, written) || directionOf(partner) !== directionOf(written)) return [];
    const siblings = figuresOf(context, document).inClause(written.clause);
    return siblings.filter(
      (other) => other.from !== written.from && rangeOf(written.context, written, siblings).includes(other),
    );
  });
  const [first] = ends;
  if (!first || !ends.every((end) => sameFigure(first, end) && sameMeasure(fact, end))) return null;
  return ends.some((end) => sameFigure(fact, end)) ? null : first;
}
