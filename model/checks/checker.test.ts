import fc from 'fast-check';
import type { Node } from 'prosemirror-model';
import { Transform } from 'prosemirror-transform';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '../dossier/dossier.ts';
import { interpretationSchema } from '../interpretation/interpretation-schema.ts';
import { documentJsonSchema } from '../policy/policy.ts';
import { check } from './check.ts';
import { Checker } from './checker.ts';
import { exampleDossier } from './rules/example-dossier.ts';

const policy = [
  '一、每家企业补贴不超过5万元，申请人应当在15个工作日内提交材料。',
  '二、受理机关不得收取任何费用，符合条件的可以申请延期30日。',
  '三、本通知自2025年6月1日起施行。',
];
const start = exampleDossier({
  policy,
  predecessor: ['一、每家企业补贴不超过3万元。'],
  sections: {
    background: ['据统计，全市有300家企业。', '以前是3万元[旧一]，现在是5万元[一]。'],
    standards: [
      '每家企业最多8万元。[一]',
      '申请人可以在15日内提交材料，分两类:城镇、农村。[一]',
      { type: 'quotation', attrs: { clause: '二' }, content: [{ type: 'text', text: '不得收取任何费用' }] },
    ],
    benefits: ['受理机关可以收取费用。[二]', '绑定的数是{5万元|一}，电话13800138000。'],
  },
});
const schema = interpretationSchema(start.requirementSet);

/** What a writer may do: each takes a document and a number that says where. */
const edits: Readonly<Record<string, (document: Node, at: number) => Node>> = {
  type: (document, at) => insertText(document, at, '万'),
  'type a figure': (document, at) => insertText(document, at, '8万元'),
  'type a stop': (document, at) => insertText(document, at, '。'),
  delete: (document, at) => atText(document, at, (transform, place) => transform.delete(place, place + 1)),
  split: (document, at) => atText(document, at, (transform, place) => transform.split(place)),
  cite: (document, at) =>
    atText(document, at, (transform, place) =>
      transform.insert(place, schema.node('citation', { of: 'policy', clause: idOf(at) })),
    ),
};
const clauseIds = (start.policy.document.content ?? []).flatMap(
  (part) => JSON.stringify(part).match(/c-[\w-]+/g) ?? [],
);
const idOf = (at: number) => clauseIds[at % clauseIds.length] ?? 'c-gone';

function atText(
  document: Node,
  at: number,
  change: (transform: Transform, place: number) => Transform,
): Node {
  const places: number[] = [];
  document.descendants((node, position) => {
    if (!node.isText) return;
    for (let index = 0; index < node.nodeSize; index += 1) places.push(position + index);
  });
  const place = places[at % places.length];
  if (place === undefined) return document;
  try {
    const { doc } = change(new Transform(document), place);
    doc.check();
    return doc;
  } catch {
    // An edit that the schema refuses is no edit.
    return document;
  }
}

const insertText = (document: Node, at: number, text: string) =>
  atText(document, at, (transform, place) => transform.insert(place, schema.text(text)));

const edit = fc.record({ what: fc.constantFrom(...Object.keys(edits)), at: fc.nat(2000) });
const withDocument = (dossier: Dossier, document: Node): Dossier => ({
  ...dossier,
  interpretation: documentJsonSchema.parse(document.toJSON()),
});

describe('a checker that checks again after every edit', () => {
  it('finds what a full check finds, after any edits', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), (written) => {
        const checker = new Checker();
        let document = schema.nodeFromJSON(start.interpretation);
        checker.check(start, document);
        for (const { what, at } of written) {
          document = edits[what]?.(document, at) ?? document;
          const dossier = withDocument(start, document);
          expect(checker.check(dossier, document)).toEqual(check(dossier));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('finds it also when the policy, its predecessor, the plan or the requirement set changes', () => {
    const [other, without] = [
      exampleDossier({ policy: ['一、每家企业补贴不超过8万元。'] }),
      { ...start, predecessor: null },
    ];
    const changed: readonly Dossier[] = [
      start,
      { ...start, policy: other.policy },
      without,
      { ...start, plan: other.plan },
      { ...start, policy: structuredClone(start.policy) },
      exampleDossier({ policy, requirementSet: 'enterprise' }),
      start,
    ];
    const checker = new Checker();
    for (const dossier of changed) expect(checker.check(dossier)).toEqual(check(dossier));
  });

  it('gives the very same findings where nothing around them moved', () => {
    const checker = new Checker();
    const document = schema.nodeFromJSON(start.interpretation);
    const before = checker.check(start, document);
    const end = document.content.size - 2;
    const after = checker.check(start, new Transform(document).insert(end, schema.text('了')).doc);
    const kept = before.filter((finding) => after.includes(finding));
    expect(kept.length).toBeGreaterThan(before.length / 2);
  });
});

describe('the key of a finding', () => {
  const find = (dossier: Dossier, rule: string) =>
    check(dossier).find((finding) => finding.rule === rule)?.key;
  const told = (...standards: string[]) => exampleDossier({ policy, sections: { standards } });
  const key = find(told('每家企业最多8万元。[一]'), 'figure-not-in-policy');

  it('stays when text above moves the finding', () => {
    expect(key).toMatch(/^[0-9a-f]{64}$/);
    expect(find(told('先说明一下。', '每家企业最多8万元。[一]'), 'figure-not-in-policy')).toBe(key);
    expect(find(told('先说明一下。每家企业最多8万元。[一]'), 'figure-not-in-policy')).toBe(key);
  });

  it('changes with the sentence', () => {
    expect(find(told('每家企业每次最多8万元。[一]'), 'figure-not-in-policy')).not.toBe(key);
  });

  it('changes with the words of the clause, also where the finding says the same of it', () => {
    const changed = policy.map((line) => line.replace('提交材料', '提交申请材料'));
    const dossier = exampleDossier({ policy: changed, sections: { standards: ['每家企业最多8万元。[一]'] } });
    expect(find(dossier, 'figure-not-in-policy')).not.toBe(key);
  });
});
