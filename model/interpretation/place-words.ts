import type { Node } from 'prosemirror-model';

/** A textblock of a document: where its words stand, character by character. */
export interface TextPlace {
  readonly words: string;
  /** Position of each character; those of a bound figure have the figure's. */
  readonly positions: readonly number[];
  readonly end: number;
}

/** Words by what stood around them: they are found again in a document that has changed meanwhile. */
export interface WordsAnchor {
  /** All words of the textblock. */
  readonly words: string;
  /** Where among them `before` begins; UTF-16. */
  readonly at: number;
  /** The words meant; empty for a place between words. */
  readonly before: string;
  /** Which of the textblocks that read alike it was, from 0, and how many of them there were. */
  readonly nth: number;
  readonly count: number;
}

export interface WordsRange {
  readonly from: number;
  readonly to: number;
}

/** The textblocks of a document, in order. */
export function readTextPlaces(document: Node): TextPlace[] {
  const places: TextPlace[] = [];
  document.descendants((node, position) => {
    if (!node.isTextblock) return true;
    let words = '';
    const positions: number[] = [];
    node.forEach((child, offset) => {
      const text = child.isText ? (child.text ?? '') : (child.type.spec.leafText?.(child) ?? '');
      for (let at = 0; at < text.length; at += 1)
        positions.push(position + 1 + offset + (child.isText ? at : 0));
      words += text;
    });
    places.push({ words, positions, end: position + 1 + node.content.size });
    return false;
  });
  return places;
}

/** What a range of words may hold besides text: nothing, where they are to be replaced; anything, where they are marked. */
export type WordsUse = 'replace' | 'mark';

/** The range of characters `at` to `at + length` of a textblock; null where more than text would be replaced. */
function rangeIn(
  { positions, end }: TextPlace,
  at: number,
  length: number,
  use: WordsUse,
): WordsRange | null {
  const from = positions[at] ?? end;
  if (length === 0) return { from, to: from };
  const to = (positions[at + length - 1] ?? end) + 1;
  return use === 'mark' || isTextAlone(positions, at, length) ? { from, to } : null;
}

/** Characters of text stand one behind another; those of a figure share its place, and a citation takes one. */
function isTextAlone(positions: readonly number[], at: number, length: number): boolean {
  const from = positions[at] ?? 0;
  // The characters on either side belong to the same figure where they share its place.
  if (positions[at - 1] === from || positions[at + length] === positions[at + length - 1]) return false;
  for (let index = 1; index < length; index += 1) if (positions[at + index] !== from + index) return false;
  return true;
}

/** How many characters on either side have to agree, from the surest to the least. */
const surroundings = [
  [24, 24],
  [12, 12],
  [12, 0],
  [0, 12],
  [6, 6],
] as const;
/** Words shorter than this are no evidence by themselves. */
const LEAST_EVIDENCE = 6;

/** Every place where a text stands, in any textblock; stops at two, as then it is not certain. */
function findTwo(places: readonly TextPlace[], text: string): { place: TextPlace; at: number }[] {
  const found: { place: TextPlace; at: number }[] = [];
  for (const place of places) {
    for (let at = place.words.indexOf(text); at !== -1; at = place.words.indexOf(text, at + 1)) {
      found.push({ place, at });
      if (found.length === 2) return found;
    }
  }
  return found;
}

/**
 * Where an anchor's words stand now: in the textblock that reads as it did, else where the words and what stands around
 * them are found exactly once. Null where they are gone, where they may be meant in two places (where several textblocks
 * read alike, there must be as many as there were), and where more than text would be replaced.
 */
export function placeWords(
  places: readonly TextPlace[],
  { words, at, before, nth, count }: WordsAnchor,
  use: WordsUse = 'replace',
): WordsRange | null {
  if (words === '' || words.slice(at, at + before.length) !== before) return null;
  const same = places.filter((place) => place.words === words);
  const [meant] = same.length === count ? same.slice(nth) : same.length === 1 ? same : [];
  if (meant) return rangeIn(meant, at, before.length, use);
  if (same.length > 0) return null;
  const end = at + before.length;
  for (const [left, right] of surroundings) {
    const lead = words.slice(Math.max(0, at - left), at);
    const text = lead + words.slice(at, end + right);
    if (text.length < LEAST_EVIDENCE) continue;
    const [found, other] = findTwo(places, text);
    if (other) return null;
    if (found) return rangeIn(found.place, found.at + lead.length, before.length, use);
  }
  return null;
}
