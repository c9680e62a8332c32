import { describe, expect, it } from 'vitest';
import { check } from '../checks/check.ts';
import type { RuleExample } from '../checks/rule.ts';
import { exampleDossier } from '../checks/rules/example-dossier.ts';
import { createEmptyInterpretation } from '../interpretation/empty-interpretation.ts';
import { createEmptyPlan } from '../interpretation/interpretation-plan.ts';
import { documentJsonSchema } from '../policy/policy.ts';
import { missingForSignOff } from './missing-for-sign-off.ts';

const missing = (example: Omit<RuleExample, 'shows'>) => {
  const dossier = exampleDossier(example);
  return missingForSignOff(dossier, check(dossier)).map(({ code, section }) => [code, section]);
};

describe('missingForSignOff', () => {
  it('is empty for a complete dossier', () => {
    expect(missing({})).toEqual([]);
  });

  it('names every empty section, the lead and the plan of a new dossier, and no section twice', () => {
    const dossier = {
      ...exampleDossier({}),
      plan: createEmptyPlan(),
      interpretation: documentJsonSchema.parse(createEmptyInterpretation('general', '某通知').toJSON()),
    };
    const codes = missingForSignOff(dossier, check(dossier)).map(({ code, section }) => `${code} ${section}`);
    expect(codes.filter((code) => code.startsWith('section-empty'))).toEqual(
      ['background', 'objectives', 'mainContent', 'standards', 'benefits', 'changes'].map(
        (kind) => `section-empty ${kind}`,
      ),
    );
    expect(codes).toContain('lead-missing null');
    expect(codes.filter((code) => code.startsWith('plan-incomplete'))).toHaveLength(7);
  });

  it('names empty sections even where no check was run', () => {
    expect(missingForSignOff(exampleDossier({ sections: { changes: [] } }), [])).toMatchObject([
      { code: 'section-empty', section: 'changes' },
    ]);
  });

  it('is stopped by an error, not by a warning', () => {
    const policy = ['一、标准为每人每月1309元。'];
    expect(missing({ policy, sections: { standards: ['标准是每人每月1390元。[一]'] } })).toEqual([
      ['figure-not-in-policy', 'standards'],
    ]);
    expect(missing({ policy, sections: { background: ['据统计，去年有 4.6 万人领取。[一]'] } })).toEqual([]);
  });

  it('accepts a section that is declared not to apply', () => {
    const dossier = exampleDossier({ sections: { changes: [] } });
    const content = dossier.interpretation.content.map((node) =>
      JSON.stringify(node).includes('changesSection')
        ? {
            type: 'changesSection',
            attrs: { notApplicable: '首次制定，没有旧政策。' },
            content: [{ type: 'paragraph' }],
          }
        : node,
    );
    expect(missingForSignOff({ ...dossier, interpretation: { type: 'doc', content } }, [])).toEqual([]);
  });
});
