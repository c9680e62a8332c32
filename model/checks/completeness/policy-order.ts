import type { PreparedDocument } from '../prepared-document.ts';
import { rememberByTextIn } from '../remember-by-text.ts';
import { wordPairs } from '../word-pairs.ts';

/** Pairs of characters that stand in more clauses than this tell nothing of which clause is meant. */
const MOST_CLAUSES = 20;

/** Which clauses hold a pair of characters. */
type PairIndex = ReadonlyMap<number, readonly number[]>;

const cache = new WeakMap<PreparedDocument, PairIndex>();

function indexOf(document: PreparedDocument): PairIndex {
  const known = cache.get(document);
  if (known) return known;
  const index = new Map<number, number[]>();
  for (const [place, { text }] of document.clauses.entries()) {
    for (const pair of new Set(wordPairs(text))) {
      const places = index.get(pair);
      if (places) places.push(place);
      else index.set(pair, [place]);
    }
  }
  cache.set(document, index);
  return index;
}

/** The clause that a paragraph comes nearest to, and how much of the paragraph's words stand in it. */
export interface NearestClause {
  /** Place of the clause in the order of the policy, from 0. */
  readonly place: number;
  /** 0 to 1. */
  readonly share: number;
}

/** Finds the clause that holds most of a text's words; null where none holds any. */
export const findNearestClause: (text: string, document: PreparedDocument) => NearestClause | null =
  rememberByTextIn(searchNearestClause);

function searchNearestClause(text: string, document: PreparedDocument): NearestClause | null {
  const index = indexOf(document);
  const pairs = wordPairs(text);
  const counts = new Map<number, number>();
  for (const pair of pairs) {
    const places = index.get(pair) ?? [];
    if (places.length > MOST_CLAUSES) continue;
    for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  let best: NearestClause | null = null;
  for (const [place, count] of counts) {
    const share = count / pairs.length;
    if (!best || share > best.share) best = { place, share };
  }
  return best;
}
