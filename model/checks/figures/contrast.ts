import type { PolicyFigure } from './figure-facts.ts';
import type { Places } from './judge-by-place.ts';

/** What the words by which parallel figures are told apart (二级, 居民) say of a figure that stands in the policy. */
export interface Contrast {
  /** The figure that the sentence names, where the told value is that of a parallel one; else null. */
  readonly swapped: PolicyFigure | null;
  /** The places without those that the sentence rules out. */
  readonly places: Places;
}
