import type { DocumentJson } from '@tongjie/model';
import { describe, expect, it } from 'vitest';
import { createClauseIndex, searchClauses } from './clause-index.ts';

const clause = (id: string, label: string, text: string, content: unknown[] = []) => ({
  type: 'clause',
  attrs: { id, label, runOn: false },
  content: [{ type: 'clauseText', content: [{ type: 'text', text }] }, ...content],
});

const policy: DocumentJson = {
  type: 'doc',
  content: [
    {
      type: 'part',
      attrs: { role: 'carried' },
      content: [
        { type: 'partTitle' },
        clause('c1', '第一条', '为支持创业，制定本办法。'),
        clause('c2', '第二条', '企业培育。支持如下：', [
          clause('c3', '（一）', '落户补贴。给予10万元。'),
          clause('c4', '（二）', '租金补贴。补50%。'),
        ]),
      ],
    },
  ],
};
const index = createClauseIndex(policy, policy);

describe('the clause index', () => {
  it('names clauses as citations do, and those of the replaced policy as old', () => {
    expect(index.policy.map(({ label }) => label)).toEqual([
      '第一条',
      '第二条',
      '第二条（一）',
      '第二条（二）',
    ]);
    expect(index.find('predecessor', 'c4')?.label).toBe('旧第二条（二）');
  });

  it('finds clauses by number, written either way, by heading and by words', () => {
    expect(searchClauses(index, '第2条（二）')[0]?.clause.id).toBe('c4');
    expect(searchClauses(index, '租金')[0]?.clause.id).toBe('c4');
    expect(searchClauses(index, '10万元')[0]?.clause.id).toBe('c3');
    expect(searchClauses(index, '没有这个')).toEqual([]);
  });
});
