import { plainProse, type StoryBlock, type StoryCell } from '@tongjie/model';
import { citationText } from '../../docx/citation-text.ts';
import { widthInCharacters } from '../../docx/paragraphs.ts';
import { type GridCell, readTableGrid } from '../../infographic/blocks/table-grid.ts';
import { cell, type PdfBlock, type PdfCell, paragraph, table, words } from '../nodes.ts';
import type { PdfContext } from '../pdf-context.ts';
import { setProse } from '../prose.ts';

const NARROWEST = 5;
const WIDEST = 24;

const wordsOf = ({ content }: StoryCell): string => plainProse(content).join('');

const sourcesOf = ({ content }: StoryCell) =>
  content.flatMap((part) => (part.kind === 'paragraph' ? part.text.sources : []));

/** Weight of each column: the words of its longest cell, within bounds. */
function weigh(cells: readonly GridCell[], columns: number): number[] {
  return Array.from({ length: columns }, (_, column) => {
    const lengths = cells
      .filter((own) => own.column === column && own.cell.colspan === 1)
      .map((own) => widthInCharacters(wordsOf(own.cell) + citationText(sourcesOf(own.cell))));
    return Math.min(WIDEST, Math.max(NARROWEST, ...lengths));
  });
}

function drawCell({ cell: own }: GridCell, context: PdfContext): PdfCell {
  const spans = { columns: own.colspan, rows: own.rowspan, header: own.header };
  if (own.header) return cell([paragraph('cellLabel', words(wordsOf(own)))], spans);
  return cell(setProse(own.content, context, 'cell'), spans);
}

/** 表格 with the header rows that the drafter marked. */
export function drawTable({ rows }: Extract<StoryBlock, { kind: 'table' }>, context: PdfContext): PdfBlock[] {
  const grid = readTableGrid(rows);
  const drawn = rows.map((_, row) =>
    grid.cells.filter((own) => own.row === row).map((own) => drawCell(own, context)),
  );
  return [table('表格', weigh(grid.cells, grid.columns), grid.headRows, drawn)];
}
