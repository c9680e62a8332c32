import type { Clause } from './clause.ts';
import { comparableText } from './comparable-text.ts';

/** Shorter clauses are found inside others by chance. */
const LEAST_CONTAINED = 15;
/** Word for word, less is enough. */
const LEAST_VERBATIM = 8;

/** A clause as pairs of neighbouring characters, to tell how alike two are. */
export interface ClauseProfile {
  readonly clause: Clause;
  readonly text: string;
  readonly path: string;
  /** How often each pair of neighbouring characters comes. */
  readonly grams: ReadonlyMap<string, number>;
  readonly size: number;
}

export function profileOf(clause: Clause): ClauseProfile {
  const text = comparableText(clause.text);
  const grams = new Map<string, number>();
  for (let index = 0; index + 1 < Math.max(text.length, 2); index += 1) {
    const gram = text.slice(index, index + 2);
    grams.set(gram, (grams.get(gram) ?? 0) + 1);
  }
  const path = `${clause.part}/${clause.path.join('/')}`;
  return { clause, text, path, grams, size: Math.max(1, text.length - 1) };
}

function sharedGrams(a: ClauseProfile, b: ClauseProfile): number {
  let shared = 0;
  for (const [gram, count] of a.grams) shared += Math.min(count, b.grams.get(gram) ?? 0);
  return shared;
}

/** How much of one clause's words the other has, 0 to 1; 0 for a clause too short to tell. */
export function shareContained(inner: ClauseProfile, outer: ClauseProfile): number {
  if (inner.text.length >= LEAST_VERBATIM && outer.text.includes(inner.text)) return 1;
  return inner.size < LEAST_CONTAINED ? 0 : sharedGrams(inner, outer) / inner.size;
}

/**
 * How alike two clauses are, 0 to 1: the Dice coefficient over pairs of characters, or, where one clause is nearly all
 * of the other's words and more were added, three quarters of that share.
 */
export function similarity(a: ClauseProfile, b: ClauseProfile): number {
  if (a.text === b.text) return 1;
  const shared = sharedGrams(a, b);
  const smaller = Math.min(a.size, b.size);
  const contained = smaller >= LEAST_CONTAINED ? shared / smaller : 0;
  return Math.max((2 * shared) / (a.size + b.size), contained >= 0.8 ? contained * 0.75 : 0);
}

/** For each pair of characters the clauses that hold it, by their index. */
export function indexGrams(profiles: readonly ClauseProfile[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  profiles.forEach(({ grams }, index) => {
    for (const gram of grams.keys()) {
      const holders = places.get(gram);
      if (holders) holders.push(index);
      else places.set(gram, [index]);
    }
  });
  return places;
}
