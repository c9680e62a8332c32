import type { Fact } from '../../facts/fact.ts';
import type { Passage, Sentence } from '../passage.ts';
import type { PreparedDocument } from '../prepared-document.ts';
import type { PolicyFigure } from './figure-facts.ts';
import type { PolicyList } from './policy-lists.ts';

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
  /** It stands in the policy, but of another thing than this sentence's, for which the policy has `expected`. */
  | {
      readonly kind: 'misplaced';
      readonly stands: PolicyFigure;
      readonly expected: PolicyFigure;
      readonly certain: boolean;
    }
  /** The list that it announces or sums up has another length: the sentence's own, or one of the policy. */
  | { readonly kind: 'miscounted'; readonly list: PolicyList | null; readonly of: PreparedDocument }
  | { readonly kind: 'nowhere' };
