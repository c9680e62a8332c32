import type { Clause } from '../../policy/clause.ts';
import type { PreparedDocument } from '../prepared-document.ts';
import { type QuotedLetters, quotedLetters } from './quoted-letters.ts';

/** Words of a document that a quotation is nearest to. */
export interface NearestWords {
  /** As the document prints them, across clauses without line breaks. */
  readonly words: string;
  /** The clause that they begin in; null for words outside all clauses. */
  readonly clause: Clause | null;
  /** So many letters were changed, added or left out. */
  readonly distance: number;
  /** No other place of the document is as near with other words. */
  readonly isOnly: boolean;
}

/** All clauses of a document as one text, once without their labels and once with them. */
interface Reading extends QuotedLetters {
  readonly text: string;
  readonly clauses: readonly { readonly from: number; readonly clause: Clause | null }[];
  /** Where each run of three letters stands. */
  readonly runs: ReadonlyMap<string, readonly number[]>;
}

const RUN = 3;
/** Places whose runs agree most are looked at closely. */
const MOST_PLACES = 3;
/** A run that stands in more places than this tells nothing of where. */
const MOST_COMMON = 60;
/** Of four letters one may differ: with more, it is no quotation of these words. */
const MOST_CHANGED = 0.25;

function readLetters(document: PreparedDocument, withLabels: boolean): Reading {
  let text = '';
  const clauses: { from: number; clause: Clause | null }[] = [];
  for (const clause of document.clauses) {
    clauses.push({ from: text.length, clause });
    text += (withLabels ? clause.label : '') + clause.text.replaceAll('\n', '');
  }
  clauses.push({ from: text.length, clause: null });
  text += document.outside.replaceAll('\n', '');
  const { letters, offsets } = quotedLetters(text);
  const runs = new Map<string, number[]>();
  for (let at = 0; at + RUN <= letters.length; at += 1) {
    const run = letters.slice(at, at + RUN);
    const places = runs.get(run);
    if (places) places.push(at);
    else runs.set(run, [at]);
  }
  return { text, letters, offsets, clauses, runs };
}

const known = new WeakMap<PreparedDocument, readonly Reading[]>();

/** Read when the first quotation is compared: most interpretations have none. */
function readingsOf(document: PreparedDocument): readonly Reading[] {
  const found = known.get(document) ?? [readLetters(document, false), readLetters(document, true)];
  known.set(document, found);
  return found;
}

/** The letters of a quotation's parts: what stands between ellipses. */
export function quotedParts(quotation: string): string[] {
  return quotation
    .split(/…+|\.{3,}|。{3,}/)
    .map((part) => quotedLetters(part).letters)
    .filter((part) => part !== '');
}

/** Whether a document has every part of a quotation, letter by letter and in this order. */
export function isVerbatim(document: PreparedDocument, quotation: string): boolean {
  return readingsOf(document).some(({ letters }) => {
    let from = 0;
    for (const part of quotedParts(quotation)) {
      const at = letters.indexOf(part, from);
      if (at < 0) return false;
      from = at + part.length;
    }
    return true;
  });
}

/** Where the quotation would begin if it stood at the place that most of its runs point to. */
function likelyStarts({ runs }: Reading, quoted: string): number[] {
  const votes = new Map<number, number>();
  for (let at = 0; at + RUN <= quoted.length; at += 1) {
    const places = runs.get(quoted.slice(at, at + RUN)) ?? [];
    if (places.length > MOST_COMMON) continue;
    for (const place of places) {
      // Letters that were added or left out shift what follows: near starts vote together.
      const start = Math.floor((place - at) / 8);
      votes.set(start, (votes.get(start) ?? 0) + 1);
    }
  }
  return [...votes]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MOST_PLACES)
    .map(([start]) => start * 8);
}

interface Match {
  readonly from: number;
  readonly to: number;
  readonly distance: number;
}

/** The range of `letters` with the fewest changes to what is quoted (Sellers). */
function matchIn(letters: string, from: number, to: number, quoted: string): Match {
  const width = to - from;
  let [costs, next] = [new Int32Array(width + 1), new Int32Array(width + 1)];
  let [starts, nextStarts] = [
    Int32Array.from({ length: width + 1 }, (_, at) => at),
    new Int32Array(width + 1),
  ];
  for (let row = 1; row <= quoted.length; row += 1) {
    next[0] = row;
    nextStarts[0] = 0;
    const letter = quoted.charCodeAt(row - 1);
    for (let at = 1; at <= width; at += 1) {
      const isSame = letter === letters.charCodeAt(from + at - 1);
      const replaced = (costs[at - 1] ?? 0) + (isSame ? 0 : 1);
      const added = (costs[at] ?? 0) + 1;
      const leftOut = (next[at - 1] ?? 0) + 1;
      const least = Math.min(replaced, added, leftOut);
      next[at] = least;
      const start = least === replaced ? starts[at - 1] : least === added ? starts[at] : nextStarts[at - 1];
      nextStarts[at] = start ?? 0;
    }
    [costs, next] = [next, costs];
    [starts, nextStarts] = [nextStarts, starts];
  }
  let best = 0;
  // Of equal ones the longer: a last letter that was changed belongs to it.
  for (let at = 1; at <= width; at += 1) if ((costs[at] ?? 0) <= (costs[best] ?? 0)) best = at;
  const distance = costs[best] ?? 0;
  const isTied = best > 0 && costs[best - 1] === distance;
  // A tie is between a last letter changed and one added: added, if the document's words stop there.
  const end = isTied && letters.charAt(from + best - 1) === '' ? best - 1 : best;
  return { from: from + (starts[end] ?? 0), to: from + end, distance };
}

/**
 * The words of a document that a quotation is most like: null where more than a quarter of its letters differ. They
 * begin and end with a letter of the quotation; marks at the ends are left to who quotes.
 */
export function findNearestWords(document: PreparedDocument, quotation: string): NearestWords | null {
  const quoted = quotedParts(quotation).join('');
  const most = Math.floor(quoted.length * MOST_CHANGED);
  const found = readingsOf(document).flatMap((reading) =>
    likelyStarts(reading, quoted).flatMap((start) => {
      const from = Math.max(0, start - most - 8);
      const to = Math.min(reading.letters.length, start + quoted.length + most + 16);
      if (from >= to) return [];
      const match = matchIn(reading.letters, from, to, quoted);
      return match.distance > most || match.to <= match.from ? [] : [{ reading, ...match }];
    }),
  );
  const [best, ...others] = found.sort((a, b) => a.distance - b.distance);
  if (!best) return null;
  const lettersOf = ({ reading, from, to }: (typeof found)[number]) => reading.letters.slice(from, to);
  const { reading, distance } = best;
  const first = reading.offsets[best.from] ?? 0;
  const last = reading.offsets[best.to - 1] ?? first;
  return {
    words: reading.text.slice(first, last + 1),
    clause: reading.clauses.findLast(({ from }) => from <= first)?.clause ?? null,
    distance,
    isOnly: others.every((other) => other.distance > distance || lettersOf(other) === lettersOf(best)),
  };
}
