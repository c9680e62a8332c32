import type { StoryBlock, StoryCell } from '@tongjie/model';
import { plainText } from '@tongjie/model';
import { fillBox, type Mark, type Piece, placeAt, stack } from '../../parts/piece.ts';
import { drawProse } from '../../parts/prose.ts';
import { countLines, type TextStyle, widestLine } from '../../parts/set-text.ts';
import { joinSegments, px, type Segment, type Setting, textStyle } from '../../parts/setting.ts';
import { type Family, measureText } from '../../typeset/measure.ts';
import { type GridCell, readTableGrid, type TableGrid } from './table-grid.ts';
import { drawTableGroups } from './table-groups.ts';

type Table = Extract<StoryBlock, { kind: 'table' }>;

const INSET = 18;
/** Characters that a column must hold for a table to be set as one. */
const NARROWEST_COLUMN = 4.5;

/** A table: filled head, rows under hairlines; too many columns for the measure become groups of pairs. */
export function drawTable({ rows, choice }: Table, setting: Setting): Segment[] {
  const grid = readTableGrid(rows);
  if (grid.columns === 0) return [];
  const style = textStyle(setting, 36, 54);
  const widths = columnWidths(grid, style, setting);
  const narrow = widths.some((width) => width < style.size * NARROWEST_COLUMN && width < setting.width / 4);
  const isTooWide = sumOf(widths) > setting.width;
  const crowded = grid.columns > 3 && (narrow || isTall(grid, widths, style, setting));
  const chosen = choice?.layout === 'groups' && grid.columns > 1;
  // A table whose columns hold no word stays apart in groups, whatever was chosen.
  if (isTooWide || chosen || (crowded && (choice?.layout !== 'table' || narrow)))
    return drawTableGroups(grid, setting);
  return drawRows(grid, widths, style, setting);
}

const cellText = (cell: StoryCell): string =>
  cell.content.map((part) => (part.kind === 'paragraph' ? plainText(part.text) : '')).join('');

/** Columns whose words fit a fair share keep their natural width; the others share what is left. */
function columnWidths(grid: TableGrid, style: TextStyle, setting: Setting): number[] {
  const inset = px(setting, INSET) * 2;
  const { figure } = setting.theme.faces;
  const natural = Array.from({ length: grid.columns }, (_, column) => {
    const own = grid.cells.filter((placed) => placed.column === column && placed.cell.colspan === 1);
    const widest = own.map(({ cell }) =>
      widestLine(cellText(cell), cellStyle(cell, column, style, figure), setting.width * 1.5),
    );
    return Math.max(style.size * 2, ...widest) * 1.1 + inset;
  });
  const least = Array.from({ length: grid.columns }, (_, column) => {
    const own = grid.cells.filter((placed) => placed.column === column && placed.cell.colspan === 1);
    return Math.ceil(Math.max(0, ...own.map(({ cell }) => widestWord(cell, column, style, figure))) + inset);
  });
  const fair = setting.width / grid.columns;
  const kept = natural.map((width) => width <= fair);
  if (kept.every(Boolean))
    return natural.map((width) => Math.floor((width / sumOf(natural)) * setting.width));
  const left = setting.width - sumOf(natural.filter((_, column) => kept[column]));
  const wide = sumOf(natural.filter((_, column) => !kept[column]).map(Math.sqrt));
  const shared = natural.map((width, column) =>
    Math.floor(kept[column] ? width : (Math.sqrt(width) / wide) * left),
  );
  return widenTo(least, shared);
}

/** Columns at least as wide as their words that can't be broken; the others give way as far as they can. */
function widenTo(least: readonly number[], widths: readonly number[]): number[] {
  const wanted = widths.map((width, column) => Math.ceil(Math.max(width, least[column] ?? 0)));
  const over = sumOf(wanted) - sumOf(widths);
  const spare = wanted.map((width, column) => Math.max(0, width - (least[column] ?? 0)));
  if (over <= 0 || sumOf(spare) < over) return wanted;
  return wanted.map((width, column) => Math.floor(width - (over * (spare[column] ?? 0)) / sumOf(spare)));
}

const sumOf = (lengths: readonly number[]): number => lengths.reduce((sum, length) => sum + length, 0);

/** Width in px of the widest number or word in Latin letters of a cell, addresses aside. */
function widestWord(cell: StoryCell, column: number, style: TextStyle, figure: Family): number {
  const words = cellText(cell).match(/[\w.,%/]{1,16}[，。；：、！？）》”—…]{0,3}/g) ?? [];
  const own = cellStyle(cell, column, style, figure);
  const face = { family: own.family ?? 'sans', weight: own.weight ?? 400, size: own.size } as const;
  return Math.max(0, ...words.map((word) => measureText(word, face)));
}

/** Heads and keys are bold; a number in the body stands larger, in the face for figures. */
function cellStyle(cell: StoryCell, column: number, style: TextStyle, figure: Family): TextStyle {
  if (column > 0 && /^[\d.,/]+[%％]?$/.test(cellText(cell).trim()))
    return { ...style, family: figure, weight: 700, size: Math.round(style.size * 1.3) };
  return { ...style, weight: column === 0 || cell.header ? 700 : 400 };
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
  const colour = cell.header ? ground.onSolid : ground.ink;
  const own = cellStyle(cell, column, { ...style, colour }, setting.theme.faces.figure);
  return joinSegments(drawProse(cell.content, own, width, setting), width);
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
