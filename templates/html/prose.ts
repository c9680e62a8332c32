import type { StoryProse, StoryRun, StoryText } from '@tongjie/model';
import { type Html, html } from './html.ts';
import { citeClause, linkToClause, type PageContext } from './page-context.ts';

function writeRun(run: StoryRun, context: PageContext): Html {
  if (run.kind === 'citation') return citeClause(run.source, context);
  const bound = run.kind === 'fact' ? run.source : null;
  const words = bound ? linkToClause(bound, run.text, 'fact', context) : run.text;
  return run.strong ? html`<strong>${words}</strong>` : html`${words}`;
}

/** Running text with its citations as links. */
export function writeText(text: StoryText, context: PageContext): Html[] {
  return text.runs.map((run) => writeRun(run, context));
}

/** Texts, a paragraph each. */
export function writeTexts(texts: readonly StoryText[], context: PageContext): Html[] {
  return texts.map((text) => html`<p>${writeText(text, context)}</p>`);
}

/** Paragraphs and lists. */
export function writeProse(prose: readonly StoryProse[], context: PageContext): Html[] {
  return prose.map((part) => {
    if (part.kind === 'paragraph') return html`<p>${writeText(part.text, context)}</p>`;
    const items = part.items.map((item) => html`<li>${writeProse(item, context)}</li>`);
    return part.kind === 'bulletList' ? html`<ul>${items}</ul>` : html`<ol>${items}</ol>`;
  });
}
