import type { StoryBlock } from '@tongjie/model';
import { type Html, html } from '../html.ts';
import type { PageContext } from '../page-context.ts';
import { writeTexts } from '../prose.ts';

/** 办理流程: a numbered list where the order counts. */
export function drawSteps(
  { ordered, steps }: Extract<StoryBlock, { kind: 'steps' }>,
  context: PageContext,
): Html {
  const items = steps.map(
    ({ label, text }) => html`<li><p class="step-label">${label}</p>${writeTexts(text, context)}</li>`,
  );
  return ordered ? html`<ol class="steps">${items}</ol>` : html`<ul class="steps">${items}</ul>`;
}
