/** A piece of text as a PDF sets it; lengths in points, `y` from the foot of the page. */
export interface PdfPiece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** A line of a page. */
export interface PdfLine {
  readonly text: string;
  readonly y: number;
  readonly left: number;
  readonly right: number;
  readonly size: number;
  /** Left edges of what stands in columns: one where the line is ordinary text. */
  readonly columns: readonly number[];
}

/** A gap of this many characters may part two cells. */
const CELL_GAP = 1.8;
const WORD_GAP = 0.4;

/** Typesetting puts a quarter of a character between Chinese and digits or letters; it is no space of the text. */
const withoutSetSpaces = (text: string): string =>
  text.replace(/(?<=\p{Script=Han}) (?=[0-9A-Za-z])|(?<=[0-9A-Za-z%％]) (?=\p{Script=Han})/gu, '');

/** Whether a piece is drawn a second time over another, as programs do that have no bold face. */
const isSecondStrike = (piece: PdfPiece, before: readonly PdfPiece[]): boolean =>
  before
    .slice(-4)
    .some(
      (other) =>
        other.text === piece.text &&
        Math.abs(other.x - piece.x) < piece.size * 0.15 &&
        Math.abs(other.y - piece.y) < piece.size * 0.15,
    );

function lineOf(pieces: readonly PdfPiece[]): PdfLine {
  const sorted = [...pieces].sort((a, b) => a.x - b.x);
  const size = sorted.reduce((largest, piece) => Math.max(largest, piece.size), 0);
  let text = '';
  let right = Number.NEGATIVE_INFINITY;
  const columns: number[] = [];
  const kept: PdfPiece[] = [];
  for (const piece of sorted) {
    if (isSecondStrike(piece, kept)) continue;
    kept.push(piece);
    const gap = piece.x - right;
    if (columns.length === 0 || gap > size * CELL_GAP) columns.push(piece.x);
    if (text !== '') text += gap > size * CELL_GAP ? '\t' : gap > size * WORD_GAP ? ' ' : '';
    text += piece.text;
    right = Math.max(right, piece.x + piece.width);
  }
  const [first] = sorted;
  return {
    text: withoutSetSpaces(text.replace(/ {2,}/g, ' ')),
    y: first?.y ?? 0,
    left: first?.x ?? 0,
    right,
    size,
    columns,
  };
}

/**
 * Puts the pieces of a page into lines from top to bottom. Pieces belong to a line by their height first: on one line they
 * may differ by a hair, in which order of height says nothing.
 */
export function linesOfPage(pieces: readonly PdfPiece[]): PdfLine[] {
  const lines: { y: number; size: number; pieces: PdfPiece[] }[] = [];
  for (const piece of [...pieces].sort((a, b) => b.y - a.y)) {
    const line = lines.at(-1);
    if (line && line.y - piece.y < Math.max(line.size, piece.size) * 0.5) {
      line.pieces.push(piece);
      line.size = Math.max(line.size, piece.size);
    } else lines.push({ y: piece.y, size: piece.size, pieces: [piece] });
  }
  return lines.map((line) => lineOf(line.pieces));
}

const isSamePlace = (a: number, b: number, size: number): boolean => Math.abs(a - b) < size * 1.5;

/** Whether two lines share two columns or more. */
function shareColumns(a: PdfLine | undefined, b: PdfLine): boolean {
  if (!a || a.columns.length < 2 || b.columns.length < 2) return false;
  return b.columns.filter((x) => a.columns.some((other) => isSamePlace(x, other, b.size))).length >= 2;
}

/**
 * Which lines are rows of a table: neighbours whose text stands in the same columns. Elsewhere a wide gap is a space
 * (joint signatures, a date at the right).
 */
export function findTableRows(lines: readonly PdfLine[]): boolean[] {
  return lines.map(
    (line, index) =>
      shareColumns(lines[index - 1], line) ||
      (lines[index + 1] !== undefined && shareColumns(line, lines[index + 1] ?? line)),
  );
}

/** Pages that a line must stand on to be a running head. */
const LEAST_PAGES = 3;

/** What a running head is known by: its words without numbers, at its height. */
const headKey = ({ text, y }: PdfLine): string =>
  `${Math.round(y / 4)} ${text.replace(/[0-9\s]+/g, '#').trim()}`;

/** Lines at the same height with the same words on three pages or more, at the head or the foot: running heads. */
export function findRunningHeads(pages: readonly (readonly PdfLine[])[]): ReadonlySet<PdfLine> {
  const seen = new Map<string, PdfLine[]>();
  for (const lines of pages) {
    for (const line of new Set([...lines.slice(0, 2), ...lines.slice(-2)])) {
      const key = headKey(line);
      seen.set(key, [...(seen.get(key) ?? []), line]);
    }
  }
  const heads = [...seen.values()].filter(
    (lines) => lines.length >= LEAST_PAGES && (lines[0]?.text.replace(/[^\p{L}]/gu, '').length ?? 0) > 3,
  );
  return new Set(heads.flat());
}
