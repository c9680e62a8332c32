import type { StoryBlock } from '@tongjie/model';
import { type Html, html } from '../html.ts';
import type { PageContext } from '../page-context.ts';
import { writeProse } from '../prose.ts';

/** 问答: the question is a heading, so that readers can jump between questions. */
export function drawQuestionAnswer(
  { question, answer }: Extract<StoryBlock, { kind: 'questionAnswer' }>,
  context: PageContext,
): Html {
  return html`<div class="qa"><h3>${question}</h3>${writeProse(answer, context)}</div>`;
}
