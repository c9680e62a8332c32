import type { StoryBlock } from '@tongjie/model';
import { BorderStyle } from 'docx';
import type { DrawingContext } from '../drawing-context.ts';
import { run } from '../faces.ts';
import { bodyParagraph, characters } from '../paragraphs.ts';
import { citationRuns } from '../story-runs.ts';
import { styleId } from '../styles.ts';

/** 原文 in 楷体, set in, with a rule at its left. */
export function drawQuotation(
  { text, source }: Extract<StoryBlock, { kind: 'quotation' }>,
  context: DrawingContext,
) {
  return [
    bodyParagraph([run(text, { face: 'kaiTi' }), ...citationRuns(source ? [source] : [], context)], {
      style: styleId('quotation'),
      indent: { left: characters(2), right: characters(1) },
      border: { left: { style: BorderStyle.SINGLE, size: 18, color: '7F7F7F', space: 8 } },
    }),
  ];
}
