import type { StoryBlock } from '@tongjie/model';
import { type Html, html } from '../html.ts';
import type { PageContext } from '../page-context.ts';
import { writeTexts } from '../prose.ts';
import { scrollTable } from './scroll-table.ts';

const changeTitles = { added: '新增', removed: '取消', changed: '调整' } as const;

/** 新旧对比 as a table of three columns; an empty side says why it is empty. */
export function drawComparison(
  { oldTitle, newTitle, rows }: Extract<StoryBlock, { kind: 'comparison' }>,
  context: PageContext,
): Html {
  const none = (words: string) => html`<p class="none">${words}</p>`;
  const drawn = rows.map(
    ({ label, change, before, after }) =>
      html`<tr><th scope="row">${label} <span class="tag ${change}">${changeTitles[change]}</span></th><td>${before.length > 0 ? writeTexts(before, context) : none('无此规定')}</td><td>${after.length > 0 ? writeTexts(after, context) : none('不再规定')}</td></tr>`,
  );
  return scrollTable(
    '新旧对比',
    html`<table class="comparison"><thead><tr><th scope="col">事项</th><th scope="col">${oldTitle || '原规定'}</th><th scope="col">${newTitle || '现规定'}</th></tr></thead><tbody>${drawn}</tbody></table>`,
  );
}
