import type { StoryBlock } from '@tongjie/model';
import { type Html, html } from '../html.ts';
import type { PageContext } from '../page-context.ts';
import { writeTexts } from '../prose.ts';

/** 术语 and what it means. */
export function drawTerm(
  { term, definition }: Extract<StoryBlock, { kind: 'term' }>,
  context: PageContext,
): Html {
  return html`<dl class="term"><dt><dfn>${term}</dfn></dt><dd>${writeTexts(definition, context)}</dd></dl>`;
}
