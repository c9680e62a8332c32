import type { Node } from 'prosemirror-model';
import { z } from 'zod';
import { chartSeriesSchema } from '../blocks/chart.ts';
import type { PassageRole } from './passage.ts';

/** Words that a node keeps in its attributes, as a reader meets them. */
export interface AttributeText {
  readonly text: string;
  readonly role: PassageRole;
  /** Name of the block to report, where it isn't the node's own. */
  readonly block?: string;
}

type Read = (node: Node) => readonly AttributeText[];

const text = z.string().catch('');
const figureSchema = z.object({ value: text, unit: text, bound: text, scope: text });

/** A bound such as 以上 is set after the figure, one such as 不超过 before it. */
const AFTER = /^(?:及|或)?以[上下内外]|^之内$|^以[前后]$|^封顶$|^起$/;

function readFigure(node: Node, caption: string): AttributeText[] {
  const { value, unit, bound, scope } = figureSchema.parse(node.attrs);
  if (value === '') return [];
  const figure = AFTER.test(bound) ? `${value}${unit}${bound}` : `${bound}${value}${unit}`;
  return [{ text: `${caption}${scope}${figure}`, role: 'figure' }];
}

function readTexts(node: Node, role: PassageRole, ...names: readonly string[]): AttributeText[] {
  return names
    .map((name) => text.parse(node.attrs[name]))
    .filter((words) => words !== '')
    .map((words) => ({ text: words, role }));
}

const chartSchema = z.object({
  unit: text,
  categories: z.array(z.string()),
  series: z.array(chartSeriesSchema),
});

function readChart(node: Node): AttributeText[] {
  const { unit, categories, series } = chartSchema.parse(node.attrs);
  const bars = series.flatMap(({ name, values }) =>
    values.map((value, index) => ({
      // Chart values are plain numbers; written out so that 1e21 never reaches a reader.
      text: `${name}${categories[index] ?? ''}：${value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 10 })}${unit}`,
      role: 'figure' as const,
    })),
  );
  return [...readTexts(node, 'heading', 'title'), ...bars];
}

/** The labels of a Mermaid source: words between brackets or quotation marks, and of arrows. */
function readDiagram(node: Node): AttributeText[] {
  const labels = text.parse(node.attrs.source).matchAll(/[[({|"]+([^[\](){}|"]+)[\])}|"]+/g);
  return [
    ...readTexts(node, 'heading', 'title'),
    ...readTexts(node, 'picture', 'description'),
    ...[...labels].map((match) => ({ text: match[1] ?? '', role: 'picture' as const })),
  ];
}

const readSection: Read = (node) => [
  ...readTexts(node, 'heading', 'headline').map((entry) => ({ ...entry, block: 'headline' })),
  ...readTexts(node, 'text', 'notApplicable'),
];

const readers: Readonly<Record<string, Read>> = {
  keyFigure: (node) => readFigure(node, node.textContent),
  caseOutcome: (node) => readFigure(node, ''),
  timelineEntry: (node) => readTexts(node, 'figure', 'date'),
  chart: readChart,
  diagram: readDiagram,
  comparison: (node) => readTexts(node, 'heading', 'oldTitle', 'newTitle'),
  dialogue: (node) => readTexts(node, 'heading', 'title'),
  serviceCard: (node) => readTexts(node, 'heading', 'title'),
  extraSection: (node) => [...readTexts(node, 'heading', 'title'), ...readSection(node)],
};

/** Reads what a node says in its attributes; nothing for nodes whose words are all content. */
export function readAttributeTexts(node: Node): readonly AttributeText[] {
  const read = readers[node.type.name] ?? (node.type.name.endsWith('Section') ? readSection : null);
  return read ? read(node) : [];
}
