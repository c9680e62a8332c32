import type { Node } from 'prosemirror-model';
import { z } from 'zod';
import type { BlockName } from '../blocks/blocks.ts';
import { chartKindSchema, chartSeriesSchema } from '../blocks/chart.ts';
import { expressionSchema, speakerSchema } from '../blocks/dialogue.ts';
import { serviceItems } from '../blocks/service-card.ts';
import { referenceOf, textAttribute } from './read-attributes.ts';
import type { References } from './references.ts';
import type { StoryBlock, StoryCell, StoryComparisonRow, StoryFigure } from './story.ts';
import { tellParagraphs, tellProse, tellText, uniqueSources } from './tell-text.ts';

/** What telling a block may need besides the block. */
export interface Telling {
  readonly references: References;
  /** A key for the next drawn figure: `diagram-1`, `chart-2`. */
  nextKey(kind: 'diagram' | 'chart'): string;
}

type Tell = (node: Node, telling: Telling) => StoryBlock | null;

function tellFigure(node: Node, { references }: Telling): StoryFigure {
  return {
    value: textAttribute(node, 'value'),
    unit: textAttribute(node, 'unit'),
    bound: textAttribute(node, 'bound'),
    scope: textAttribute(node, 'scope'),
    caption: node.textContent,
    hot: node.attrs.hot === true,
    source: references.resolve(referenceOf(node)),
  };
}

const cellSchema = z.object({ colspan: z.int(), rowspan: z.int() });

function tellCell(node: Node, { references }: Telling): StoryCell {
  const { colspan, rowspan } = cellSchema.parse(node.attrs);
  return {
    header: node.type.name === 'tableHeader',
    colspan,
    rowspan,
    content: tellProse(node.children, references),
  };
}

const changeSchema = z.enum(['added', 'removed', 'changed']);

function tellComparisonRow(row: Node, { references }: Telling): StoryComparisonRow {
  return {
    label: row.child(0).textContent,
    change: changeSchema.parse(row.attrs.change),
    before: tellParagraphs(row.child(1), references),
    after: tellParagraphs(row.child(2), references),
  };
}

const clauseListSchema = z.array(z.string());

function tellClauseList(node: Node, { references }: Telling) {
  const clauses = clauseListSchema.parse(node.attrs.clauses);
  return uniqueSources(clauses.map((clause) => references.resolve({ clause, of: 'policy' })));
}

const chartSchema = z.object({
  kind: chartKindSchema,
  categories: z.array(z.string()),
  series: z.array(chartSeriesSchema),
});

/** The date that a phrase such as `2025年1月1日起` names, in ISO 8601, or null. */
function isoDateIn(words: string): string | null {
  const found = /(\d{4})年(\d{1,2})月(\d{1,2})日/.exec(words);
  return found ? `${found[1]}-${found[2]?.padStart(2, '0')}-${found[3]?.padStart(2, '0')}` : null;
}

/** A block whose label precedes its paragraphs (step, term). */
function tellLabelled(node: Node, { references }: Telling) {
  const [label, ...paragraphs] = node.children;
  return {
    label: label?.textContent ?? '',
    text: paragraphs.map((paragraph) => tellText(paragraph, references)),
  };
}

const proseBlock: Tell = (node, { references }) => tellProse([node], references)[0] ?? null;

/** How each block is told. Exhaustive: a block without a row here does not compile. */
const table: Readonly<Record<BlockName, Tell>> = {
  paragraph: proseBlock,
  bulletList: proseBlock,
  orderedList: proseBlock,
  subheading: (node) =>
    node.textContent.trim() === '' ? null : { kind: 'subheading', text: node.textContent },
  table: (node, telling) => ({
    kind: 'table',
    rows: node.children.map((row) => row.children.map((cell) => tellCell(cell, telling))),
  }),
  keyFigures: (node, telling) => ({
    kind: 'keyFigures',
    figures: node.children.map((figure) => tellFigure(figure, telling)),
  }),
  steps: (node, telling) => ({
    kind: 'steps',
    ordered: node.attrs.ordered === true,
    steps: node.children.map((step) => tellLabelled(step, telling)),
  }),
  timeline: (node, { references }) => ({
    kind: 'timeline',
    entries: node.children.map((entry) => ({
      date: textAttribute(entry, 'date'),
      iso: isoDateIn(textAttribute(entry, 'date')),
      text: tellParagraphs(entry, references),
      source: references.resolve(referenceOf(entry)),
    })),
  }),
  comparison: (node, telling) => ({
    kind: 'comparison',
    oldTitle: textAttribute(node, 'oldTitle'),
    newTitle: textAttribute(node, 'newTitle'),
    rows: node.children.map((row) => tellComparisonRow(row, telling)),
  }),
  questionAnswer: (node, { references }) => ({
    kind: 'questionAnswer',
    question: node.child(0).textContent,
    answer: tellProse(node.child(1).children, references),
  }),
  caseExample: (node, { references }) => {
    const outcome = node.child(1);
    return {
      kind: 'caseExample',
      situation: tellParagraphs(node.child(0), references),
      outcome: tellParagraphs(outcome, references),
      value: textAttribute(outcome, 'value'),
      unit: textAttribute(outcome, 'unit'),
      source: references.resolve(referenceOf(outcome)),
    };
  },
  serviceCard: (node, { references }) => ({
    kind: 'serviceCard',
    title: textAttribute(node, 'title'),
    items: serviceItems.map((item, index) => ({
      ...item,
      content: tellProse(node.child(index).children, references),
    })),
  }),
  diagram: (node, telling) => ({
    kind: 'diagram',
    key: telling.nextKey('diagram'),
    title: textAttribute(node, 'title'),
    source: textAttribute(node, 'source'),
    description: textAttribute(node, 'description'),
    sources: tellClauseList(node, telling),
  }),
  chart: (node, telling) => {
    const { kind, categories, series } = chartSchema.parse(node.attrs);
    return {
      kind: 'chart',
      key: telling.nextKey('chart'),
      chart: kind,
      title: textAttribute(node, 'title'),
      unit: textAttribute(node, 'unit'),
      categories,
      series,
      sources: tellClauseList(node, telling),
    };
  },
  dialogue: (node, { references }) => ({
    kind: 'dialogue',
    title: textAttribute(node, 'title'),
    utterances: node.children.map((utterance) => ({
      speaker: speakerSchema.parse(utterance.attrs.speaker),
      expression: expressionSchema.parse(utterance.attrs.expression),
      text: tellText(utterance, references),
    })),
  }),
  quotation: (node, { references }) => ({
    kind: 'quotation',
    text: node.textContent,
    // The words of a quotation are its quote: they must stand in the clause as they are.
    source: references.resolve({ ...referenceOf(node), quote: node.textContent }),
  }),
  term: (node, telling) => {
    const { label, text } = tellLabelled(node, telling);
    return { kind: 'term', term: label, definition: text };
  },
};

const isBlockName = (name: string): name is BlockName => Object.hasOwn(table, name);

/** Tells one block, or null where it holds nothing. */
export function tellBlock(node: Node, telling: Telling): StoryBlock | null {
  const name = node.type.name;
  if (!isBlockName(name)) throw new RangeError(`Bug: ${name} stands among blocks but is none.`);
  return table[name](node, telling);
}
