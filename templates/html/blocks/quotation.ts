import type { StoryBlock } from '@tongjie/model';
import { type Html, html } from '../html.ts';
import { citeClauses, type PageContext } from '../page-context.ts';

/** 原文, in the policy's own voice. */
export function drawQuotation(
  { text, source }: Extract<StoryBlock, { kind: 'quotation' }>,
  context: PageContext,
): Html {
  return html`<blockquote><p>${text} ${citeClauses([source], context)}</p></blockquote>`;
}
