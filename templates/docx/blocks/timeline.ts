import type { StoryBlock } from '@tongjie/model';
import { AlignmentType } from 'docx';
import { uncitedSource } from '../../parts/uncited-source.ts';
import type { DrawingContext } from '../drawing-context.ts';
import { run, sizes } from '../faces.ts';
import { cellParagraph, drawCellTexts } from '../prose.ts';
import { citationRuns } from '../story-runs.ts';
import { headerCell, storyTable } from '../tables.ts';

/** 时间节点 as a table of dates. */
export function drawTimeline(
  { entries }: Extract<StoryBlock, { kind: 'timeline' }>,
  context: DrawingContext,
) {
  const rows = entries.map((entry) => [
    {
      children: [
        cellParagraph([run(entry.date, { face: 'heiTi', size: sizes.smallFourth })], {
          alignment: AlignmentType.CENTER,
        }),
      ],
    },
    {
      children: [
        ...drawCellTexts(entry.text, context),
        ...uncitedSource(entry.source, entry.text).map((source) =>
          cellParagraph(citationRuns([source], context, sizes.fifth)),
        ),
      ],
    },
  ]);
  return storyTable('时间节点', [2, 5], 1, [[headerCell('时间'), headerCell('事项')], ...rows]);
}
