import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEmptyInterpretation } from '../interpretation/empty-interpretation.ts';
import { documentJsonSchema } from '../policy/policy.ts';
import { check, countFindings } from './check.ts';
import { exampleDossier } from './rules/example-dossier.ts';

const policy = [
  '一、每家企业补贴不超过5万元，申请人应当在15个工作日内提交材料。',
  '二、本通知自2025年6月1日起施行。',
];

describe('check', () => {
  it('finds nothing in a complete and true interpretation', () => {
    const standards = [
      '每家企业最多5万元，15个工作日内交材料，够条件的都能领到，不用找人，也不用花钱，窗口当场收材料。[一]',
    ];
    expect(check(exampleDossier({ policy, sections: { standards } }))).toEqual([]);
  });

  it('shows errors before warnings, whatever the order of the rules', () => {
    const findings = check(
      exampleDossier({
        policy,
        sections: {
          background: ['据统计,有300家。[一]'],
          standards: ['每家企业最多8万元。[一]'],
          changes: [],
        },
      }),
    );
    const ranks = findings.map(({ severity }) => ['error', 'warning', 'hint'].indexOf(severity));
    expect(ranks).toEqual(ranks.toSorted());
    expect(countFindings(findings)).toMatchObject({ error: 2, hint: 0 });
  });

  it('checks a new, empty interpretation', () => {
    const interpretation = documentJsonSchema.parse(createEmptyInterpretation('planning', '某规划').toJSON());
    const findings = check({ ...exampleDossier({ requirementSet: 'planning' }), interpretation });
    expect(findings.filter(({ rule }) => rule === 'section-empty')).toHaveLength(5);
  });

  it('never throws, and every place lies in the document, whatever is written', () => {
    const word = fc.constantFrom(
      '5万元',
      '15日',
      '不得',
      '《',
      '》',
      '：',
      '、',
      '[一]',
      '{5万元|一}',
      '。',
      '第三条',
      '二〇二五年',
      '😀',
      '(',
      '，',
      '应当',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 25 }), (words) => {
        const dossier = exampleDossier({
          policy,
          sections: { standards: [words.join('')], changes: [words.toReversed().join('')] },
        });
        for (const { place } of check(dossier)) {
          expect([...place.excerpt].length).toBeLessThanOrEqual(60);
          expect((place.from ?? 0) <= (place.to ?? 0)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});
