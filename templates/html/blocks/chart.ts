import type { StoryBlock } from '@tongjie/model';
import { type Html, html } from '../html.ts';
import { citeClauses, type PageContext } from '../page-context.ts';
import { drawFigureImage } from './figure-image.ts';
import { scrollTable } from './scroll-table.ts';

/** 图表 as a picture with its numbers as a table: the text equivalent. */
export function drawChart(chart: Extract<StoryBlock, { kind: 'chart' }>, context: PageContext): Html {
  const { key, title, unit, categories, series, sources } = chart;
  const caption = `${title}${unit === '' ? '' : `（单位：${unit}）`}`;
  const rows = categories.map(
    (category, index) =>
      html`<tr><th scope="row">${category}</th>${series.map(({ values }) => html`<td class="number">${values[index] ?? ''}</td>`)}</tr>`,
  );
  const table = html`<table class="data"><caption>${caption}</caption><thead><tr><th scope="col">项目</th>${series.map(({ name }) => html`<th scope="col">${name || '数值'}</th>`)}</tr></thead><tbody>${rows}</tbody></table>`;
  const image = drawFigureImage(context.images.get(key), `${caption}，数据见下表`);
  return html`<figure class="picture">${image}<figcaption>${scrollTable(caption, table)}${citeClauses(sources, context)}</figcaption></figure>`;
}
