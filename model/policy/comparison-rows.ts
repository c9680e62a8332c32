import { formatClausePath } from './clause.ts';
import { comparableText } from './comparable-text.ts';
import type { ClauseDifference, ComparedClause } from './compare-policies.ts';
import { splitSentences } from './sentence-pairs.ts';

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
/** Between sentences that don't follow one another in the clause. */
const OMISSION = '……';

/** The sentences that the other side doesn't have, all of them where none stands out; whole sentences while they fit. */
function differingText(text: string, other: string): string {
  const sentences = splitSentences(text);
  const known = new Set(splitSentences(other).map(comparableText));
  const differing = sentences.flatMap((sentence, index) =>
    known.has(comparableText(sentence)) ? [] : [index],
  );
  const shown = differing.length > 0 ? differing : sentences.map((_, index) => index);
  let words = '';
  let last: number | null = null;
  for (const index of shown) {
    const joint: string = last === null || last === index - 1 ? '' : OMISSION;
    const next = words + joint + (sentences[index] ?? '').replace(/\n+/g, '');
    if (last !== null && next.length > LONGEST_TEXT) return words + OMISSION;
    words = next;
    last = index;
  }
  return words.length > LONGEST_TEXT ? `${words.slice(0, LONGEST_TEXT)}…` : words;
}

const sideOf = (clause: ComparedClause | null, other: ComparedClause | null): ComparisonSide | null =>
  clause && { clause: clause.id, text: differingText(clause.text, other?.text ?? '') };

/** Clauses that are a heading alone say nothing that could be compared. */
const saysSomething = ({ text, heading }: ComparedClause): boolean => comparableText(text) !== heading;

function rowOf(
  change: ComparisonRow['change'],
  old: ComparedClause | null,
  fresh: ComparedClause | null,
): ComparisonRow[] {
  const shown = fresh ?? old;
  if (!shown || !saysSomething(shown)) return [];
  const named = shown.heading !== '' && shown.heading.length <= LONGEST_LABEL;
  const label = named ? shown.heading : formatClausePath(shown.path);
  return [{ change, label, old: sideOf(old, fresh), new: sideOf(fresh, old) }];
}

function rowsOf({ kind, old, new: fresh, others }: ClauseDifference): ComparisonRow[] {
  switch (kind) {
    case 'same':
    case 'moved':
      return [];
    case 'added':
    case 'removed':
    case 'changed':
      return rowOf(kind, old, fresh);
    case 'merged':
      return [old, ...others].flatMap((clause) => rowOf('changed', clause, fresh));
    case 'split':
      return [fresh, ...others].flatMap((clause) => rowOf('changed', old, clause));
  }
}

/**
 * Proposes the rows of 新旧对比: what changed, came or went, in the order of the new version, each side with the clause to
 * cite. Clauses that were merged, or that one was split into, have a row each. What only moved isn't told.
 */
export function proposeComparisonRows(differences: readonly ClauseDifference[]): ComparisonRow[] {
  return differences.flatMap(rowsOf);
}
