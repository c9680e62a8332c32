import type { StoryBlock, StoryCell } from '@tongjie/model';
import { plainText } from '@tongjie/model';
import { fillBox, type Mark, type Piece, placeAt, stack } from '../../parts/piece.ts';
import { drawProse } from '../../parts/prose.ts';
import { countLines, type TextStyle, widestLine } from '../../parts/set-text.ts';
import { joinSegments, px, type Segment, type Setting, textStyle } from '../../parts/setting.ts';
import { type GridCell, readTableGrid, type TableGrid } from './table-grid.ts';
import { drawTableGroups } from './table-groups.ts';

type Table = Extract<StoryBlock, { kind: 'table' }>;

const INSET = 18;
/** Characters that a column must hold for a table to be set as one. */
const NARROWEST_COLUMN = 4.5;

/** A table: filled head, rows under hairlines; too many columns for the measure become groups of pairs. */
export function drawTable({ rows }: Table, setting: Setting): Segment[] {
  const grid = readTableGrid(rows);
  if (grid.columns === 0) return [];
  const style = textStyle(setting, 36, 54);
  const widths = columnWidths(grid, style, setting);
  const narrow = widths.some((width) => width < style.size * NARROWEST_COLUMN && width < setting.width / 4);
  if (grid.columns > 3 && (narrow || isTall(grid, widths, style, setting)))
    return drawTableGroups(grid, setting);
  return drawRows(grid, widths, style, setting);
}

const cellText = (cell: StoryCell): string =>
  cell.content.map((part) => (part.kind === 'paragraph' ? plainText(part.text) : '')).join('');

/** Columns whose words fit a fair share keep their natural width; the others share what is left. */
function columnWidths(grid: TableGrid, style: TextStyle, setting: Setting): number[] {
  const inset = px(setting, INSET) * 2;
  const natural = Array.from({ length: grid.columns }, (_, column) => {
    const own = grid.cells.filter((placed) => placed.column === column && placed.cell.colspan === 1);
    const widest = own.map(({ cell }) =>
      widestLine(cellText(cell), { ...style, weight: 700 }, setting.width * 1.5),
    );
    return Math.max(style.size * 2, ...widest) * 1.1 + inset;
  });
  const fair = setting.width / grid.columns;
  const kept = natural.map((width) => width <= fair);
  const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);
  if (kept.every(Boolean)) return natural.map((width) => Math.floor((width / sum(natural)) * setting.width));
  const left = setting.width - sum(natural.filter((_, column) => kept[column]));
  const wide = sum(natural.filter((_, column) => !kept[column]).map(Math.sqrt));
  return natural.map((width, column) => Math.floor(kept[column] ? width : (Math.sqrt(width) / wide) * left));
}

function isTall(grid: TableGrid, widths: readonly number[], style: TextStyle, setting: Setting): boolean {
  const inset = px(setting, INSET) * 2;
  return grid.cells.some(({ cell, column }) => {
    const width = spanWidth(widths, column, cell.colspan) - inset;
    return countLines(cellText(cell), style, width) > 5;
  });
}

const spanWidth = (widths: readonly number[], column: number, span: number): number =>
  widths.slice(column, column + span).reduce((sum, width) => sum + width, 0);

function drawCell({ cell, column }: GridCell, width: number, style: TextStyle, setting: Setting): Piece {
  const { ground } = setting;
  const isKey = column === 0 || cell.header;
  const own: TextStyle = {
    ...style,
    weight: isKey ? 700 : 400,
    colour: cell.header ? ground.onSolid : ground.ink,
  };
  const isNumber = column > 0 && /^[\d.,/]+[%％]?$/.test(cellText(cell).trim());
  const figure: TextStyle = isNumber
    ? { ...own, family: setting.theme.faces.figure, weight: 700, size: Math.round(style.size * 1.3) }
    : own;
  return joinSegments(drawProse(cell.content, figure, width, setting), width);
}

/** Rows that a rowspan ties together stay in one segment. */
function drawRows(grid: TableGrid, widths: readonly number[], style: TextStyle, setting: Setting): Segment[] {
  const inset = px(setting, INSET);
  const drawn = grid.cells.map((placed) => {
    const width = spanWidth(widths, placed.column, placed.cell.colspan);
    const sideBySide = setting.ground;
    const body =
      placed.row < grid.headRows
        ? setting
        : { ...setting, ground: { ...sideBySide, onSolid: sideBySide.ink } };
    return { placed, piece: drawCell(placed, width - inset * 2, style, body) };
  });
  const heights = Array.from(
    { length: grid.rows },
    (_, row) =>
      Math.max(
        style.lineHeight,
        ...drawn
          .filter(({ placed }) => placed.row === row && placed.cell.rowspan === 1)
          .map(({ piece }) => piece.height),
      ) +
      inset * 2,
  );
  for (const { placed, piece } of drawn) {
    const last = placed.row + placed.cell.rowspan - 1;
    const room = heights.slice(placed.row, last + 1).reduce((sum, height) => sum + height, 0);
    const missing = piece.height + inset * 2 - room;
    if (missing > 0) heights[last] = (heights[last] ?? 0) + missing;
  }
  const segments: Segment[] = [];
  let head: Piece | undefined;
  const foot = fillBox(setting.width, 4, setting.ground.ink);
  let start = 0;
  for (let row = 0; row < grid.rows; row += 1) {
    const tied = drawn.some(({ placed }) => placed.row <= row && placed.row + placed.cell.rowspan - 1 > row);
    if (tied) continue;
    const height = heights.slice(start, row + 1).reduce((sum, each) => sum + each, 0);
    const isHead = row < grid.headRows;
    const marks: Mark[] = [];
    if (isHead)
      marks.push({ kind: 'box', x: 0, y: 0, width: setting.width, height, fill: setting.ground.solid });
    for (const { placed, piece } of drawn) {
      if (placed.row < start || placed.row > row) continue;
      const y = heights.slice(start, placed.row).reduce((sum, each) => sum + each, 0);
      const cellHeight = heights
        .slice(placed.row, placed.row + placed.cell.rowspan)
        .reduce((sum, each) => sum + each, 0);
      const x = spanWidth(widths, 0, placed.column);
      if (!isHead && placed.row > grid.headRows) {
        const width = spanWidth(widths, placed.column, placed.cell.colspan);
        marks.push({ kind: 'box', x, y, width, height: 2, fill: setting.ground.rule });
      }
      marks.push(...placeAt(piece, x + inset, y + Math.round((cellHeight - piece.height) / 2)));
    }
    if (row === grid.rows - 1) {
      marks.push({
        kind: 'box',
        x: 0,
        y: height - 4,
        width: setting.width,
        height: 4,
        fill: setting.ground.ink,
      });
    }
    const piece: Piece = { width: setting.width, height, marks };
    if (isHead) head = head ? stack([head, piece]) : piece;
    // The head never stands alone at the foot of a page.
    else if (head && start === grid.headRows) segments.push({ piece: stack([head, piece]), gap: 0, foot });
    else segments.push({ piece, gap: 0, foot, ...(head ? { head } : {}) });
    start = row + 1;
  }
  return segments.length === 0 && head ? [{ piece: head, gap: 0 }] : segments;
}
