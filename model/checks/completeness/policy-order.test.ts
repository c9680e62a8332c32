import { describe, expect, it } from 'vitest';
import { prepareCheck } from '../check-context.ts';
import { exampleDossier } from '../rules/example-dossier.ts';
import { findNearestClause } from './policy-order.ts';

const policy = [
  '一、提高救助标准，全市最低生活保障标准提高到每人每月1309元。',
  '二、简化审核程序，取消民主评议环节，审核确认时间压缩到20个工作日以内。',
];
const { documents } = prepareCheck(exampleDossier({ policy }));
const nearest = (text: string) => findNearestClause(text, documents.policy);

describe('findNearestClause', () => {
  it('finds the clause whose words a paragraph uses', () => {
    expect(nearest('取消民主评议环节，审核确认时间压缩到20个工作日。')?.place).toBe(1);
  });

  it('measures how much of the paragraph is the clause: all of it, part of it', () => {
    expect(nearest('简化审核程序')?.share).toBe(1);
    const share = nearest('简化审核程序，大家少跑几趟路')?.share ?? 0;
    expect(share).toBeGreaterThan(0.3);
    expect(share).toBeLessThan(0.7);
  });

  it('finds nothing for words of nobody', () => {
    expect(nearest('！？')).toBeNull();
    expect(nearest('')).toBeNull();
  });
});
