import { isFigureKind } from '../facts/fact.ts';
import type { ClauseDifference } from './compare-policies.ts';
import type { FactChange } from './fact-changes.ts';

/** A fact that changed, and the clauses in which. */
export interface PlacedFactChange {
  readonly difference: ClauseDifference;
  readonly change: FactChange;
}

/** What a reader of a comparison asks first. */
export interface ComparisonSummary {
  /** How many clauses each thing became of; `renumbered` are those of `moved` that only have another number. */
  readonly counts: Readonly<Record<ClauseDifference['kind'] | 'renumbered', number>>;
  /** Figures that are others now: those that were something else first, then those that went and those that came. */
  readonly figures: readonly PlacedFactChange[];
  /** Duties of another class now (可以 → 应当), of clauses that stayed. */
  readonly duties: readonly PlacedFactChange[];
}

const sides = ({ old, new: fresh }: FactChange): number => (old && fresh ? 0 : old ? 1 : 2);

/** Sums a comparison up: the figures and duties that changed, and how many clauses did. */
export function summarizeComparison(differences: readonly ClauseDifference[]): ComparisonSummary {
  const placed = differences.flatMap((difference) =>
    difference.facts.map((change): PlacedFactChange => ({ difference, change })),
  );
  const count = (kind: ClauseDifference['kind'], reordered?: boolean) =>
    differences.filter(
      (entry) => entry.kind === kind && (reordered === undefined || entry.reordered === reordered),
    ).length;
  return {
    counts: {
      same: count('same'),
      changed: count('changed'),
      added: count('added'),
      removed: count('removed'),
      moved: count('moved', true),
      renumbered: count('moved', false),
      merged: count('merged'),
      split: count('split'),
    },
    figures: placed
      .filter(({ change }) => isFigureKind(change.kind))
      .sort((a, b) => sides(a.change) - sides(b.change)),
    duties: placed.filter(
      ({ change }) => change.kind === 'obligation' && change.old !== null && change.new !== null,
    ),
  };
}
