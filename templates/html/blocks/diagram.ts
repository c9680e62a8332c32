import type { StoryBlock } from '@tongjie/model';
import { type Html, html } from '../html.ts';
import { citeClauses, type PageContext } from '../page-context.ts';
import { drawFigureImage } from './figure-image.ts';

/** 流程图 as a picture, with what it shows in words under it. */
export function drawDiagram(
  { key, title, description, sources }: Extract<StoryBlock, { kind: 'diagram' }>,
  context: PageContext,
): Html {
  const image = drawFigureImage(context.images.get(key), title || description);
  return html`<figure class="picture">${image}<figcaption>${title !== '' && html`<b>${title}</b>`}${description !== '' && html`<p>${description}</p>`}${citeClauses(sources, context)}</figcaption></figure>`;
}
