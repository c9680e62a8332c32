import type { StoryBlock } from '@tongjie/model';
import { type Html, html } from '../../html/html.ts';
import { readTableGrid } from '../../infographic/blocks/table-grid.ts';
import type { ArticleContext } from '../article-context.ts';
import { writeArticleProse, writeArticleText, writeArticleTexts, writeSources } from '../article-text.ts';
import type { Look } from '../look.ts';

const COLUMN_WIDTH = 96;
const COLUMNS_THAT_FIT = 4;

/** A table that is as wide as the screen, or, with many columns, scrolls inside it. */
function frameTable(columns: number, rows: Html, look: Look): Html {
  const width = columns > COLUMNS_THAT_FIT ? `;min-width:${columns * COLUMN_WIDTH}px` : '';
  return html`<section role="region" aria-label="表格" tabindex="0" style="${look.scroll}"><table style="${look.table}${width}">${rows}</table></section>`;
}

/** 表格; a cell of one paragraph is its words alone. */
export function drawArticleTable(
  { rows }: Extract<StoryBlock, { kind: 'table' }>,
  { look }: ArticleContext,
): Html {
  const grid = readTableGrid(rows);
  const ground = { strong: 'font-weight:bold', citation: 'font-size:12px' };
  const drawn = rows.map((_, row) => {
    const cells = grid.cells.filter((cell) => cell.row === row);
    return html`<tr>${cells.map(({ cell }) => {
      const [only] = cell.content;
      const content =
        cell.content.length === 1 && only?.kind === 'paragraph'
          ? writeArticleText(only.text, ground)
          : writeArticleProse(cell.content, look, ground);
      const spans = html`${cell.colspan > 1 && html` colspan="${cell.colspan}"`}${cell.rowspan > 1 && html` rowspan="${cell.rowspan}"`}`;
      if (!cell.header) return html`<td${spans} style="${look.cell}">${content}</td>`;
      return row < grid.headRows
        ? html`<th scope="col"${spans} style="${look.head}">${content}</th>`
        : html`<th scope="row"${spans} style="${look.rowHead}">${content}</th>`;
    })}</tr>`;
  });
  const head = drawn.slice(0, grid.headRows);
  return frameTable(
    grid.columns,
    html`${head.length > 0 && html`<thead>${head}</thead>`}<tbody>${drawn.slice(grid.headRows)}</tbody>`,
    look,
  );
}

const changeTitles = { added: '新增', removed: '取消', changed: '调整' } as const;

/** 新旧对比 in three columns; an empty side says why it is empty. */
export function drawArticleComparison(
  { oldTitle, newTitle, rows }: Extract<StoryBlock, { kind: 'comparison' }>,
  { look }: ArticleContext,
): Html {
  const none = (words: string) => html`<p style="${look.quiet}">${words}</p>`;
  const drawn = rows.map(
    ({ label, change, before, after }) =>
      html`<tr><th scope="row" style="${look.rowHead}">${label} <span style="${look.tag}">${changeTitles[change]}</span></th><td style="${look.cell}">${before.length > 0 ? writeArticleTexts(before, look) : none('无此规定')}</td><td style="${look.cell}">${after.length > 0 ? writeArticleTexts(after, look) : none('不再规定')}</td></tr>`,
  );
  const head = ['事项', oldTitle || '原规定', newTitle || '现规定'].map(
    (title) => html`<th scope="col" style="${look.head}">${title}</th>`,
  );
  return frameTable(3, html`<thead><tr>${head}</tr></thead><tbody>${drawn}</tbody>`, look);
}

/** 图表 as its picture and its numbers. */
export function drawArticleChart(
  { title, unit, categories, series, sources }: Extract<StoryBlock, { kind: 'chart' }>,
  picture: Html | null,
  { look }: ArticleContext,
): Html {
  const head = ['项目', ...series.map(({ name }) => name || '数值')].map(
    (name) => html`<th scope="col" style="${look.head}">${name}</th>`,
  );
  const rows = categories.map(
    (category, index) =>
      html`<tr><th scope="row" style="${look.rowHead}">${category}</th>${series.map(({ values }) => html`<td style="${look.number}">${values[index] ?? ''}</td>`)}</tr>`,
  );
  const table = frameTable(
    series.length + 1,
    html`<thead><tr>${head}</tr></thead><tbody>${rows}</tbody>`,
    look,
  );
  return html`<section><p style="${look.caption}">${title}${unit !== '' && `（单位：${unit}）`}${writeSources(sources, look)}</p>${picture}${table}</section>`;
}
