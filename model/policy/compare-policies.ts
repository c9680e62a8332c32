import { alignClauses } from './align-clauses.ts';
import type { Clause } from './clause.ts';
import { comparableText } from './comparable-text.ts';
import { findWordChanges, type WordChange } from './word-changes.ts';

/** One side of a difference. */
export interface ComparedClause {
  readonly id: string;
  readonly path: readonly string[];
  readonly text: string;
}

/** What became of one clause between two versions of a policy. */
export interface ClauseDifference {
  /** `moved`: the same words under another label; `changed`: other words, under the same label or another. */
  readonly kind: 'added' | 'removed' | 'changed' | 'moved' | 'same';
  readonly old: ComparedClause | null;
  readonly new: ComparedClause | null;
  /** The words that changed, in order; empty unless `changed`. */
  readonly changes: readonly WordChange[];
}

const compared = (clause: Clause | null): ComparedClause | null =>
  clause && { id: clause.id, path: clause.path, text: clause.text };

/** Chapters shift without a word being changed: an article is at its place where its number is the same. */
function placeOf({ path }: Clause): string {
  const article = path.findIndex((label) => /^第.+条(?:之.+)?$/.test(label));
  return path.slice(Math.max(article, 0)).join('/');
}

function differenceOf(old: Clause | null, fresh: Clause | null): ClauseDifference {
  const sides = { old: compared(old), new: compared(fresh) };
  if (!old) return { kind: 'added', ...sides, changes: [] };
  if (!fresh) return { kind: 'removed', ...sides, changes: [] };
  if (comparableText(old.text) === comparableText(fresh.text)) {
    return { kind: placeOf(old) === placeOf(fresh) ? 'same' : 'moved', ...sides, changes: [] };
  }
  return { kind: 'changed', ...sides, changes: findWordChanges(old.text, fresh.text) };
}

/**
 * Compares two versions of a policy clause by clause. Clauses are paired by what they say, then by their label; spaces and
 * the width of punctuation don't count. Every clause of both versions is in exactly one difference, in the order of the new
 * version.
 */
export function comparePolicies(old: readonly Clause[], fresh: readonly Clause[]): ClauseDifference[] {
  return alignClauses(old, fresh).map((pair) => differenceOf(pair.old, pair.new));
}
