import { type StoryBlock, speakerTitles } from '@tongjie/model';
import { type Html, html } from '../html.ts';
import type { PageContext } from '../page-context.ts';
import { writeText } from '../prose.ts';

/** 漫画对话 as speech by speech; the clerk, who answers, stands on the other side. */
export function drawDialogue(
  { title, utterances }: Extract<StoryBlock, { kind: 'dialogue' }>,
  context: PageContext,
): Html {
  const lines = utterances.map(
    ({ speaker, text }) =>
      html`<li class="${speaker === 'clerk' ? 'answering' : 'asking'}"><p><b>${speakerTitles[speaker]}：</b>${writeText(text, context)}</p></li>`,
  );
  return html`<div class="dialogue">${title !== '' && html`<h3>${title}</h3>`}<ul>${lines}</ul></div>`;
}
