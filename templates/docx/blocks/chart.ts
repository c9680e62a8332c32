import type { StoryBlock } from '@tongjie/model';
import { AlignmentType } from 'docx';
import { blockText } from '../../parts/story-text.ts';
import type { DrawingContext } from '../drawing-context.ts';
import { run, sizes } from '../faces.ts';
import { cellParagraph } from '../prose.ts';
import { citationRuns } from '../story-runs.ts';
import { headerCell, storyTable } from '../tables.ts';
import { drawPicture } from './picture.ts';

/** 图表 as a picture, then its numbers as a table. */
export function drawChart(chart: Extract<StoryBlock, { kind: 'chart' }>, context: DrawingContext) {
  const unit = chart.unit === '' ? '' : `（单位：${chart.unit}）`;
  const caption = `图${context.nextFigure()}　${chart.title}${unit}`;
  const cell = (words: string) => ({
    children: [cellParagraph([run(words, { size: sizes.smallFourth })], { alignment: AlignmentType.CENTER })],
  });
  const rows = chart.categories.map((category, index) => [
    cell(category),
    ...chart.series.map(({ values }) => cell(String(values[index] ?? ''))),
  ]);
  const head = [headerCell('项目'), ...chart.series.map(({ name }) => headerCell(name || '数值'))];
  return [
    ...drawPicture(
      context.images.get(chart.key),
      caption,
      blockText(chart),
      context,
      citationRuns(chart.sources, context, sizes.fifth),
    ),
    ...storyTable(`${chart.title || '图表'}的数据`, [2, ...chart.series.map(() => 1)], 1, [head, ...rows]),
  ];
}
