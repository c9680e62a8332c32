import type { SourceLine } from './policy-source.ts';
import { readLabel } from './read-label.ts';

/** Rows with one tab are a table only where so many stand together: 一、⇥总则 has one too. */
const LEAST_ROWS = 3;
const LONGEST_CELL = 24;
/** More words than this between tabs are a text whose breaks were lost, its tables with it. */
const LONGEST_ROW_CELL = 600;
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
    const isCells = cells.every((cell) => cell.length <= LONGEST_ROW_CELL);
    const isRow =
      isCells && (cells.length > 2 || (cells.length === 2 && !isLabelAlone((cells[0] ?? '').trim())));
    if (isRow && cells.length > 2) rows.add(index);
    if (isRow) run.push(index);
    else close();
  });
  close();
  return rows;
}

/** A short line without a stop, and no label but a row's number. */
function isCell(text: string): boolean {
  if (text.length > LONGEST_CELL || /[。；：:，,]$/.test(text) || /^附\s?件/.test(text)) return false;
  const kind = readLabel(text)?.kind;
  return kind === undefined || kind === 'digit';
}

/** 序号 ⏎ 任务 ⏎ 单位 ⏎ 1 ⏎ 登记 ⏎ 农业局: a table that lost its rows, one cell a line. */
function findFlattenedTables(lines: readonly SourceLine[]): Set<number> {
  const cells = new Set<number>();
  for (let index = 0; index < lines.length; index += 1) {
    if (!FIRST_HEAD.test(lines[index]?.text ?? '')) continue;
    let end = index;
    let sawNumber = false;
    for (let text = lines[end]?.text; text !== undefined && isCell(text); text = lines[end]?.text) {
      if (/^[1１]$/.test(text)) sawNumber = true;
      end += 1;
    }
    if (!sawNumber || end - index < LEAST_CELLS) continue;
    for (let at = index; at < end; at += 1) cells.add(at);
    index = end - 1;
  }
  return cells;
}

/** Cells that hold a figure or nothing. */
const FIGURE = /^[<>≥≤＞＜约]?\s?[-+]?[\d０-９][\d０-９.,／/%％‰]{0,15}$|^[-—–－/]{1,3}$/;
const LEAST_FIGURES = 3;

/** A run of short lines, many of them figures alone, is a table that lost its rows. */
function findFigureTables(lines: readonly SourceLine[]): Set<number> {
  const cells = new Set<number>();
  for (let from = 0; from < lines.length; from += 1) {
    let end = from;
    let figures = 0;
    for (let text = lines[end]?.text; text !== undefined && isCell(text); text = lines[end]?.text) {
      if (FIGURE.test(text)) figures += 1;
      end += 1;
    }
    const isTable = end - from >= LEAST_CELLS && figures >= LEAST_FIGURES && figures * 4 >= end - from;
    if (isTable) for (let at = from; at < end; at += 1) cells.add(at);
    from = Math.max(from, end);
  }
  return cells;
}

/** Marks rows of tables that the format didn't mark: their cells are no clauses, whatever they begin with. */
export function markTableRows(lines: readonly SourceLine[]): SourceLine[] {
  const rows = findTabbedRows(lines);
  const cells = findFlattenedTables(lines);
  const figures = findFigureTables(lines);
  return lines.map((line, index) =>
    rows.has(index) || cells.has(index) || figures.has(index)
      ? { ...line, marks: { ...line.marks, table: true } }
      : line,
  );
}
