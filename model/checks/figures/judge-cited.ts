import { contrastPlaces } from './contrast-places.ts';
import { figuresOf, type PolicyFigure } from './figure-facts.ts';
import type { FigureQuestion } from './figure-question.ts';
import type { FigureVerdict } from './figure-verdict.ts';
import {
  findContradicted,
  findMeant,
  findOutweighing,
  isOtherDayUnit,
  type Places,
} from './judge-by-place.ts';
import { sameFigure, sameMeasure } from './same-figure.ts';

/** A value that the cited clause hasn't is told of it where its own place elsewhere doesn't fit better by this much. */
const BETTER = 0.02;

interface Cited {
  /** Figures that the sentence is compared with: those of the cited clauses, or of the words that a figure is bound to. */
  readonly near: readonly PolicyFigure[];
  /** Null where words are bound: nothing else is meant. */
  readonly places: Places | null;
}

function findCited({ context, passage, fact, cited, quotes, find }: FigureQuestion): Cited {
  const bound = quotes.filter((written) => sameMeasure(fact, written));
  if (passage.role === 'figure' && bound.length > 0) return { near: bound, places: null };
  const near = cited.flatMap(({ document, clause }) =>
    document.withBelow(clause.id).flatMap(({ id }) => figuresOf(context, document).inClause(id)),
  );
  const among = new Set(near);
  const [first] = cited;
  return { near, places: first ? find(first.document, (figure) => among.has(figure)) : null };
}

/** What the cited clause says of a figure that it has. */
function judgeStanding(
  question: FigureQuestion,
  equal: readonly PolicyFigure[],
  places: Places | null,
): FigureVerdict {
  const { fact, quotes, own, doubtful } = question;
  const isBound = quotes.some((written) => sameFigure(fact, written));
  const contrast = places && !isBound && !doubtful ? contrastPlaces(question, places) : null;
  const stands = places?.equal[0]?.figure;
  const rival = contrast && (contrast.swapped ?? findOutweighing(contrast.places, fact)?.figure);
  if (rival && stands) return { kind: 'misplaced', stands, expected: rival, certain: own };
  const meant = places ? findMeant(contrast?.places ?? places) : [];
  return { kind: 'stands', written: meant.length > 0 ? meant : equal, cited: true };
}

/** What the policy says of a figure that the cited clause hasn't. */
function judgeDiffering(question: FigureQuestion, { near, places }: Cited): FigureVerdict {
  const { document, fact, facts, own, cited, elsewhere, doubtful, find } = question;
  const others = facts.filter(({ from }) => from !== fact.from);
  const free = near.find(
    (written) => sameMeasure(fact, written) && !others.some((other) => sameFigure(other, written)),
  );
  const best = places?.rivals[0];
  const rival = best?.figure ?? free;
  const [place] = elsewhere;
  const isPlain = best !== undefined && places !== null && findContradicted(places, fact, facts) !== null;
  // 最多三个 is told of something; 三个 alone may be the writer's own count.
  const isCount = fact.kind === 'count' && fact.bound === undefined;
  const isFree = isCount && !isPlain;
  // The title and the dates of a policy may be named anywhere.
  if (place && (!rival || place.clause === null || isFree))
    return { kind: 'stands', written: elsewhere, cited: false };
  if (!rival) return { kind: 'nowhere' };
  const fitsElsewhere = () => {
    const [equal] = find(cited[0]?.document ?? document, () => true).equal;
    return (equal?.score ?? 0) >= (best?.score ?? 0) + BETTER;
  };
  const isSure = place ? own && !isCount && !fitsElsewhere() : (own && !isCount) || isPlain;
  return { kind: 'differs', written: rival, elsewhere: place ?? null, certain: isSure && !doubtful };
}

/** What the policy says of a figure whose sentence, paragraph or block cites clauses. */
export function judgeCited(question: FigureQuestion): FigureVerdict {
  const { context, document, fact, cited, count } = question;
  const found = findCited(question);
  const equal = found.near.filter((written) => sameFigure(fact, written));
  if (equal.length > 0) return judgeStanding(question, equal, found.places);
  const days = found.near.find((written) => isOtherDayUnit(fact, written));
  if (days) return { kind: 'other-day-unit', written: days };
  const above = cited
    .flatMap(({ document: of, clause }) =>
      of.above(clause.id).flatMap(({ id }) => figuresOf(context, of).inClause(id)),
    )
    .filter((written) => sameFigure(fact, written));
  if (above.length > 0) return { kind: 'stands', written: above, cited: true };
  if (count === 'excused' || count === 'plausible') return { kind: 'stands', written: [], cited: false };
  if (count === 'contradicted') return { kind: 'miscounted', list: null, of: document };
  return judgeDiffering(question, found);
}
