import { type StoryBlock, speakerTitles } from '@tongjie/model';
import { type Html, html } from '../../html/html.ts';
import { uncitedSource } from '../../parts/uncited-source.ts';
import type { ArticleContext } from '../article-context.ts';
import { writeArticleProse, writeArticleText, writeArticleTexts, writeSources } from '../article-text.ts';

/** 问答: the question on the theme's field, the answer below it. */
export function drawArticleQuestion(
  { question, answer }: Extract<StoryBlock, { kind: 'questionAnswer' }>,
  { look }: ArticleContext,
): Html {
  return html`<section><h3 style="${look.question}">问：${question}</h3><section style="${look.answer}">${writeArticleProse(answer, look, look.onTint)}</section></section>`;
}

/** 案例: the situation, what the policy makes of it, and the figure that comes out. */
export function drawArticleCase(
  { situation, outcome, value, unit, source }: Extract<StoryBlock, { kind: 'caseExample' }>,
  { look }: ArticleContext,
): Html {
  const own = uncitedSource(source, [...situation, ...outcome]);
  const figure =
    value !== '' &&
    html`<p style="${look.figureValue}"><span style="${look.figureNumber}">${value}</span> ${unit}${writeSources(own, look.onTint)}</p>`;
  return html`<section style="${look.card}"><p style="${look.cardTitle}">举个例子</p>${writeArticleTexts(situation, look, look.onTint)}${figure}${writeArticleTexts(outcome, look, look.onTint)}</section>`;
}

/** 办事卡: its six items by name; one that is empty keeps its place and says so. */
export function drawArticleServiceCard(
  { title, items }: Extract<StoryBlock, { kind: 'serviceCard' }>,
  { look }: ArticleContext,
): Html {
  const empty = html`<p style="${look.quiet}">请向承办部门咨询</p>`;
  const drawn = items.map(
    (item) =>
      html`<p style="${look.termOfCard}">${item.title}</p>${item.content.length > 0 ? writeArticleProse(item.content, look) : empty}`,
  );
  return html`<section style="${look.framed}"><h3 style="${look.label};font-size:17px">办事卡${title !== '' && `：${title}`}</h3>${drawn}</section>`;
}

/** 漫画对话 as speech by speech; the clerk, who answers, stands on the other side. */
export function drawArticleDialogue(
  { title, utterances }: Extract<StoryBlock, { kind: 'dialogue' }>,
  { look }: ArticleContext,
): Html {
  const lines = utterances.map(({ speaker, text }) => {
    const answers = speaker === 'clerk';
    return html`<p style="${answers ? look.answering : look.asking}"><strong>${speakerTitles[speaker]}：</strong>${writeArticleText(text, answers ? look.onField : look.onTint)}</p>`;
  });
  return html`<section>${title !== '' && html`<h3 style="${look.subheading}">${title}</h3>`}${lines}</section>`;
}

/** 术语 and what it means. */
export function drawArticleTerm(
  { term, definition }: Extract<StoryBlock, { kind: 'term' }>,
  { look }: ArticleContext,
): Html {
  return html`<section style="${look.card}"><p style="${look.cardTitle}">${term}</p>${writeArticleTexts(definition, look, look.onTint)}</section>`;
}
