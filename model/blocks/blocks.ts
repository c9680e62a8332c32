import { caseExample } from './case-example.ts';
import { chart } from './chart.ts';
import { comparison } from './comparison.ts';
import { diagram } from './diagram.ts';
import { dialogue } from './dialogue.ts';
import { keyFigures } from './key-figures.ts';
import { bulletList, orderedList } from './lists.ts';
import { paragraph } from './paragraph.ts';
import { questionAnswer } from './question-answer.ts';
import { quotation } from './quotation.ts';
import { serviceCard } from './service-card.ts';
import { steps } from './steps.ts';
import { subheading } from './subheading.ts';
import { table } from './table.ts';
import { term } from './term.ts';
import { timeline } from './timeline.ts';

/** Every block, in the order of the menu. The one list that editor, templates and import are built from. */
export const blocks = [
  paragraph,
  subheading,
  bulletList,
  orderedList,
  table,
  keyFigures,
  steps,
  timeline,
  comparison,
  questionAnswer,
  caseExample,
  serviceCard,
  diagram,
  chart,
  dialogue,
  quotation,
  term,
] as const;

export type BlockName = (typeof blocks)[number]['name'];

/** Chinese title of every block. */
export const blockTitles: ReadonlyMap<string, string> = new Map(
  blocks.map((block) => [block.name, block.title]),
);
