import { describe, expect, it } from 'vitest';
import { findFacts } from '../../facts/find-facts.ts';
import { prepareCheck } from '../check-context.ts';
import { exampleDossier } from '../rules/example-dossier.ts';
import { consequentialClauses } from './consequences.ts';

function consequences(...policy: string[]) {
  const { documents } = prepareCheck(exampleDossier({ policy }));
  return consequentialClauses(documents.policy, findFacts).map(({ consequence }) => consequence);
}

describe('what a clause means for people', () => {
  it.each([
    ['一、每人每月补贴标准为1309元，由区财政发放。', ['money']],
    ['一、经办机构应当在15个工作日内作出是否受理的决定。', ['deadline']],
    ['一、骗取补贴的，由民政部门追回，并处以1倍罚款。', ['penalty']],
    ['一、申请人应当具备下列条件：年满18周岁，有本市户籍。', ['eligibility']],
    ['一、用人单位不得扣押劳动者的居民身份证和其他证件。', ['duty']],
  ])('%s', (line, expected) => {
    expect(consequences(line)).toEqual(expected);
  });

  it.each([
    ['departments among themselves', '一、各有关部门应当加强协作配合，共同做好宣传和人员培训工作。'],
    ['officials who fail in their duty', '一、工作人员滥用职权、玩忽职守的，依法追究责任，给予处分。'],
    ['the effective date', '一、本办法自2025年6月1日起施行，有效期3年，由市民政局解释。'],
    ['aims', '一、到2025年，全市社会救助工作水平走在全省前列，群众更加满意。'],
  ])('is nothing where the clause is about %s', (_what, line) => {
    expect(consequences(line)).toEqual([]);
  });
});
