import { type Clause, plainText, type Story, type StorySection } from '@tongjie/model';
import type { FigureImages } from '../drawing.ts';
import { type Html, html } from '../html/html.ts';
import { type CitedClause, findCitedClauses } from '../parts/cited-clauses.ts';
import { excerpt } from '../parts/excerpt.ts';
import { effectiveDate, quotedTitle } from '../parts/story-text.ts';
import type { Theme } from '../themes/theme.ts';
import type { ArticleContext } from './article-context.ts';
import { writeArticleText } from './article-text.ts';
import { drawArticleBlock } from './blocks/draw-article-block.ts';
import { type Look, lookOf } from './look.ts';

export interface WeChatArticleInput {
  readonly story: Story;
  readonly theme: Theme;
  /** `clausesOf(policy.document)` */
  readonly clauses: readonly Clause[];
  /** Clauses of the policy that this one replaces, for citations into it. */
  readonly predecessorClauses?: readonly Clause[];
  /** Painted diagrams and charts by the key of their block. */
  readonly images: FigureImages;
}

const LONGEST_EXCERPT = 160;

function writeSection(section: StorySection, context: ArticleContext): Html {
  const { number, name, headline, notApplicable, blocks } = section;
  const { look } = context;
  const mark = html`<span style="${look.sectionNumber}">${String(number).padStart(2, '0')}${headline !== '' && `　${name}`}</span>`;
  const content =
    notApplicable === null
      ? blocks.map(
          (block) => html`<section style="${look.block}">${drawArticleBlock(block, context)}</section>\n`,
        )
      : html`<p style="${look.quiet}">本文件不涉及此项。${notApplicable}</p>`;
  return html`<section style="${look.section}"><section style="${look.sectionHead}">${mark}<h2 style="${look.sectionTitle}">${headline || name}</h2></section>\n${content}</section>\n`;
}

function writeCited({ source, clause }: CitedClause, look: Look): Html {
  const shown = excerpt(clause.text.replaceAll('\n', ''), LONGEST_EXCERPT);
  const label = source.of === 'policy' ? `原文${source.label}` : source.label;
  return html`<p style="${look.sourceItem}"><strong>${label}</strong>　${shown}</p>`;
}

function writeEnding(story: Story, cited: readonly CitedClause[], look: Look): Html {
  const number = story.documentNumber === '' ? '' : `（${story.documentNumber}）`;
  const list =
    cited.length > 0 &&
    html`<h2 style="${look.endTitle}">解读所依据的条款</h2>${cited.map((clause) => writeCited(clause, look))}`;
  return html`<section style="${look.endings}">${list}
<p style="${look.sources}">政策原文：${quotedTitle(story.policyTitle)}${number}</p>
${story.link !== null && html`<p style="${look.sources};word-break:break-all">网址：${story.link}</p>`}
${story.issuers.length > 0 && html`<p style="${look.sources}">发文机关：${story.issuers.join('、')}</p>`}
<p style="${look.sources}">本解读与政策原文不一致的，以政策原文为准。</p></section>`;
}

/**
 * The interpretation as an article for an official account (微信公众号), to be opened, copied and pasted into its editor:
 * inline styles only, nothing to run, no class, no id, no link, and no place that depends on `position`, `transform` or
 * `float`, all of which the editor drops. Citations are text; their clauses stand at the end.
 */
export function renderWeChatArticle(input: WeChatArticleInput): string {
  const { story, theme, clauses, predecessorClauses = [], images } = input;
  const look = lookOf(theme);
  const context: ArticleContext = { look, images };
  const meta = [story.issuers.join('　'), story.documentNumber, effectiveDate(story)].filter(
    (part) => part !== '',
  );
  const lead =
    plainText(story.lead) !== '' &&
    html`<section style="${look.lead}"><p style="margin:0">${writeArticleText(story.lead, look.onTint)}</p></section>`;
  const article = html`<section style="${look.page}">
<section style="${look.poster}"><span style="${look.posterTag}">政策解读</span><h1 style="${look.posterTitle}">${quotedTitle(story.policyTitle)}</h1>${meta.map((line) => html`<p style="${look.posterMeta}">${line}</p>`)}</section>
<section style="${look.body}">
${lead}
${story.sections.map((section) => writeSection(section, context))}${writeEnding(story, findCitedClauses(story, clauses, predecessorClauses), look)}
</section>
</section>`;
  return html`<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${story.title}</title>
</head>
<body style="margin:0">
<main>
${article}
</main>
</body>
</html>
`.markup;
}
