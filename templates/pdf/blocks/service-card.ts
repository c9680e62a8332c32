import type { StoryBlock } from '@tongjie/model';
import { cell, headerCell, type PdfBlock, paragraph, table, words } from '../nodes.ts';
import type { PdfContext } from '../pdf-context.ts';
import { setProse } from '../prose.ts';

/** 办事卡 as a table of its six items; one that is empty keeps its place for the office to fill in. */
export function drawServiceCard(
  { title, items }: Extract<StoryBlock, { kind: 'serviceCard' }>,
  context: PdfContext,
): PdfBlock[] {
  const name = title === '' ? '办事卡' : `办事卡：${title}`;
  const toFill = paragraph('cell', words('（由发文机关填写）', { quiet: true }));
  return [
    table(name, [1, 5], 1, [
      [headerCell(name, 2)],
      ...items.map((item) => [
        headerCell(item.title),
        cell(item.content.length > 0 ? setProse(item.content, context, 'cell') : [toFill]),
      ]),
    ]),
  ];
}
