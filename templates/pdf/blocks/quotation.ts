import type { StoryBlock } from '@tongjie/model';
import { type PdfBlock, paragraph, words } from '../nodes.ts';
import type { PdfContext } from '../pdf-context.ts';
import { citation } from '../story-words.ts';

/** 原文 with the clause that it is from. */
export function drawQuotation(
  { text, source }: Extract<StoryBlock, { kind: 'quotation' }>,
  context: PdfContext,
): PdfBlock[] {
  return [paragraph('quotation', words(text), ...citation(source ? [source] : [], context))];
}
