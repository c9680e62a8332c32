import { formatClausePath } from './clause.ts';
import { comparableText } from './comparable-text.ts';
import type { ClauseDifference, ComparedClause } from './compare-policies.ts';

/** One side of a proposed row: the words, and the clause that they are cited from. */
export interface ComparisonSide {
  readonly clause: string;
  readonly text: string;
}

/** A row that the block 新旧对比 may take over. */
export interface ComparisonRow {
  readonly change: 'added' | 'removed' | 'changed';
  /** What is compared: the clause's heading, else its label. */
  readonly label: string;
  readonly old: ComparisonSide | null;
  readonly new: ComparisonSide | null;
}

const LONGEST_TEXT = 160;
const LONGEST_LABEL = 20;

const sentencesOf = (text: string): string[] => text.match(/[^。；\n]+[。；]?/g) ?? [];

/** The sentences that the other side doesn't have; all of them where none stands out. */
function differingText(text: string, other: string): string {
  const known = new Set(sentencesOf(other).map(comparableText));
  const differing = sentencesOf(text).filter((sentence) => !known.has(comparableText(sentence)));
  const words = (differing.length > 0 ? differing : sentencesOf(text)).join('').trim();
  return words.length > LONGEST_TEXT ? `${words.slice(0, LONGEST_TEXT)}…` : words;
}

const sideOf = (clause: ComparedClause | null, other: ComparedClause | null): ComparisonSide | null =>
  clause && { clause: clause.id, text: differingText(clause.text, other?.text ?? '') };

/** Clauses that are a heading alone say nothing that could be compared. */
const saysSomething = ({ text, heading }: ComparedClause): boolean => comparableText(text) !== heading;

/**
 * Proposes the rows of 新旧对比: what changed, came or went, in the order of the new version, each side with the clause to
 * cite. What only moved isn't told.
 */
export function proposeComparisonRows(differences: readonly ClauseDifference[]): ComparisonRow[] {
  return differences.flatMap(({ kind, old, new: fresh }): ComparisonRow[] => {
    const shown = fresh ?? old;
    if (kind === 'same' || kind === 'moved' || !shown || !saysSomething(shown)) return [];
    const change = kind === 'added' || kind === 'removed' ? kind : 'changed';
    const named = shown.heading !== '' && shown.heading.length <= LONGEST_LABEL;
    const label = named ? shown.heading : formatClausePath(shown.path);
    return [{ change, label, old: sideOf(old, fresh), new: sideOf(fresh, old) }];
  });
}
