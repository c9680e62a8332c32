import type { StoryBlock } from '@tongjie/model';
import { type GridCell, readTableGrid } from '../../infographic/blocks/table-grid.ts';
import { type Html, html } from '../html.ts';
import type { PageContext } from '../page-context.ts';
import { writeProse } from '../prose.ts';
import { scrollTable } from './scroll-table.ts';

function drawCell({ cell, row }: GridCell, headRows: number, context: PageContext): Html {
  const content = writeProse(cell.content, context);
  const spans = html`${cell.colspan > 1 && html` colspan="${cell.colspan}"`}${cell.rowspan > 1 && html` rowspan="${cell.rowspan}"`}`;
  if (!cell.header) return html`<td${spans}>${content}</td>`;
  return html`<th scope="${row < headRows ? 'col' : 'row'}"${spans}>${content}</th>`;
}

/** 表格 with the header cells that the drafter marked. */
export function drawTable({ rows }: Extract<StoryBlock, { kind: 'table' }>, context: PageContext): Html {
  const grid = readTableGrid(rows);
  const drawn = rows.map(
    (_, row) =>
      html`<tr>${grid.cells.filter((cell) => cell.row === row).map((cell) => drawCell(cell, grid.headRows, context))}</tr>`,
  );
  const head = drawn.slice(0, grid.headRows);
  return scrollTable(
    '表格',
    html`<table>${head.length > 0 && html`<thead>${head}</thead>`}<tbody>${drawn.slice(grid.headRows)}</tbody></table>`,
  );
}
