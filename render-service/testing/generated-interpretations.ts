import {
  createEmptyPlan,
  type Dossier,
  documentJsonSchema,
  interpretationSchema,
  parsePolicy,
  policyFromReading,
} from '@tongjie/model';
import fc from 'fast-check';
import type { Node } from 'prosemirror-model';

const schema = interpretationSchema('planning');
/** The policy that they explain. */
export const heatingPolicy = policyFromReading(
  parsePolicy({
    text: '取暖补助办法\n第一条 每户每月补助300元。\n第二条 最多补助4个月。\n第三条 自2030年1月1日起施行。',
  }),
);

/** Words as offices write them, with what could be taken for marks of ours. */
const words = fc
  .array(
    fc.constantFrom(
      '补助',
      '困难家庭',
      '每户每月300元',
      '（一）',
      '“冬暖”',
      '：',
      '、',
      'A4',
      '𠮷',
      ' 与 ',
      '问',
      '5%',
      '<b>',
      '&amp;',
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => `说${parts.join('')}完`);
const inline: fc.Arbitrary<Node[]> = fc
  .array(
    fc.oneof(
      words.map((text) => schema.text(text)),
      words.map((text) => schema.text(text, [schema.mark('strong')])),
      fc.constantFrom('c1-1', 'c1-2', 'c1-3').map((clause) => schema.node('citation', { clause })),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((nodes) => [schema.text('起'), ...nodes]);
const paragraph = inline.map((nodes) => schema.node('paragraph', null, nodes));
const item = fc.tuple(paragraph, fc.array(paragraph, { maxLength: 2 })).map(([own, inner]) =>
  schema.node('listItem', null, [
    own,
    ...(inner.length > 0
      ? [
          schema.node(
            'orderedList',
            null,
            inner.map((deep) => schema.node('listItem', null, [deep])),
          ),
        ]
      : []),
  ]),
);
const list = fc
  .tuple(fc.constantFrom('bulletList', 'orderedList'), fc.array(item, { minLength: 1, maxLength: 3 }))
  .map(([name, items]) => schema.node(name, null, items));
const plain = words.map((text) => schema.text(text));
const cell = fc.array(fc.oneof(paragraph, list), { minLength: 1, maxLength: 2 });

const block: fc.Arbitrary<Node> = fc.oneof(
  paragraph,
  list,
  plain.map((text) => schema.node('subheading', null, [text])),
  fc
    .tuple(plain, fc.array(fc.oneof(paragraph, list), { minLength: 1, maxLength: 3 }))
    .map(([question, answer]) =>
      schema.node('questionAnswer', null, [
        schema.node('question', null, [question]),
        schema.node('answer', null, answer),
      ]),
    ),
  plain.map((text) => schema.node('quotation', { clause: null }, [text])),
  fc
    .array(fc.tuple(plain, paragraph), { minLength: 1, maxLength: 3 })
    .chain((steps) => fc.boolean().map((ordered) => ({ steps, ordered })))
    .map(({ steps, ordered }) =>
      schema.node(
        'steps',
        { ordered },
        steps.map(([label, text]) => schema.node('step', null, [schema.node('label', null, [label]), text])),
      ),
    ),
  fc.array(paragraph, { minLength: 1, maxLength: 3 }).map((texts) =>
    schema.node(
      'timeline',
      null,
      texts.map((text, index) => schema.node('timelineEntry', { date: `2030年${index + 1}月1日` }, [text])),
    ),
  ),
  fc.array(fc.tuple(plain, paragraph, paragraph), { minLength: 1, maxLength: 3 }).map((rows) =>
    schema.node(
      'comparison',
      null,
      rows.map(([label, before, after]) =>
        schema.node('comparisonRow', { change: 'added' }, [
          schema.node('label', null, [label]),
          schema.node('comparisonCell', null, [before]),
          schema.node('comparisonCell', null, [after]),
        ]),
      ),
    ),
  ),
  fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 3 }).map((rows) =>
    schema.node('table', null, [
      schema.node('tableRow', null, [
        schema.node('tableHeader', null, [schema.node('paragraph', null, [schema.text('项')])]),
        schema.node('tableHeader', null, [schema.node('paragraph', null, [schema.text('目')])]),
      ]),
      ...rows.map((cells) =>
        schema.node(
          'tableRow',
          null,
          cells.map((content) => schema.node('tableCell', null, content)),
        ),
      ),
    ]),
  ),
);

const section = (name: string) =>
  fc
    .array(block, { minLength: 1, maxLength: 4 })
    .map((blocks) => schema.node(name, { headline: '看点' }, blocks));
/** Interpretations with every kind of text, list, table and block that reads back from Word. */
export const interpretations: fc.Arbitrary<Node> = fc
  .tuple(
    inline,
    section('backgroundSection'),
    section('objectivesSection'),
    section('mainContentSection'),
    section('benefitsSection'),
    section('changesSection'),
  )
  .map(([lead, ...sections]) =>
    schema.node('doc', null, [
      schema.node('title', null, [schema.text('《取暖补助办法》政策解读')]),
      schema.node('lead', null, lead),
      ...sections,
    ]),
  );

/** A dossier with an interpretation and nothing else. */
export const dossierWith = (document: Node): Dossier => ({
  id: 'heating',
  requirementSet: 'planning',
  policy: heatingPolicy,
  predecessor: null,
  plan: createEmptyPlan(),
  interpretation: documentJsonSchema.parse(document.toJSON()),
  presentation: { theme: 'government-red' },
  waivers: [],
});
