import type { StoryBlock } from '@tongjie/model';
import type { FigureImage } from '../../drawing.ts';
import { isEmbeddedPicture } from '../../html/blocks/figure-image.ts';
import { type Html, html } from '../../html/html.ts';
import type { ArticleContext } from '../article-context.ts';
import { writeArticleProse, writeSources } from '../article-text.ts';
import type { Look } from '../look.ts';
import {
  drawArticleCase,
  drawArticleDialogue,
  drawArticleQuestion,
  drawArticleServiceCard,
  drawArticleTerm,
} from './cards.ts';
import { drawArticleFigures } from './figures.ts';
import { drawArticleSteps, drawArticleTimeline } from './sequences.ts';
import { drawArticleChart, drawArticleComparison, drawArticleTable } from './table.ts';

function drawPicture(image: FigureImage | undefined, alt: string, look: Look): Html | null {
  if (!image || !isEmbeddedPicture(image)) return null;
  return html`<img src="${image.src}" alt="${alt}" style="${look.picture}">`;
}

/** How each block stands in an article for WeChat. A new block without a drawing does not compile. */
export function drawArticleBlock(block: StoryBlock, context: ArticleContext): Html {
  const { look, images } = context;
  switch (block.kind) {
    case 'paragraph':
    case 'bulletList':
    case 'orderedList':
      return html`${writeArticleProse([block], look)}`;
    case 'subheading':
      return html`<h3 style="${look.subheading}">${block.text}</h3>`;
    case 'table':
      return drawArticleTable(block, context);
    case 'keyFigures':
      return drawArticleFigures(block, context);
    case 'steps':
      return drawArticleSteps(block, context);
    case 'timeline':
      return drawArticleTimeline(block, context);
    case 'comparison':
      return drawArticleComparison(block, context);
    case 'questionAnswer':
      return drawArticleQuestion(block, context);
    case 'caseExample':
      return drawArticleCase(block, context);
    case 'serviceCard':
      return drawArticleServiceCard(block, context);
    case 'diagram': {
      const picture = drawPicture(images.get(block.key), block.title || block.description, look);
      const title = block.title !== '' && html`<p style="${look.caption}">${block.title}</p>`;
      return html`<section>${title}${picture}${block.description !== '' && html`<p style="${look.paragraph}">${block.description}${writeSources(block.sources, look)}</p>`}${block.description === '' && writeSources(block.sources, look)}</section>`;
    }
    case 'chart': {
      const picture = drawPicture(images.get(block.key), `${block.title}，数据见下表`, look);
      return drawArticleChart(block, picture, context);
    }
    case 'dialogue':
      return drawArticleDialogue(block, context);
    case 'quotation':
      return html`<blockquote style="${look.quotation}"><p style="margin:0">${block.text}${writeSources([block.source], look)}</p></blockquote>`;
    case 'term':
      return drawArticleTerm(block, context);
  }
}
