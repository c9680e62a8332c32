import type { StoryBlock } from '@tongjie/model';
import type { DrawingContext } from '../drawing-context.ts';
import { run, sizes } from '../faces.ts';
import { cellParagraph, drawCellProse } from '../prose.ts';
import { headerCell, storyTable } from '../tables.ts';

/** 办事卡 as a table of its six items; one that is empty keeps its place for the office to fill in. */
export function drawServiceCard(
  { title, items }: Extract<StoryBlock, { kind: 'serviceCard' }>,
  context: DrawingContext,
) {
  const heading = { ...headerCell(title === '' ? '办事卡' : `办事卡：${title}`), columnSpan: 2 };
  const toFill = cellParagraph([run('（由发文机关填写）', { size: sizes.smallFourth, colour: '595959' })]);
  return storyTable(title === '' ? '办事卡' : `办事卡：${title}`, [1, 5], 1, [
    [heading],
    ...items.map((item) => [
      headerCell(item.title),
      { children: item.content.length > 0 ? drawCellProse(item.content, context) : [toFill] },
    ]),
  ]);
}
