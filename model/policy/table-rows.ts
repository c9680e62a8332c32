import type { SourceLine } from './policy-source.ts';
import { readLabel } from './read-label.ts';

/** Rows with one tab are a table only where so many stand together: 一、⇥总则 has one too. */
const LEAST_ROWS = 3;
const LONGEST_CELL = 24;
/** A table of one cell a line has a head of two cells at least, and two rows. */
const LEAST_CELLS = 6;
/** Heads of the first column of a numbered table. */
const FIRST_HEAD = /^(?:序\s{0,2}号|编\s{0,2}号)$/;

const cellsOf = (text: string): string[] => text.split('\t');
const isLabelAlone = (cell: string): boolean => readLabel(cell)?.length === cell.length;

/** Lines whose cells are divided by tabs, as a table pasted as text has them. */
function findTabbedRows(lines: readonly SourceLine[]): Set<number> {
  const rows = new Set<number>();
  let run: number[] = [];
  const close = () => {
    if (run.length >= LEAST_ROWS) for (const index of run) rows.add(index);
    run = [];
  };
  lines.forEach(({ text }, index) => {
    const cells = cellsOf(text.slice(0, 2000));
    const isRow = cells.length > 2 || (cells.length === 2 && !isLabelAlone((cells[0] ?? '').trim()));
    if (isRow && cells.length > 2) rows.add(index);
    if (isRow) run.push(index);
    else close();
  });
  close();
  return rows;
}

/** 序号 ⏎ 任务 ⏎ 单位 ⏎ 1 ⏎ 登记 ⏎ 农业局: a table that lost its rows, one cell a line. */
function findFlattenedTables(lines: readonly SourceLine[]): Set<number> {
  const cells = new Set<number>();
  const isCell = (index: number) => {
    const text = lines[index]?.text ?? '';
    return (
      text !== '' &&
      text.length <= LONGEST_CELL &&
      !/[。；：:]$/.test(text) &&
      !/^(?:附\s?件|第.{1,4}[章条])/.test(text)
    );
  };
  for (let index = 0; index < lines.length; index += 1) {
    if (!FIRST_HEAD.test(lines[index]?.text ?? '')) continue;
    let end = index;
    let sawNumber = false;
    while (isCell(end)) {
      const text = lines[end]?.text ?? '';
      if (/^[1１]$/.test(text)) sawNumber = true;
      // A label of the text behind the table ends it; numbers of its rows stand alone.
      const kind = readLabel(text)?.kind;
      if (kind === 'chinese' || kind === 'bracketedChinese') break;
      end += 1;
    }
    if (!sawNumber || end - index < LEAST_CELLS) continue;
    for (let at = index; at < end; at += 1) cells.add(at);
    index = end - 1;
  }
  return cells;
}

/** Marks rows of tables that the format didn't mark: their cells are no clauses, whatever they begin with. */
export function markTableRows(lines: readonly SourceLine[]): SourceLine[] {
  const rows = findTabbedRows(lines);
  const cells = findFlattenedTables(lines);
  return lines.map((line, index) =>
    rows.has(index) || cells.has(index) ? { ...line, marks: { ...line.marks, table: true } } : line,
  );
}
