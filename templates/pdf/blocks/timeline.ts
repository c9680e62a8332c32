import type { StoryBlock } from '@tongjie/model';
import { uncitedSource } from '../../parts/uncited-source.ts';
import { cell, headerCell, type PdfBlock, paragraph, table, words } from '../nodes.ts';
import type { PdfContext } from '../pdf-context.ts';
import { setTexts } from '../prose.ts';
import { citation } from '../story-words.ts';

/** 时间节点 as a table of dates. */
export function drawTimeline(
  { entries }: Extract<StoryBlock, { kind: 'timeline' }>,
  context: PdfContext,
): PdfBlock[] {
  const rows = entries.map((entry) => {
    const source = citation(uncitedSource(entry.source, entry.text), context);
    return [
      cell([paragraph('cellLabel', words(entry.date))]),
      cell([
        ...setTexts(entry.text, context),
        ...(source.length === 0 ? [] : [paragraph('cell', ...source)]),
      ]),
    ];
  });
  return [table('时间节点', [2, 5], 1, [[headerCell('时间'), headerCell('事项')], ...rows])];
}
