import { comparableText } from './comparable-text.ts';

/** A sentence of the old text with its counterpart in the new one, or one of them alone. In order of both. */
export interface SentencePair {
  readonly old: string | null;
  readonly new: string | null;
}

/** Sentences less alike than this say something else. */
const LEAST_ALIKE = 0.4;
/** Beyond this many comparisons in one gap, its sentences aren't paired. */
const MOST_CELLS = 10_000;

/** Sentences with their stop and the line feed after it; together they give the text back. */
export function splitSentences(text: string): string[] {
  return text.match(/[^。；;！？!?\n]{0,4000}[。；;！？!?\n]+|[^。；;！？!?\n]{1,4000}/g) ?? [];
}

function gramsOf(sentence: string): Map<string, number> {
  const text = comparableText(sentence);
  const grams = new Map<string, number>();
  for (let at = 0; at + 1 < Math.max(text.length, 2); at += 1) {
    const gram = text.slice(at, at + 2);
    grams.set(gram, (grams.get(gram) ?? 0) + 1);
  }
  return grams;
}

const sizeOf = (grams: ReadonlyMap<string, number>): number => {
  let size = 0;
  for (const count of grams.values()) size += count;
  return size;
};

/** Dice coefficient over pairs of characters, 0 to 1. */
export function sentenceLikeness(a: string, b: string): number {
  return likeness(gramsOf(a), gramsOf(b));
}

function likeness(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let shared = 0;
  for (const [gram, count] of a) shared += Math.min(count, b.get(gram) ?? 0);
  return (2 * shared) / Math.max(1, sizeOf(a) + sizeOf(b));
}

/** The pairing in order that keeps the most: dynamic programming over likeness. */
function pairInOrder(old: readonly string[], fresh: readonly string[]): SentencePair[] {
  const columns = fresh.length + 1;
  const best = new Float64Array((old.length + 1) * columns);
  const alike = new Float64Array(old.length * Math.max(1, fresh.length));
  const before = old.map(gramsOf);
  const after = fresh.map(gramsOf);
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = fresh.length - 1; j >= 0; j -= 1) {
      const score = likeness(before[i] ?? new Map(), after[j] ?? new Map());
      alike[i * fresh.length + j] = score;
      const weight = score * ((old[i]?.length ?? 0) + (fresh[j]?.length ?? 0));
      const taken = score >= LEAST_ALIKE ? weight + (best[(i + 1) * columns + j + 1] ?? 0) : 0;
      best[i * columns + j] = Math.max(
        taken,
        best[(i + 1) * columns + j] ?? 0,
        best[i * columns + j + 1] ?? 0,
      );
    }
  }
  const pairs: SentencePair[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < fresh.length) {
    const here = best[i * columns + j] ?? 0;
    const down = best[(i + 1) * columns + j] ?? 0;
    const right = best[i * columns + j + 1] ?? 0;
    if (j >= fresh.length || (i < old.length && down >= here)) {
      pairs.push({ old: old[i] ?? '', new: null });
      i += 1;
    } else if (i >= old.length || right >= here) {
      pairs.push({ old: null, new: fresh[j] ?? '' });
      j += 1;
    } else {
      pairs.push({ old: old[i] ?? '', new: fresh[j] ?? '' });
      [i, j] = [i + 1, j + 1];
    }
  }
  return pairs;
}

/** Sentences that stand once in each text, in an order that both have: what lies between is paired on its own. */
function anchorsOf(old: readonly string[], fresh: readonly string[]): [number, number][] {
  const once = (sentences: readonly string[]) => {
    const places = new Map<string, number>();
    sentences.forEach((sentence, at) => {
      const key = comparableText(sentence);
      places.set(key, places.has(key) ? -1 : at);
    });
    return places;
  };
  const [before, after] = [once(old), once(fresh)];
  const anchors: [number, number][] = [];
  for (const [key, at] of before) {
    const other = after.get(key) ?? -1;
    const last = anchors.at(-1);
    if (at >= 0 && other >= 0 && (!last || other > last[1])) anchors.push([at, other]);
  }
  return anchors;
}

/** Pairs the sentences of two texts in their order; a sentence that moved is told as gone here and new there. */
export function pairSentences(oldText: string, newText: string): SentencePair[] {
  const [old, fresh] = [splitSentences(oldText), splitSentences(newText)];
  const pairs: SentencePair[] = [];
  let [i, j] = [0, 0];
  const between = (oldTo: number, newTo: number) => {
    const [x, y] = [old.slice(i, oldTo), fresh.slice(j, newTo)];
    if (x.length * y.length <= MOST_CELLS) pairs.push(...pairInOrder(x, y));
    else {
      for (const sentence of x) pairs.push({ old: sentence, new: null });
      for (const sentence of y) pairs.push({ old: null, new: sentence });
    }
  };
  for (const [at, other] of anchorsOf(old, fresh)) {
    between(at, other);
    pairs.push({ old: old[at] ?? '', new: fresh[other] ?? '' });
    [i, j] = [at + 1, other + 1];
  }
  between(old.length, fresh.length);
  return pairs;
}
