import type { StoryBlock } from '@tongjie/model';
import { type Html, html } from '../../html/html.ts';
import { uncitedSource } from '../../parts/uncited-source.ts';
import type { ArticleContext } from '../article-context.ts';
import { writeArticleTexts, writeSources } from '../article-text.ts';

/** 办理流程, numbered where the order counts. */
export function drawArticleSteps(
  { ordered, steps }: Extract<StoryBlock, { kind: 'steps' }>,
  { look }: ArticleContext,
): Html {
  const drawn = steps.map(
    ({ label, text }, index) =>
      html`<section style="${look.stepBox}"><p style="${look.label}">${ordered && html`<span style="${look.stepNumber}">${index + 1}</span>`}${label}</p>${writeArticleTexts(text, look)}</section>`,
  );
  return html`<section>${drawn}</section>`;
}

/** 时间节点, a date a paragraph. */
export function drawArticleTimeline(
  { entries }: Extract<StoryBlock, { kind: 'timeline' }>,
  { look }: ArticleContext,
): Html {
  const drawn = entries.map(
    ({ date, text, source }) =>
      html`<section style="${look.stepBox}"><p style="${look.date}">${date}${writeSources(uncitedSource(source, text), look)}</p>${writeArticleTexts(text, look)}</section>`,
  );
  return html`<section>${drawn}</section>`;
}
