import type { Drawing } from '../drawing.ts';
import { isClosing, isOpening } from '../typeset/punctuation.ts';
import { type DrawnText, readDrawing } from './read-drawing.ts';

/** A line of text: its parts from left to right. */
export interface DrawnLine {
  readonly text: string;
  readonly parts: readonly DrawnText[];
}

/** Space in em that may stand between two parts of one line (Latin beside Chinese), and what marks that close up take out. */
const WIDEST_SPACE = 0.3;
const TIGHTEST = 0.55;

function goesOn(before: DrawnText, after: DrawnText): boolean {
  const gap = after.area.left - before.area.right;
  const { size } = before.face;
  return (
    before.area.top === after.area.top &&
    before.area.bottom === after.area.bottom &&
    size === after.face.size &&
    gap > -size * TIGHTEST &&
    gap < size * WIDEST_SPACE
  );
}

/** The texts of a drawing joined to lines, in reading order. */
export function readLines(drawing: Drawing): DrawnLine[] {
  const lines: { text: string; parts: DrawnText[] }[] = [];
  for (const mark of readDrawing(drawing).marks) {
    if (mark.kind !== 'text') continue;
    const open = lines.at(-1);
    const last = open?.parts.at(-1);
    if (open && last && goesOn(last, mark)) {
      open.text += mark.text;
      open.parts.push(mark);
    } else lines.push({ text: mark.text, parts: [mark] });
  }
  return lines;
}

/** Whether a line is the next one of the same text: below the other by its line height, from the same edge. */
function follows(line: DrawnLine, before: DrawnLine): boolean {
  const [a, b] = [before.parts[0], line.parts[0]];
  return (
    a !== undefined &&
    b !== undefined &&
    a.face.size === b.face.size &&
    Math.abs(b.area.top - a.area.bottom) < 0.01 &&
    Math.abs(a.ink.left - b.ink.left) < 1
  );
}

const saidOf = (text: string): string[] => [...text].filter((char) => !isClosing(char) && !/\s/.test(char));

/**
 * Lines that no Chinese editor lets pass: beginning with a mark that closes, ending with one that opens, a single
 * character alone on a last line, or a word in Latin letters, a number, a date or a document number cut in two.
 *
 * @param texts the texts that the drawing sets: only what stands in one of them is a cut
 */
export function findLineFaults(drawing: Drawing, texts: readonly string[]): string[] {
  const lines = readLines(drawing);
  const faults: string[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const goes = before !== undefined && follows(line, before);
    const join = goes ? `${before.text.slice(-6)}${line.text.slice(0, 6)}` : '';
    const isOne = goes && texts.some((text) => text.includes(join));
    if (!isOne || !before) continue;
    const shown = `${before.text}｜${line.text}`;
    if (isClosing([...line.text][0] ?? '')) faults.push(`begins with a closing mark: ${shown}`);
    if (isOpening([...before.text].at(-1) ?? '')) faults.push(`ends with an opening mark: ${shown}`);
    const next = lines[index + 1];
    const isLast = next === undefined || !follows(next, line);
    // Lines of one character are a column: a vertical title, a seal; nothing goes over from a number.
    if (isLast && saidOf(line.text).length < 2 && !/^(?:.|[\w.,%/]+)$/u.test(before.text))
      faults.push(`leaves a character alone: ${shown}`);
    if (isCut(before, line)) faults.push(`cuts a word in two: ${shown}`);
  }
  return faults.map((fault) => `${drawing.name}: a line ${fault}`);
}

/** Longest word in Latin letters or digits that a line must hold; longer ones are addresses, names of substances. */
const LONGEST_WORD = 11;

function isCut(before: DrawnLine, line: DrawnLine): boolean {
  const head = /[\w.@/:%…—-]+$/u.exec(before.text)?.[0] ?? '';
  const tail = /^[\w.@/:%…—-]+/u.exec(line.text)?.[0] ?? '';
  return /[\w.]$/.test(head) && tail !== '' && head.length + tail.length <= LONGEST_WORD;
}
