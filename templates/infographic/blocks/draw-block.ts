import type { StoryBlock } from '@tongjie/model';
import type { Segment, Setting } from '../../parts/setting.ts';
import { drawCaseExample } from './case-example.ts';
import { drawComparison } from './comparison.ts';
import { drawDialogue } from './dialogue.ts';
import { drawKeyFigures } from './key-figures.ts';
import { drawChart, drawDiagram } from './painted-figure.ts';
import { drawQuestionAnswer } from './question-answer.ts';
import { drawQuotation } from './quotation.ts';
import { drawServiceCard } from './service-card.ts';
import { drawSteps } from './steps.ts';
import { drawTable } from './table.ts';
import { drawTerm } from './term.ts';
import { drawSubheading, drawText } from './text.ts';
import { drawTimeline } from './timeline.ts';

/** How each block is drawn. A new block without a drawing does not compile. */
export function drawBlock(block: StoryBlock, setting: Setting): Segment[] {
  switch (block.kind) {
    case 'paragraph':
    case 'bulletList':
    case 'orderedList':
      return drawText(block, setting);
    case 'subheading':
      return drawSubheading(block, setting);
    case 'table':
      return drawTable(block, setting);
    case 'keyFigures':
      return drawKeyFigures(block, setting);
    case 'steps':
      return drawSteps(block, setting);
    case 'timeline':
      return drawTimeline(block, setting);
    case 'comparison':
      return drawComparison(block, setting);
    case 'questionAnswer':
      return drawQuestionAnswer(block, setting);
    case 'caseExample':
      return drawCaseExample(block, setting);
    case 'serviceCard':
      return drawServiceCard(block, setting);
    case 'diagram':
      return drawDiagram(block, setting);
    case 'chart':
      return drawChart(block, setting);
    case 'dialogue':
      return drawDialogue(block, setting);
    case 'quotation':
      return drawQuotation(block, setting);
    case 'term':
      return drawTerm(block, setting);
  }
}
