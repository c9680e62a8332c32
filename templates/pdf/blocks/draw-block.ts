import type { StoryBlock } from '@tongjie/model';
import type { PdfBlock } from '../nodes.ts';
import type { PdfContext } from '../pdf-context.ts';
import { setProse } from '../prose.ts';
import { drawCaseExample } from './case-example.ts';
import { drawChart } from './chart.ts';
import { drawComparison } from './comparison.ts';
import { drawDiagram } from './diagram.ts';
import { drawDialogue } from './dialogue.ts';
import { drawKeyFigures } from './key-figures.ts';
import { drawQuestionAnswer } from './question-answer.ts';
import { drawQuotation } from './quotation.ts';
import { drawServiceCard } from './service-card.ts';
import { drawSteps } from './steps.ts';
import { drawSubheading } from './subheading.ts';
import { drawTable } from './table.ts';
import { drawTerm } from './term.ts';
import { drawTimeline } from './timeline.ts';

/** How each block stands in a PDF. A new block without a drawing does not compile. */
export function drawBlock(block: StoryBlock, context: PdfContext): readonly PdfBlock[] {
  switch (block.kind) {
    case 'paragraph':
    case 'bulletList':
    case 'orderedList':
      return setProse([block], context);
    case 'subheading':
      return drawSubheading(block);
    case 'table':
      return drawTable(block, context);
    case 'keyFigures':
      return drawKeyFigures(block, context);
    case 'steps':
      return drawSteps(block, context);
    case 'timeline':
      return drawTimeline(block, context);
    case 'comparison':
      return drawComparison(block, context);
    case 'questionAnswer':
      return drawQuestionAnswer(block, context);
    case 'caseExample':
      return drawCaseExample(block, context);
    case 'serviceCard':
      return drawServiceCard(block, context);
    case 'diagram':
      return drawDiagram(block, context);
    case 'chart':
      return drawChart(block, context);
    case 'dialogue':
      return drawDialogue(block, context);
    case 'quotation':
      return drawQuotation(block, context);
    case 'term':
      return drawTerm(block, context);
  }
}
