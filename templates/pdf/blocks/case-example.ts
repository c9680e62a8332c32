import type { StoryBlock } from '@tongjie/model';
import { uncitedSource } from '../../parts/uncited-source.ts';
import { cell, headerCell, type PdfBlock, paragraph, table, words } from '../nodes.ts';
import type { PdfContext } from '../pdf-context.ts';
import { setTexts } from '../prose.ts';
import { citation } from '../story-words.ts';

/** 案例: the situation, what the policy makes of it, and the figure that comes out. */
export function drawCaseExample(
  { situation, outcome, value, unit, source }: Extract<StoryBlock, { kind: 'caseExample' }>,
  context: PdfContext,
): PdfBlock[] {
  const cited = citation(uncitedSource(source, [...situation, ...outcome]), context);
  const figure = value === '' ? [] : [paragraph('cellFigure', words(`${value}${unit}`), ...cited)];
  return [
    table('案例', [1, 5], 0, [
      [headerCell('举个例子'), cell(setTexts(situation, context))],
      [headerCell('怎么办'), cell([...setTexts(outcome, context), ...figure])],
    ]),
  ];
}
