import fc from 'fast-check';
import type { Node } from 'prosemirror-model';
import { AttrStep, ReplaceStep, Step, Transform } from 'prosemirror-transform';
import { describe, expect, it } from 'vitest';
import { createEmptyInterpretation } from '../interpretation/empty-interpretation.ts';
import { policyDocumentSchema } from '../policy/policy-schema.ts';
import { applyPush, type PushOutcome } from './apply-push.ts';
import type { PushKind } from './messages.ts';

const ref = '00000000-0000-4000-8000-000000000000:1';
const push = (doc: Node, steps: readonly unknown[], over: readonly Step[] = [], kind: PushKind = 'edit') =>
  applyPush(doc, { ref, steps, kind }, over);
const accepted = (outcome: PushOutcome) => {
  if (!outcome.accepted) throw new Error(outcome.detail);
  return outcome;
};
const json = (steps: readonly Step[]): unknown[] => steps.map((step) => JSON.parse(JSON.stringify(step)));

function writtenInterpretation(): Node {
  const transform = new Transform(createEmptyInterpretation('general', '关于开展试点工作的通知'));
  const places: number[] = [];
  transform.doc.descendants((node, pos) => {
    if (node.type.name === 'paragraph') places.push(pos + 1);
  });
  for (const place of places.reverse()) {
    transform.insert(place, transform.doc.type.schema.text(`第${place}段的文字，共有若干字。`));
  }
  return transform.doc;
}

const clause = (id: string | null, text: string) =>
  policyDocumentSchema.node('clause', { id, label: '一、' }, [
    policyDocumentSchema.node('clauseText', null, [policyDocumentSchema.text(text)]),
  ]);
const policyDocument = (...clauses: readonly Node[]) =>
  policyDocumentSchema.node('doc', null, [
    policyDocumentSchema.node('part', null, [policyDocumentSchema.node('partTitle'), ...clauses]),
  ]);
const clauseIds = (doc: Node): unknown[] => {
  const ids: unknown[] = [];
  doc.descendants((node) => {
    if (node.type.name === 'clause') ids.push(node.attrs.id);
  });
  return ids;
};

/** An edit as a person makes it, somewhere in the document, from three numbers. */
function editSomewhere(doc: Node, [kind, place, length]: readonly [number, number, number]): Step[] {
  const textblocks: { pos: number; size: number }[] = [];
  doc.descendants((node, pos) => {
    if (node.type.name === 'paragraph') textblocks.push({ pos: pos + 1, size: node.content.size });
  });
  const block = textblocks[place % textblocks.length];
  if (!block) return [];
  const from = block.pos + (length % (block.size + 1));
  const to = Math.min(block.pos + block.size, from + (length % 7));
  const transform = new Transform(doc);
  if (kind === 0) transform.insert(from, doc.type.schema.text('新写的字'));
  else if (kind === 1 && to > from) transform.delete(from, to);
  else if (kind === 2) transform.split(from);
  else if (kind === 3 && to > from) transform.addMark(from, to, doc.type.schema.mark('strong'));
  else if (kind === 4 && to > from) transform.replaceWith(from, to, doc.type.schema.text('换'));
  return transform.steps;
}

function editMany(doc: Node, edits: readonly (readonly [number, number, number])[]): Step[] {
  const transform = new Transform(doc);
  for (const edit of edits) for (const step of editSomewhere(transform.doc, edit)) transform.step(step);
  return transform.steps;
}

const edits = fc.array(fc.tuple(fc.nat(4), fc.nat(40), fc.nat(40)), { maxLength: 8 });

describe('applyPush', () => {
  const doc = writtenInterpretation();

  it('keeps what two people wrote at the same time, and the stored steps replay to the same document', () => {
    fc.assert(
      fc.property(edits, edits, (theirs, mine) => {
        const first = accepted(push(doc, json(editMany(doc, theirs))));
        const second = accepted(push(first.doc, json(editMany(doc, mine)), first.steps));
        let replayed = doc;
        for (const step of json([...first.steps, ...second.steps])) {
          const next = Step.fromJSON(doc.type.schema, step).apply(replayed).doc;
          expect(next).not.toBeNull();
          replayed = next ?? replayed;
        }
        expect(replayed.toJSON()).toEqual(second.doc.toJSON());
        expect(() => second.doc.check()).not.toThrow();
        expect(second.steps.length + second.dropped.length).toBe(editMany(doc, mine).length);
      }),
    );
  });

  it('answers whatever is pushed with a valid document that has all its sections, or a refusal', () => {
    const position = fc.oneof(fc.integer({ min: -3, max: doc.content.size + 3 }), fc.double());
    const node = fc.constantFrom(
      { type: 'text', text: '字' },
      { type: 'text', text: '' },
      { type: 'paragraph' },
      { type: 'objectivesSection' },
      { type: 'extraSection' },
      { type: 'bulletList' },
      { type: 'nothing' },
      { type: 'diagram', attrs: { source: 7 } },
    );
    const slice = fc.record({
      content: fc.array(node, { maxLength: 3 }),
      openStart: fc.nat(2),
      openEnd: fc.nat(2),
    });
    const step = fc.oneof(
      fc.record({ stepType: fc.constant('replace'), from: position, to: position, slice }),
      fc.record({
        stepType: fc.constant('replaceAround'),
        from: position,
        to: position,
        gapFrom: position,
        gapTo: position,
        insert: position,
        slice,
      }),
      fc.record({
        stepType: fc.constant('attr'),
        pos: position,
        attr: fc.constantFrom('headline', 'id', 'title', 'nonsense'),
        value: fc.anything(),
      }),
      fc.anything(),
    );
    const sections = (tree: Node) =>
      tree.children.map((child) => child.type.name).filter((name) => name !== 'extraSection');
    fc.assert(
      fc.property(
        fc.array(step, { minLength: 1, maxLength: 3 }),
        fc.boolean(),
        edits,
        (steps, late, before) => {
          const base = late ? accepted(push(doc, json(editMany(doc, before)))) : { doc, steps: [] };
          const outcome = push(base.doc, steps, base.steps);
          if (!outcome.accepted) return;
          outcome.doc.check();
          expect(sections(outcome.doc)).toEqual(sections(doc));
        },
      ),
      { numRuns: 400 },
    );
  });

  it.each([
    ['U+0000', '坏\u0000字'],
    ['half of a surrogate pair', '坏\ud842字'],
  ])('refuses %s, which passes every check of the schema', (_, text) => {
    const step = { stepType: 'replace', from: 1, to: 1, slice: { content: [{ type: 'text', text }] } };
    expect(push(doc, [step])).toMatchObject({ accepted: false, code: 'invalid' });
  });

  it('refuses a section replaced by an empty one of the same type', () => {
    const index = doc.children.findIndex((child) => child.type.name === 'objectivesSection');
    const start = doc.children.slice(0, index).reduce((size, child) => size + child.nodeSize, 0);
    const step = {
      stepType: 'replace',
      from: start,
      to: start + doc.child(index).nodeSize,
      slice: { content: [{ type: 'objectivesSection' }] },
    };
    expect(push(doc, [step])).toMatchObject({ accepted: false, code: 'invalid' });
  });

  it('removes an extra section only when that is said to be the intent', () => {
    const { schema } = doc.type;
    const extra = schema.node('extraSection', { title: '附注' }, [schema.node('paragraph')]);
    const end = doc.content.size;
    const grown = new Transform(doc).insert(end, extra).doc;
    const remove = json([new ReplaceStep(end, end + extra.nodeSize, doc.slice(0, 0))]);
    expect(push(grown, remove)).toMatchObject({ accepted: false, code: 'invalid' });
    expect(accepted(push(grown, remove, [], 'removeExtraSection')).doc.toJSON()).toEqual(doc.toJSON());
  });

  it('gives a new id to the copy of a clause and lets the original keep its own', () => {
    const before = policyDocument(clause('c1', '原有的条款'));
    const copy = new Transform(before).insert(3, clause('c1', '粘贴的条款'));
    const { doc: after } = accepted(push(before, json(copy.steps)));
    const [pasted, original] = clauseIds(after);
    expect(original).toBe('c1');
    expect(pasted).toMatch(/^c[0-9a-z-]{1,40}$/);
    expect(pasted).not.toBe('c1');
  });

  it('refuses to change or to forge the id of a clause', () => {
    const before = policyDocument(clause('c1', '第一条'), clause('c2', '第二条'));
    for (const value of ['c9', 'c2', null]) {
      expect(push(before, json([new AttrStep(3, 'id', value)]))).toMatchObject({
        accepted: false,
        code: 'invalid',
      });
    }
  });

  it('refuses a document that grows past its limit', () => {
    const step = {
      stepType: 'replace',
      from: 1,
      to: 1,
      slice: { content: [{ type: 'text', text: '长'.repeat(400_001) }] },
    };
    expect(push(doc, [step])).toMatchObject({ accepted: false, code: 'tooLarge' });
  });

  it('drops a late step whose text is gone, and says which', () => {
    const start = doc.child(0).nodeSize + doc.child(1).nodeSize + 2;
    const theirs = [...new Transform(doc).delete(start, start + 6).steps];
    const mine = [...new Transform(doc).insert(start + 3, doc.type.schema.text('插入')).steps];
    const first = accepted(push(doc, json(theirs)));
    expect(accepted(push(first.doc, json(mine), first.steps))).toMatchObject({ steps: [], dropped: [0] });
  });
});
