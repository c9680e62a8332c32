import type { StoryBlock } from '@tongjie/model';
import { AlignmentType } from 'docx';
import type { DrawingContext } from '../drawing-context.ts';
import { run, sizes } from '../faces.ts';
import { cellParagraph, drawCellTexts } from '../prose.ts';
import { headerCell, storyTable } from '../tables.ts';

const changeTitles = { added: '新增', removed: '取消', changed: '调整' } as const;

/** 新旧对比 as a table of three columns; an empty side says why it is empty. */
export function drawComparison(
  { oldTitle, newTitle, rows }: Extract<StoryBlock, { kind: 'comparison' }>,
  context: DrawingContext,
) {
  const label = (text: string, change: keyof typeof changeTitles) => [
    cellParagraph([run(text, { face: 'heiTi', size: sizes.smallFourth })], {
      alignment: AlignmentType.CENTER,
    }),
    cellParagraph([run(changeTitles[change], { size: sizes.fifth, colour: '595959' })], {
      alignment: AlignmentType.CENTER,
    }),
  ];
  const none = (words: string) => [
    cellParagraph([run(words, { size: sizes.smallFourth, colour: '595959' })]),
  ];
  return storyTable('新旧对比', [3, 5, 5], 1, [
    [headerCell('事项'), headerCell(oldTitle || '原规定'), headerCell(newTitle || '现规定')],
    ...rows.map((row) => [
      { children: label(row.label, row.change) },
      { children: row.before.length > 0 ? drawCellTexts(row.before, context) : none('无此规定') },
      { children: row.after.length > 0 ? drawCellTexts(row.after, context) : none('不再规定') },
    ]),
  ]);
}
