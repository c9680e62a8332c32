import { type Clause, findClause, type StorySource } from '@tongjie/model';
import type { FigureImages } from '../drawing.ts';
import { excerpt } from '../parts/excerpt.ts';
import { type Html, html } from './html.ts';
import { clauseAddress } from './page-links.ts';

/** What drawing a block on a page may need besides the block. */
export interface PageContext {
  readonly images: FigureImages;
  readonly clauses: readonly Clause[];
  readonly predecessorClauses: readonly Clause[];
}

const LONGEST_NOTE = 180;

function noteOf({ clause: id, of }: StorySource, context: PageContext): Html | null {
  const clause = findClause(of === 'policy' ? context.clauses : context.predecessorClauses, id);
  if (!clause) return null;
  const words = `${clause.label}${/^第/.test(clause.label) ? '\u3000' : ''}${clause.text}`;
  const shown = excerpt(words, LONGEST_NOTE);
  return html`<span class="note" aria-hidden="true">${shown}</span>`;
}

/** Words that rest on a clause: a link to it; its text shows where the pointer or the focus is. */
export function linkToClause(
  source: StorySource,
  words: string,
  kind: 'cite' | 'fact',
  context: PageContext,
): Html {
  const note = noteOf(source, context);
  if (source.of === 'policy')
    return html`<a class="${kind}" href="${clauseAddress(source.clause)}">${words}${note}</a>`;
  return html`<span class="${kind}" tabindex="0">${words}${note}</span>`;
}

/** A citation: 原文五（二）. Labels into the predecessor already say 旧文件. */
export function citeClause(source: StorySource, context: PageContext): Html {
  const words = source.of === 'policy' ? `原文${source.label}` : source.label;
  return linkToClause(source, words, 'cite', context);
}

/** Citations one after another, e.g. under a table. */
export function citeClauses(sources: readonly (StorySource | null)[], context: PageContext): Html[] {
  return sources.flatMap((source) => (source ? [citeClause(source, context)] : []));
}
