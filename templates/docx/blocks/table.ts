import { plainProse, type StoryBlock, type StoryCell } from '@tongjie/model';
import { AlignmentType } from 'docx';
import { type GridCell, readTableGrid } from '../../infographic/blocks/table-grid.ts';
import { citationText } from '../citation-text.ts';
import type { DrawingContext } from '../drawing-context.ts';
import { widthInCharacters } from '../paragraphs.ts';
import { drawCellProse } from '../prose.ts';
import { headerCell, type StoryTableCell, storyTable } from '../tables.ts';

const NARROWEST = 5;
const WIDEST = 24;

const wordsOf = (cell: StoryCell): string => plainProse(cell.content).join('');

/** Clauses that the cell's paragraphs cite. */
const sourcesOf = (cell: StoryCell) =>
  cell.content.flatMap((part) => (part.kind === 'paragraph' ? part.text.sources : []));

/** Weight of each column: the words of its longest cell, within bounds. */
function weigh(cells: readonly GridCell[], columns: number): number[] {
  return Array.from({ length: columns }, (_, column) => {
    const own = cells.filter((cell) => cell.column === column && cell.cell.colspan === 1);
    const longest = Math.max(
      0,
      ...own.map(({ cell }) => widthInCharacters(wordsOf(cell) + citationText(sourcesOf(cell)))),
    );
    return Math.min(WIDEST, Math.max(NARROWEST, longest));
  });
}

function drawCell(cell: StoryCell, context: DrawingContext): StoryTableCell {
  const spans = {
    ...(cell.colspan > 1 ? { columnSpan: cell.colspan } : {}),
    ...(cell.rowspan > 1 ? { rowSpan: cell.rowspan } : {}),
  };
  if (cell.header) return { ...headerCell(wordsOf(cell), AlignmentType.CENTER), ...spans };
  return { children: drawCellProse(cell.content, context), ...spans };
}

/** 表格 with the header rows that the drafter marked. */
export function drawTable({ rows }: Extract<StoryBlock, { kind: 'table' }>, context: DrawingContext) {
  const grid = readTableGrid(rows);
  const drawn = rows.map((_, row) =>
    grid.cells.filter((cell) => cell.row === row).map(({ cell }) => drawCell(cell, context)),
  );
  return storyTable('表格', weigh(grid.cells, grid.columns), grid.headRows, drawn);
}
