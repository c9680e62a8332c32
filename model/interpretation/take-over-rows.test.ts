import { describe, expect, it } from 'vitest';
import type { ComparisonRow } from '../policy/comparison-rows.ts';
import { smallDossier } from '../testing/small-dossier.ts';
import { interpretationSchema } from './interpretation-schema.ts';
import { takeOverRows, writtenRows } from './take-over-rows.ts';

const empty = interpretationSchema('general').nodeFromJSON(smallDossier().interpretation);
const raised: ComparisonRow = {
  change: 'changed',
  label: '补助标准',
  old: { clause: 'c1-1', text: '每户每月补助300元。' },
  new: { clause: 'c1-1', text: '每户每月补助350元。' },
};
const added: ComparisonRow = {
  change: 'added',
  label: '第二条',
  old: null,
  new: { clause: 'c1-2', text: '登记免费。' },
};
const take = (rows: readonly ComparisonRow[], into = empty) => {
  const transform = takeOverRows(into, rows);
  if (!transform) throw new Error('no section');
  transform.doc.check();
  return transform.doc;
};
const sectionOf = (doc: typeof empty) => doc.children.find(({ type }) => type.name === 'changesSection');

describe('takeOverRows', () => {
  it('makes the block, binds its figures and cites both sides', () => {
    const section = sectionOf(take([raised]));
    expect(section?.children.map(({ type }) => type.name)).toEqual(['comparison']);
    expect(section?.textContent).toBe('补助标准每户每月补助300元。每户每月补助350元。');
    const bound: unknown[] = [];
    section?.descendants(({ type, attrs }) => {
      if (type.name === 'fact' || type.name === 'citation') bound.push([attrs.of, attrs.quote ?? null]);
    });
    expect(bound).toEqual([
      ['predecessor', '300元'],
      ['predecessor', null],
      ['policy', '350元'],
      ['policy', null],
    ]);
  });

  it('adds to a block that is there, and keeps what stands beside it', () => {
    const doc = take([added], take([raised]));
    const comparison = sectionOf(doc)?.firstChild;
    expect(comparison?.children.map(({ attrs }) => attrs.change)).toEqual(['changed', 'added']);
    expect(comparison?.lastChild?.textContent).toBe('第二条没有这项规定登记免费。');
  });

  it('lets a section apply again that was declared not to', () => {
    const json = empty.toJSON();
    const declared = empty.type.schema.nodeFromJSON({
      ...json,
      content: json.content.map((node: { type: string }) =>
        node.type === 'changesSection' ? { ...node, attrs: { notApplicable: '第一次发放' } } : node,
      ),
    });
    expect(sectionOf(take([raised], declared))?.attrs.notApplicable).toBeNull();
  });

  it('knows what was taken over by the clauses that it cites', () => {
    expect([...writtenRows(take([raised]), [raised, added])]).toEqual([raised]);
    expect(writtenRows(empty, [raised, added]).size).toBe(0);
  });
});
