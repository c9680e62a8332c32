import { describe, expect, it } from 'vitest';
import { findComparisons, isSameBase } from './comparisons.ts';
import { findPredicates } from './negations.ts';
import { oppositeWords } from './opposite-words.ts';
import { findChosenWords } from './opposites.ts';

describe('findPredicates', () => {
  const read = (text: string) =>
    findPredicates(text).map(({ verb, negated }) => (negated ? `不${verb}` : verb));
  it.each([
    ['法定休假日不计入年休假', ['不计入']],
    ['基金不予支付', ['不支付']],
    ['费用由基金支付', ['支付']],
    // What is forbidden in some circumstances only stays open.
    ['不得以任何名义收取费用', []],
    // Conditions, questions and nouns tell nothing of their own.
    ['未公示的，责令改正', []],
    ['不公示有什么后果', []],
    ['告诉你受不受理', []],
    ['收费标准由省里定', []],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('findComparisons', () => {
  it('tells upwards from downwards', () => {
    const [low, high] = findComparisons('低于当地最低工资标准、高于城市居民最低生活保障标准');
    expect([low?.above, high?.above]).toEqual([false, true]);
    expect(findComparisons('不低于最低工资标准')[0]?.above).toBe(true);
    expect(findComparisons('比最低工资低')[0]?.above).toBe(false);
  });
  it('leaves figures to the rules of figures', () => {
    expect(findComparisons('不超过三千元')).toEqual([]);
  });
  it('knows the same base said shorter', () => {
    const [written] = findComparisons('低于当地最低工资标准');
    const [said] = findComparisons('比最低工资低');
    expect(written && said && isSameBase(said, written)).toBe(true);
  });
});

describe('opposites', () => {
  it('a word within its opposite is not found', () => {
    expect(findChosenWords('不包括救济金').map(({ word }) => word)).toEqual(['不包括']);
  });
  it('every row has at least two sides, and no word stands on both', () => {
    for (const row of oppositeWords.trim().split('\n')) {
      const sides = row.split('|').map((side) => side.split(' '));
      expect(sides.length, row).toBeGreaterThan(1);
      expect(new Set(sides.flat()).size, row).toBe(sides.flat().length);
      expect(sides.flat(), row).not.toContain('');
    }
  });
});
