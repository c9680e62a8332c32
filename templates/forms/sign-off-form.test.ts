import {
  createEmptyInterpretation,
  createEmptyPlan,
  type Dossier,
  documentJsonSchema,
  hashesOf,
  initialWorkflow,
  parsePolicy,
  policyFromReading,
} from '@tongjie/model';
import { describe, expect, it } from 'vitest';
import { signOffForm } from './sign-off-form.ts';

const policy = policyFromReading(parsePolicy({ text: '取暖补助办法\n第一条 每户每月补助300元。' }));
const dossier: Dossier = {
  id: 'heating',
  requirementSet: 'general',
  policy,
  predecessor: null,
  plan: createEmptyPlan(),
  interpretation: documentJsonSchema.parse(createEmptyInterpretation('general', policy.title).toJSON()),
  presentation: { theme: 'government-red' },
  waivers: [],
};
const rowsOf = (of: Dossier) =>
  signOffForm(of, { workflow: initialWorkflow, hashes: hashesOf(of, null), nameOf: (id) => id }).rows;

describe('signOffForm', () => {
  it('lists what was let through, why, by whom and when, before the gates', () => {
    const waived: Dossier = {
      ...dossier,
      waivers: [
        {
          key: 'a'.repeat(64),
          rule: 'figure-not-in-clause',
          severity: 'error',
          section: null,
          message: '解读写“1200元”，政策里没有。',
          excerpt: '1200元',
          reason: '四个月相加，已与财政局核对。',
          by: 'lin',
          name: '林一',
          at: '2029-11-01T06:05:00.000Z',
        },
      ],
    };
    const rows = rowsOf(waived);
    const at = rows.findIndex((row) => row.kind === 'item' && row.name === '放行说明');
    expect(rows[at]).toMatchObject({
      lines: [
        '1. 解读写“1200元”，政策里没有。理由：四个月相加，已与财政局核对。（林一，2029年11月1日 14:05）',
      ],
    });
    expect(at).toBeLessThan(rows.findIndex(({ kind }) => kind === 'opinion'));
  });

  it('has no row for it where nothing was let through', () => {
    expect(rowsOf(dossier).some((row) => row.kind === 'item' && row.name === '放行说明')).toBe(false);
  });
});
