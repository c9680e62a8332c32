import { coverage, pairsOf } from '../duties.ts';
import type { PolicyFigure } from './figure-facts.ts';
import type { JudgedFigure } from './judge-figures.ts';
import { sameFigure, sameMeasure } from './same-figure.ts';

/** A right figure told of the wrong thing: where it stands in the clause, and the figure that is of this thing. */
export interface Misplaced {
  readonly stands: PolicyFigure;
  readonly expected: PolicyFigure;
}

/** How much of the rival's own words must be in the sentence, and how little of those around the figure itself. */
const LEAST_RIVAL = 0.34;
const MOST_OWN = 0.12;

/** Words by which one can tell two places of a policy apart; numbers and units are in both. */
const VALUE_WORDS =
  /每(?:一|个)?[人月年天日户次家]|不超过|不低于|以[上下内]|最[高低多少]|标准|给予|支持|补贴|奖励|分别|为/g;

/**
 * The words that a figure of a clause is about: from the stop before it, or from the figure before that, to the
 * figure. What several figures share (a lead-in before a list) tells none of them apart and stays outside.
 */
function wordsBefore(figure: PolicyFigure, others: readonly PolicyFigure[]): string {
  const previous = others.filter(({ context, to }) => context === figure.context && to <= figure.from);
  const start = Math.max(0, ...previous.map(({ to }) => to));
  const stretch = figure.context.slice(start, figure.from);
  return /[^。；]*$/.exec(stretch)?.[0] ?? '';
}

const distinctPairs = (words: string) => pairsOf(words.replace(VALUE_WORDS, '，'));

function minus(a: ReadonlySet<string>, b: ReadonlySet<string>): Set<string> {
  return new Set([...a].filter((pair) => !b.has(pair)));
}

/**
 * Whether a figure that stands in the cited clause is told of something for which the clause has another figure:
 * 成年785.4元、未成年916.3元 told the other way round. Only where the sentence has words of the other's place and
 * hardly any of its own; null where that isn't plain.
 */
export function findMisplaced(
  { passage, sentence, fact, verdict }: JudgedFigure,
  inClause: (figure: PolicyFigure) => readonly PolicyFigure[],
  toldHere: readonly JudgedFigure[],
): Misplaced | null {
  if (verdict.kind !== 'stands' || !verdict.cited) return null;
  const [stands] = verdict.written;
  if (!stands || stands.clause === null) return null;
  const figures = inClause(stands);
  // A figure bound to words of its own was placed by its writer.
  if (!figures.includes(stands)) return null;
  const said = distinctPairs(passage.text.slice(sentence.from, sentence.to));
  const own = new Set(verdict.written.flatMap((place) => [...distinctPairs(wordsBefore(place, figures))]));
  const rivals = figures
    .filter((other) => sameMeasure(fact, other) && !sameFigure(fact, other))
    .filter((other) => !toldHere.some((told) => told.fact !== fact && sameFigure(told.fact, other)))
    .map((expected) => {
      const words = distinctPairs(wordsBefore(expected, figures));
      const rival = minus(words, own);
      return {
        expected,
        rival: coverage(rival, said),
        own: coverage(minus(own, words), said),
        size: rival.size,
      };
    })
    .filter(({ rival, own: ownShare, size }) => size >= 2 && rival >= LEAST_RIVAL && ownShare <= MOST_OWN)
    .sort((a, b) => b.rival - a.rival);
  const [best] = rivals;
  return best ? { stands, expected: best.expected } : null;
}
