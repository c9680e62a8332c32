import type { StoryBlock, StoryText } from '@tongjie/model';
import { cell, headerCell, type PdfBlock, type PdfCell, paragraph, table, words } from '../nodes.ts';
import type { PdfContext } from '../pdf-context.ts';
import { setTexts } from '../prose.ts';

const changeTitles = { added: '新增', removed: '取消', changed: '调整' } as const;

/** 新旧对比 as a table of three columns; an empty side says why it is empty. */
export function drawComparison(
  { oldTitle, newTitle, rows }: Extract<StoryBlock, { kind: 'comparison' }>,
  context: PdfContext,
): PdfBlock[] {
  const side = (texts: readonly StoryText[], none: string): PdfCell =>
    cell(texts.length > 0 ? setTexts(texts, context) : [paragraph('cell', words(none, { quiet: true }))]);
  return [
    table('新旧对比', [3, 5, 5], 1, [
      [headerCell('事项'), headerCell(oldTitle || '原规定'), headerCell(newTitle || '现规定')],
      ...rows.map((row) => [
        cell([
          paragraph('cellLabel', words(row.label)),
          paragraph('cellCentred', words(changeTitles[row.change], { quiet: true })),
        ]),
        side(row.before, '无此规定'),
        side(row.after, '不再规定'),
      ]),
    ]),
  ];
}
