import type { StoryBlock } from '@tongjie/model';
import type { PdfBlock } from '../nodes.ts';
import type { PdfContext } from '../pdf-context.ts';
import { setTexts } from '../prose.ts';

/** 办理流程: 第1步 where the order counts. */
export function drawSteps(
  { ordered, steps }: Extract<StoryBlock, { kind: 'steps' }>,
  context: PdfContext,
): PdfBlock[] {
  const items = steps.map(({ label, text }) => ({ label, body: setTexts(text, context, 'body') }));
  return [{ kind: 'steps', ordered, items }];
}
