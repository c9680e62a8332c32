import type { StoryBlock } from '@tongjie/model';
import { uncitedSource } from '../../parts/uncited-source.ts';
import { type Html, html } from '../html.ts';
import { citeClauses, type PageContext } from '../page-context.ts';
import { writeTexts } from '../prose.ts';

/** 案例: the situation, what the policy makes of it, and the figure that comes out. */
export function drawCaseExample(
  { situation, outcome, value, unit, source }: Extract<StoryBlock, { kind: 'caseExample' }>,
  context: PageContext,
): Html {
  const figure =
    value !== '' &&
    html`<p class="case-figure"><b>${value}</b>${unit} ${citeClauses(uncitedSource(source, [...situation, ...outcome]), context)}</p>`;
  return html`<div class="case"><p class="case-title">举个例子</p>${writeTexts(situation, context)}${figure}${writeTexts(outcome, context)}</div>`;
}
