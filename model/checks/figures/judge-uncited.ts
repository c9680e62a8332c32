import { contrastPlaces } from './contrast-places.ts';
import type { FigureQuestion } from './figure-question.ts';
import type { FigureVerdict } from './figure-verdict.ts';
import { findContradicted, findMeant, findOtherDays, findOutweighing } from './judge-by-place.ts';
import { findOtherEnd } from './range-anchors.ts';

/** What the policy says of a figure whose sentence and surroundings cite nothing: the best-matching clause is found. */
export function judgeUncited(question: FigureQuestion): FigureVerdict {
  const { context, passage, document, fact, facts, elsewhere, count, doubtful } = question;
  if (count === 'excused' || count === 'plausible') return { kind: 'stands', written: [], cited: false };
  if (count === 'contradicted') return { kind: 'miscounted', list: null, of: document };
  const places = question.find(document, () => true);
  const days = findOtherDays(places);
  if (days && !doubtful) return { kind: 'other-day-unit', written: days.figure };
  const end = findOtherEnd(question, () => true);
  if (end && !doubtful)
    return { kind: 'differs', written: end, elsewhere: elsewhere[0] ?? null, certain: true };
  if (elsewhere.length > 0) {
    // Where there is a predecessor, the old rule may be told as well.
    const isOpen = doubtful || context.documents.predecessor !== null;
    const contrast = contrastPlaces(question, places);
    const [stands] = places.equal;
    const rival = isOpen ? null : (contrast.swapped ?? findOutweighing(contrast.places, fact)?.figure);
    if (rival && stands) return { kind: 'misplaced', stands: stands.figure, expected: rival, certain: true };
    const meant = findMeant(contrast.places);
    return { kind: 'stands', written: meant.length > 0 ? meant : elsewhere, cited: meant.length > 0 };
  }
  const rival = findContradicted(places, fact, facts);
  if (!rival) return { kind: 'nowhere' };
  const certain = !doubtful && passage.tells === 'policy';
  return { kind: 'differs', written: rival.figure, elsewhere: null, certain };
}
