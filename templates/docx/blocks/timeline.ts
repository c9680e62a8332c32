import type { StoryBlock, StorySource } from '@tongjie/model';
import { AlignmentType } from 'docx';
import { run, sizes } from '../faces.ts';
import { cellParagraph, drawCellTexts } from '../prose.ts';
import { citationRuns } from '../story-runs.ts';
import { headerCell, storyTable } from '../tables.ts';

type Timeline = Extract<StoryBlock, { kind: 'timeline' }>;

/** The clause of the date itself, where the text doesn't cite it. */
function ownSource({ source, text }: Timeline['entries'][number]): readonly StorySource[] {
  const cited = text.some(({ sources }) => sources.some((other) => other.clause === source?.clause));
  return source && !cited ? [source] : [];
}

/** 时间节点 as a table of dates. */
export function drawTimeline({ entries }: Timeline) {
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
        ...drawCellTexts(entry.text),
        ...ownSource(entry).map((source) => cellParagraph(citationRuns([source], sizes.fifth))),
      ],
    },
  ]);
  return storyTable([2, 5], 1, [[headerCell('时间'), headerCell('事项')], ...rows]);
}
