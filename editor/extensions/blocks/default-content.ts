import type { Node, Schema } from '@tiptap/pm/model';
import type { BlockName } from '@tongjie/model';

/** A first diagram that draws, so that the author changes words instead of learning a syntax. */
const DIAGRAM = 'flowchart LR\n  a[提出申请] --> b[受理审核]\n  b --> c[办结]';

const paragraph = { type: 'paragraph' };
const label = { type: 'label' };
const listItem = { type: 'listItem', content: [paragraph] };
const cell = (type: 'tableHeader' | 'tableCell') => ({ type, content: [paragraph] });
const row = (type: 'tableHeader' | 'tableCell') => ({
  type: 'tableRow',
  content: [cell(type), cell(type), cell(type)],
});
const step = { type: 'step', content: [label, paragraph] };
const comparisonCell = { type: 'comparisonCell', content: [paragraph] };
const item = (type: string) => ({ type, content: [paragraph] });
const utterance = (speaker: string) => ({ type: 'utterance', attrs: { speaker } });

/** What a block holds when it is put in: as much of its form as shows what to type where, and no words. */
const contents: Readonly<Record<BlockName, Record<string, unknown>>> = {
  paragraph: {},
  subheading: {},
  bulletList: { content: [listItem] },
  orderedList: { content: [listItem] },
  table: { content: [row('tableHeader'), row('tableCell'), row('tableCell')] },
  keyFigures: {
    content: [{ type: 'keyFigure', attrs: { hot: true } }, { type: 'keyFigure' }, { type: 'keyFigure' }],
  },
  steps: { content: [step, step, step] },
  timeline: { content: [item('timelineEntry'), item('timelineEntry')] },
  comparison: { content: [{ type: 'comparisonRow', content: [label, comparisonCell, comparisonCell] }] },
  questionAnswer: { content: [{ type: 'question' }, item('answer')] },
  caseExample: { content: [item('caseSituation'), item('caseOutcome')] },
  serviceCard: {
    content: [
      item('serviceConditions'),
      item('serviceMaterials'),
      item('serviceProcedure'),
      item('serviceDepartment'),
      item('serviceContact'),
      item('servicePeriod'),
    ],
  },
  diagram: { attrs: { source: DIAGRAM } },
  chart: { attrs: { categories: ['', ''], series: [{ name: '', values: [0, 0] }] } },
  dialogue: { content: [utterance('resident'), utterance('clerk')] },
  quotation: {},
  term: { content: [label, paragraph] },
};

/** A new block as it is put into a section. */
export function createBlock(schema: Schema, name: BlockName): Node {
  return schema.nodeFromJSON({ type: name, ...contents[name] });
}
