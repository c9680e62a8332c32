import type { StoryBlock } from '@tongjie/model';
import { uncitedSource } from '../../parts/uncited-source.ts';
import { type Html, html } from '../html.ts';
import { citeClauses, type PageContext } from '../page-context.ts';
import { writeTexts } from '../prose.ts';

/** 时间节点 as a list of dates. */
export function drawTimeline(
  { entries }: Extract<StoryBlock, { kind: 'timeline' }>,
  context: PageContext,
): Html {
  const items = entries.map(({ date, iso, text, source }) => {
    const when = iso === null ? html`${date}` : html`<time datetime="${iso}">${date}</time>`;
    return html`<li><p class="when">${when} ${citeClauses(uncitedSource(source, text), context)}</p>${writeTexts(text, context)}</li>`;
  });
  return html`<ol class="timeline">${items}</ol>`;
}
