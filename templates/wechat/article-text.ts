import type { StoryProse, StoryRun, StorySource, StoryText } from '@tongjie/model';
import { type Html, html } from '../html/html.ts';
import { sourcesText } from '../parts/sources.ts';
import type { Look, TextLook } from './look.ts';

/** A citation as text, since an article may link to nothing outside WeChat: ［原文五（二）］. */
export function writeSources(
  sources: readonly (StorySource | null)[],
  { citation }: Pick<TextLook, 'citation'>,
): Html | null {
  const words = sourcesText(sources.flatMap((source) => (source ? [source] : [])));
  return words === '' ? null : html`<span style="${citation}">［${words}］</span>`;
}

function writeRun(run: StoryRun, look: TextLook): Html {
  if (run.kind === 'citation') return html`${writeSources([run.source], look)}`;
  return run.strong ? html`<strong style="${look.strong}">${run.text}</strong>` : html`${run.text}`;
}

/** Running text, its citations as text. */
export function writeArticleText(text: StoryText, look: TextLook): Html[] {
  return text.runs.map((run) => writeRun(run, look));
}

/** Texts, a paragraph each. */
export function writeArticleTexts(texts: readonly StoryText[], look: Look, ground: TextLook = look): Html[] {
  return texts.map((text) => html`<p style="${look.tight}">${writeArticleText(text, ground)}</p>`);
}

/** Paragraphs and lists. */
export function writeArticleProse(prose: readonly StoryProse[], look: Look, ground: TextLook = look): Html[] {
  return prose.map((part) => {
    if (part.kind === 'paragraph')
      return html`<p style="${look.paragraph}">${writeArticleText(part.text, ground)}</p>`;
    const items = part.items.map(
      (item) => html`<li style="${look.item}">${writeItem(item, look, ground)}</li>`,
    );
    return part.kind === 'bulletList'
      ? html`<ul style="${look.list};list-style-type:disc">${items}</ul>`
      : html`<ol style="${look.list};list-style-type:decimal">${items}</ol>`;
  });
}

/** An item of one paragraph is its words alone: the editor puts paragraphs in lists on lines of their own. */
function writeItem(item: readonly StoryProse[], look: Look, ground: TextLook): Html[] {
  const [only] = item;
  return item.length === 1 && only?.kind === 'paragraph'
    ? writeArticleText(only.text, ground)
    : writeArticleProse(item, look, ground);
}
