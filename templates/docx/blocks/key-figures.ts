import type { StoryBlock, StoryFigure } from '@tongjie/model';
import { AlignmentType } from 'docx';
import { figureWords } from '../../parts/story-text.ts';
import type { DrawingContext } from '../drawing-context.ts';
import { run, sizes } from '../faces.ts';
import { cellParagraph } from '../prose.ts';
import { citationRuns } from '../story-runs.ts';
import { headerCell, storyTable } from '../tables.ts';

function drawFigure(figure: StoryFigure, context: DrawingContext) {
  const words = run(figureWords(figure), { face: 'heiTi', size: sizes.fourth, bold: figure.hot });
  const caption = run(figure.caption, { size: sizes.smallFourth });
  const sources = citationRuns(figure.source ? [figure.source] : [], context, sizes.fifth);
  return [
    { children: [cellParagraph([caption, ...sources])] },
    { children: [cellParagraph([words], { alignment: AlignmentType.CENTER })] },
  ];
}

/** 数字看点 as a table: what is counted, and the figure with its bound, unit and scope. */
export function drawKeyFigures(
  { figures }: Extract<StoryBlock, { kind: 'keyFigures' }>,
  context: DrawingContext,
) {
  return storyTable('数字看点', [3, 2], 1, [
    [headerCell('项目'), headerCell('标准')],
    ...figures.map((figure) => drawFigure(figure, context)),
  ]);
}
