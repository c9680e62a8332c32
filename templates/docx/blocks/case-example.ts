import type { StoryBlock } from '@tongjie/model';
import { AlignmentType } from 'docx';
import { uncitedSource } from '../../parts/uncited-source.ts';
import type { DrawingContext } from '../drawing-context.ts';
import { run, sizes } from '../faces.ts';
import { cellParagraph, drawCellTexts } from '../prose.ts';
import { citationRuns } from '../story-runs.ts';
import { headerCell, storyTable } from '../tables.ts';

/** 案例 as a table: the situation, what the policy makes of it, and the figure that comes out. */
export function drawCaseExample(
  { situation, outcome, value, unit, source }: Extract<StoryBlock, { kind: 'caseExample' }>,
  context: DrawingContext,
) {
  const figure = cellParagraph(
    [
      run(`${value}${unit}`, { face: 'heiTi', size: sizes.fourth, bold: true }),
      ...citationRuns(uncitedSource(source, [...situation, ...outcome]), context, sizes.fifth),
    ],
    { alignment: AlignmentType.LEFT },
  );
  const result = { children: [...drawCellTexts(outcome, context), ...(value === '' ? [] : [figure])] };
  return storyTable('案例', [1, 5], 0, [
    [headerCell('举个例子'), { children: drawCellTexts(situation, context) }],
    [headerCell('怎么办'), result],
  ]);
}
