import type { StoryBlock, StoryFigure } from '@tongjie/model';
import { type Html, html } from '../../html/html.ts';
import { boundFollowsUnit } from '../../policy-text/bound-follows-unit.ts';
import type { ArticleContext } from '../article-context.ts';
import { writeSources } from '../article-text.ts';

function drawFigure(figure: StoryFigure, { look }: ArticleContext): Html {
  const { value, unit, bound, scope, caption, hot, source } = figure;
  const after = boundFollowsUnit(bound);
  const before = [scope, after ? '' : bound].join('');
  return html`<section style="${look.figureRow}"><p style="${look.figureCaption}">${caption}${writeSources([source], look)}</p><p style="${look.figureValue}">${before !== '' && html`${before} `}<span style="${hot ? look.figureHot : look.figureNumber}">${value}</span> ${unit}${after && bound}</p></section>`;
}

/** 数字看点, a row a figure: rows keep their width on every phone. */
export function drawArticleFigures(
  { figures }: Extract<StoryBlock, { kind: 'keyFigures' }>,
  context: ArticleContext,
): Html {
  return html`<section>${figures.map((figure) => drawFigure(figure, context))}</section>`;
}
