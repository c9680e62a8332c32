import type { StoryBlock } from '@tongjie/model';
import { type Html, html } from '../html.ts';
import type { PageContext } from '../page-context.ts';
import { writeProse } from '../prose.ts';

/** 办事卡: its six items by name; one that is empty keeps its place and says so. */
export function drawServiceCard(
  { title, items }: Extract<StoryBlock, { kind: 'serviceCard' }>,
  context: PageContext,
): Html {
  const empty = html`<p class="none">请向承办部门咨询</p>`;
  const drawn = items.map(
    (item) =>
      html`<div><dt>${item.title}</dt><dd>${item.content.length > 0 ? writeProse(item.content, context) : empty}</dd></div>`,
  );
  return html`<div class="service"><h3>办事卡${title !== '' && `：${title}`}</h3><dl>${drawn}</dl></div>`;
}
