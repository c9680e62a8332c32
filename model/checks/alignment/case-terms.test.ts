import { describe, expect, it } from 'vitest';
import { findCaseTerms, findNumberedCases } from './case-terms.ts';

describe('findNumberedCases', () => {
  const read = (text: string) =>
    findNumberedCases(text)
      .map(({ axis, value }) => value + axis)
      .join(' ');
  it.each([
    ['一级至四级伤残', '1级 2级 3级 4级'],
    ['享受2～3级待遇的人员', '2级 3级'],
    ['五级、六级伤残', '5级 6级'],
    ['A类企业和Ⅱ类地区', 'A类 2类'],
    ['首套和第二套住房', '1第套 2第套'],
    ['第二年起', '2第年'],
    // Counts, articles and levels of government are no grades.
    ['分为三类', ''],
    ['第三十五条', ''],
    ['市级、省级', ''],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('findCaseTerms', () => {
  const words = (text: string) => findCaseTerms(text).map(({ at, length }) => text.slice(at, at + length));
  it('takes the longer of two words of one choice', () => {
    expect(words('生活大部分不能自理')).toEqual(['大部分不能自理']);
    expect(words('未成年人')).toEqual(['未成年人']);
  });
  it('keeps the words of a choice apart', () => {
    const [first, second] = findCaseTerms('职工、居民');
    expect(first?.axis).toBe(second?.axis);
    expect(first?.value).not.toBe(second?.value);
  });
});
