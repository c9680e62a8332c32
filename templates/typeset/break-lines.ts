import { type BreakPlace, findBreakPlaces } from './break-places.ts';
import { advanceOf, type Face, leadingBlank, tightening, trailingBlank } from './measure.ts';
import { isClosing } from './punctuation.ts';

/** A stretch of text in one face. Whatever else a caller hangs on a run travels with it. */
export interface TextRun extends Face {
  readonly text: string;
}

/** Part of a run on a line: `x` from the line's start and `width`, both in px. */
export interface PlacedRun<Run extends TextRun> {
  readonly run: Run;
  readonly text: string;
  readonly x: number;
  readonly width: number;
}

/** One line. `width` is that of its ink: empty halves of punctuation at either end stand outside it. */
export interface Line<Run extends TextRun> {
  readonly text: string;
  readonly width: number;
  readonly runs: readonly PlacedRun<Run>[];
  /** Whether the line ends inside a word or a compound, or says only a character or two, for want of room. */
  readonly isFlawed: boolean;
}

export interface BreakOptions {
  /** Lines of equal length (titles, labels) instead of full ones with a short last line (body). */
  readonly balanced?: boolean;
  /** Names that stay whole where they fit. */
  readonly names?: readonly string[];
}

interface Cell<Run extends TextRun> {
  readonly char: string;
  readonly run: Run;
  /** Advance in px, and what is taken out before the next character. */
  readonly advance: number;
  readonly tighten: number;
  readonly place: BreakPlace;
}

/**
 * A line more costs 1. Body text fills its lines: what a place costs is worth as many empty characters as
 * `EMPTY_COST` makes of it: a phrase 1, a light word 3, a name 8, a word cut in two 9.
 */
const BODY_COST: Readonly<Record<BreakPlace, number>> = {
  forced: 0,
  clause: 0,
  pause: 0.006,
  phrase: 0.03,
  word: 0.2,
  name: 1.3,
  emergency: 1.6,
  whole: 12,
  never: 1000,
};
/** What the square of the empty characters at the end of a line of body text costs. */
const EMPTY_COST = 0.02;
/** Titles and labels end their lines at pauses, if the lines don't become too uneven. */
const BALANCED_COST: Readonly<Record<BreakPlace, number>> = {
  ...BODY_COST,
  pause: 0.02,
  phrase: 0.16,
  word: 0.4,
  name: 1.3,
  emergency: 3,
  whole: 12,
};
/** More than a date or a web address cut in two. */
const LONE_CHARACTER_COST = 14;
const SHORT_LAST_LINE_COST = 0.12;
/** A line that says so few characters looks like a slip. */
const SHORT_LINE = 2;

/**
 * Breaks text into the fewest lines that fit `width` px: between phrases while they fit, under 禁则 always, with no
 * single character alone at the end, and as even as the text allows.
 * A character wider than the line still takes a line of its own.
 */
export function breakLines<Run extends TextRun>(
  runs: readonly Run[],
  width: number,
  options: BreakOptions = {},
): Line<Run>[] {
  const cells = readCells(runs, options.names ?? []);
  if (cells.length === 0) return [];
  const lines: Line<Run>[] = [];
  let end = cells.length;
  const starts = findLineStarts(cells, width, options.balanced ?? false);
  for (let start = starts[end] ?? 0; end > 0; end = start, start = starts[end] ?? 0) {
    lines.unshift(placeLine(cells.slice(start, end)));
  }
  return lines;
}

function readCells<Run extends TextRun>(runs: readonly Run[], names: readonly string[]): Cell<Run>[] {
  const chars = runs.flatMap((run) => [...run.text].map((char) => ({ char, run })));
  const places = findBreakPlaces(chars.map(({ char }) => char).join(''), names);
  return chars.map(({ char, run }, index) => {
    const next = chars[index + 1];
    return {
      char,
      run,
      advance: advanceOf(char, run.family, run.weight) * run.size + (run.tracking ?? 0),
      tighten: next === undefined ? 0 : tightening(char, next.char, run) * run.size,
      place: places[index] ?? 'forced',
    };
  });
}

/** For each end of a line (exclusive), where the line that ends there begins in the cheapest setting of all before it. */
function findLineStarts<Run extends TextRun>(
  cells: readonly Cell<Run>[],
  width: number,
  balanced: boolean,
): number[] {
  const cost: number[] = [0];
  const starts: number[] = [0];
  for (let end = 1; end <= cells.length; end += 1) {
    let best = Number.POSITIVE_INFINITY;
    let bestStart = end - 1;
    const last = cells[end - 1];
    if (!last) continue;
    let natural = 0;
    for (let start = end - 1; start >= 0; start -= 1) {
      const first = cells[start];
      if (!first || (start < end - 1 && first.place === 'forced')) break;
      natural += first.advance - (start < end - 1 ? first.tighten : 0);
      const ink = inkWidth(natural, first, last);
      if (natural > width + first.run.size * 2 && start < end - 1) break;
      if (ink > width + 0.01 && start < end - 1) continue;
      const total = (cost[start] ?? 0) + lineCost(cells, start, end, { width, ink, balanced });
      if (total < best) {
        best = total;
        bestStart = start;
      }
    }
    cost.push(best);
    starts.push(bestStart);
  }
  return starts;
}

function lineCost<Run extends TextRun>(
  cells: readonly Cell<Run>[],
  start: number,
  end: number,
  { width, ink, balanced }: { readonly width: number; readonly ink: number; readonly balanced: boolean },
): number {
  const place = cells[end - 1]?.place ?? 'forced';
  const fill = Math.min(1, ink / width);
  const isLast = end === cells.length;
  let cost = 1 + (balanced ? BALANCED_COST : BODY_COST)[place];
  if (balanced) cost += 0.25 * (1 - fill) ** 2;
  else if (!isLast) cost += EMPTY_COST * (((1 - fill) * width) / (cells[start]?.run.size ?? width)) ** 2;
  if (!isLast && start > 0 && fill < 0.2 && countSaid(cells, start, end) <= 1) cost += 1;
  if (isLast && start > 0) {
    const said = countSaid(cells, start, end);
    if (said <= 1) cost += LONE_CHARACTER_COST;
    else if (said <= SHORT_LINE || (balanced && fill < 0.3)) cost += SHORT_LAST_LINE_COST;
  }
  return cost;
}

/** Characters of a line that aren't punctuation or spaces. */
function countSaid<Run extends TextRun>(cells: readonly Cell<Run>[], start: number, end: number): number {
  let count = 0;
  for (let index = start; index < end; index += 1) {
    const char = cells[index]?.char ?? '';
    if (!isClosing(char) && !/\s/.test(char)) count += 1;
  }
  return count;
}

function inkWidth<Run extends TextRun>(natural: number, first: Cell<Run>, last: Cell<Run>): number {
  const blank = /\s/.test(last.char) ? last.advance : trailingBlank(last.char, last.run);
  return natural - blank - leadingBlank(first.char, first.run);
}

/** Places the characters of a line: a new placed run begins where the run changes or punctuation is tightened. */
function placeLine<Run extends TextRun>(cells: readonly Cell<Run>[]): Line<Run> {
  const first = cells[0];
  const last = cells.at(-1);
  if (!first || !last) return { text: '', width: 0, runs: [], isFlawed: false };
  const runs: PlacedRun<Run>[] = [];
  const startX = -leadingBlank(first.char, first.run);
  let x = startX;
  let from = 0;
  let fromX = startX;
  for (const [index, cell] of cells.entries()) {
    x += cell.advance;
    const next = cells[index + 1];
    if (next && next.run === cell.run && cell.tighten === 0) continue;
    const text = cells.slice(from, index + 1).map(({ char }) => char);
    runs.push({ run: cell.run, text: text.join(''), x: fromX, width: x - fromX });
    if (next) x -= cell.tighten;
    from = index + 1;
    fromX = x;
  }
  const blank = /\s/.test(last.char) ? last.advance : trailingBlank(last.char, last.run);
  return {
    text: cells.map((cell) => cell.char).join(''),
    width: x - blank,
    runs,
    isFlawed:
      BALANCED_COST[last.place] >= BALANCED_COST.word || countSaid(cells, 0, cells.length) <= SHORT_LINE,
  };
}
