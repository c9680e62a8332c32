import { breakLines } from '../typeset/break-lines.ts';

/** A title in columns from right to left; a cell is one character or a group of digits. Sizes in px. */
export interface VerticalTitle {
  readonly columns: readonly (readonly string[])[];
  readonly size: number;
  readonly pitch: number;
  /** The column in the accent colour: the one in the middle. */
  readonly hot: number;
}

const LONGEST_COLUMN = 5;
const MOST_COLUMNS = 4;
/** Stands for a group of digits while the title is broken: one em wide. */
const DIGITS = '〇';

/** Breaks a title into at most four columns of five cells, or null if it is longer or has marks in it. */
export function readVerticalTitle(title: string): VerticalTitle | null {
  if (/[\p{P}\p{S}A-Za-z\s〇]/u.test(title)) return null;
  const groups = title.match(/\d+/g) ?? [];
  if (groups.some((group) => group.length > 4)) return null;
  const run = { text: title.replace(/\d+/g, DIGITS), family: 'serif', weight: 700, size: 1 } as const;
  const lines = breakLines([run], LONGEST_COLUMN, { balanced: true });
  if (lines.length < 2 || lines.length > MOST_COLUMNS) return null;
  const used = [...groups];
  const columns = lines.map((line) =>
    [...line.text].map((char) => (char === DIGITS ? (used.shift() ?? char) : char)),
  );
  const wide = columns.length === MOST_COLUMNS;
  return {
    columns,
    size: wide ? 128 : 152,
    pitch: wide ? 148 : 184,
    hot: Math.floor((columns.length - 1) / 2),
  };
}
