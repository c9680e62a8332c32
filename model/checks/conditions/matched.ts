import type { AlignedSentence, AlignedUnit } from '../alignment/align-sentence.ts';

/** A sentence, with the units of the policy that it may tell, likest first. */
export interface Matched {
  readonly aligned: AlignedSentence;
  readonly text: string;
  readonly units: readonly AlignedUnit[];
  readonly best: AlignedUnit;
  /** How well a unit must fit (0 to 1) for what differs to be an error: less where the sentence cites. */
  readonly sure: number;
  /** Nothing is cited: any clause may be meant. */
  readonly mayBeAny: boolean;
}

/** A condition of the policy that a sentence tells otherwise or leaves out. */
export interface ChangedCondition {
  readonly kind:
    | 'opposite'
    | 'all-for-any'
    | 'dropped'
    | 'negated'
    | 'compared'
    | 'swapped'
    | 'actor'
    | 'narrowed'
    | 'waived'
    | 'joined'
    | 'outcome';
  readonly said: { readonly word: string; readonly at: number };
  readonly written: string;
  readonly unit: AlignedUnit['unit'];
  readonly certain: boolean;
}

/** How well a unit must fit (0 to 1) for what differs to be an error, without a citation and with one. */
export const SURE = 0.42;
export const SURE_CITED = 0.3;
/** The surroundings of both words must share something this near (characters). */
const AROUND = 16;

/**
 * Whether the surroundings of a place in a sentence and of one in the policy share a pair of characters.
 * @param own length of the words at `at` that don't count as surroundings themselves
 */
export function sharesSurroundings(
  { grams }: AlignedSentence,
  at: number,
  text: string,
  place: number,
  own = 0,
): boolean {
  const near = text.slice(Math.max(0, place - AROUND), place + AROUND);
  return grams.some(
    (gram) =>
      gram.gram.length > 1 &&
      Math.abs(gram.at - at) <= AROUND &&
      (own === 0 || gram.at + gram.gram.length <= at || gram.at >= at + own) &&
      near.includes(gram.gram),
  );
}
