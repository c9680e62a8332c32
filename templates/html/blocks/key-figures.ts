import type { StoryBlock, StoryFigure } from '@tongjie/model';
import { boundFollowsUnit } from '../../policy-text/bound-follows-unit.ts';
import { type Html, html } from '../html.ts';
import { citeClauses, type PageContext } from '../page-context.ts';

function drawFigure(figure: StoryFigure, context: PageContext): Html {
  const { value, unit, bound, scope, caption, hot, source } = figure;
  const after = boundFollowsUnit(bound);
  const before = [scope, after ? '' : bound].join('');
  return html`<div class="${hot ? 'figure hot' : 'figure'}"><dt>${caption} ${citeClauses([source], context)}</dt><dd>${before !== '' && html`<span class="bound">${before}</span>`}<b>${value}</b><span class="unit">${unit}${after && bound}</span></dd></div>`;
}

/** 数字看点 as terms and their figures. */
export function drawKeyFigures(
  { figures }: Extract<StoryBlock, { kind: 'keyFigures' }>,
  context: PageContext,
): Html {
  return html`<dl class="figures">${figures.map((figure) => drawFigure(figure, context))}</dl>`;
}
