import type { StoryBlock } from '@tongjie/model';
import { blockText } from '../../parts/story-text.ts';
import { cell, headerCell, type PdfBlock, paragraph, table, words } from '../nodes.ts';
import type { PdfContext } from '../pdf-context.ts';
import { citation } from '../story-words.ts';
import { drawFigure } from './figure.ts';

/** 图表 as a picture, then its numbers as a table. */
export function drawChart(chart: Extract<StoryBlock, { kind: 'chart' }>, context: PdfContext): PdfBlock[] {
  const unit = chart.unit === '' ? '' : `（单位：${chart.unit}）`;
  const caption = words(`图${context.nextFigure()}　${chart.title}${unit}`);
  const rows = chart.categories.map((category, index) => [
    cell([paragraph('cellCentred', words(category))]),
    ...chart.series.map(({ values }) => cell([paragraph('cellCentred', words(String(values[index] ?? '')))])),
  ]);
  const head = [headerCell('项目'), ...chart.series.map(({ name }) => headerCell(name || '数值'))];
  return [
    drawFigure(chart.key, blockText(chart), [caption, ...citation(chart.sources, context)], context),
    table(`${chart.title || '图表'}的数据`, [2, ...chart.series.map(() => 1)], 1, [head, ...rows]),
  ];
}
