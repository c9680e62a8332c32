import { advanceTables } from './advances.ts';
import { isOpening, isTrailing } from './punctuation.ts';

export type Family = 'sans' | 'serif';
export type Weight = 400 | 700;

/** What decides how wide a text is. `size` and `tracking` (extra space after each character) in px. */
export interface Face {
  readonly family: Family;
  readonly weight: Weight;
  readonly size: number;
  readonly tracking?: number;
}

const readTable = (table: string): ReadonlyMap<number, number> =>
  new Map(
    table
      .trim()
      .split(/\s+/)
      .map((entry) => {
        const [codePoint = '', thousandths = ''] = entry.split(':');
        return [Number.parseInt(codePoint, 16), Number(thousandths) / 1000];
      }),
  );

const advances: Readonly<Record<keyof typeof advanceTables, ReadonlyMap<number, number>>> = {
  'sans-400': readTable(advanceTables['sans-400']),
  'sans-700': readTable(advanceTables['sans-700']),
  'serif-400': readTable(advanceTables['serif-400']),
  'serif-700': readTable(advanceTables['serif-700']),
};

/** Advance of one character in em: from the table, else one em; marks that combine take no room. */
export function advanceOf(char: string, family: Family, weight: Weight): number {
  const codePoint = char.codePointAt(0) ?? 0;
  const known = advances[`${family}-${weight}`].get(codePoint);
  if (known !== undefined) return known;
  return /[\p{Mn}\p{Cf}\p{Cc}\p{Variation_Selector}]/u.test(char) ? 0 : 1;
}

/** Whether a character is punctuation whose ink fills half of a full-width box. */
const isFullWidth = (char: string, face: Face): boolean => advanceOf(char, face.family, face.weight) === 1;

/**
 * Space to take out between two characters, in em: adjacent full-width punctuation closes up by half an em where both
 * leave their inner half empty (`》（`, `，“`, `。》`).
 */
export function tightening(before: string, after: string, face: Face): number {
  if (!isFullWidth(before, face) || !isFullWidth(after, face)) return 0;
  if (isTrailing(before) && (isTrailing(after) || isOpening(after))) return 0.5;
  return isOpening(before) && isOpening(after) ? 0.5 : 0;
}

/** Width in px of a text on one line, tightened, with the empty half of a last closing mark left out. */
export function measureText(text: string, face: Face): number {
  const chars = [...text];
  let width = 0;
  for (const [index, char] of chars.entries()) {
    width += advanceOf(char, face.family, face.weight) * face.size + (face.tracking ?? 0);
    const next = chars[index + 1];
    if (next !== undefined) width -= tightening(char, next, face) * face.size;
  }
  return width - trailingBlank(chars.at(-1) ?? '', face);
}

/** Empty half, in px, after a closing mark at the end of a line: it may stand over the edge. */
export function trailingBlank(last: string, face: Face): number {
  return isTrailing(last) && isFullWidth(last, face) ? face.size / 2 : 0;
}

/** Empty half, in px, before an opening mark: at the start of a line it hangs out to the left. */
export function leadingBlank(first: string, face: Face): number {
  return isOpening(first) && isFullWidth(first, face) ? face.size / 2 : 0;
}
