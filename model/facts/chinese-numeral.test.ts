import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readChineseDate } from './chinese-date.ts';
import { readNumeral, toHalfWidth, writeNumeral } from './chinese-numeral.ts';

describe('readNumeral', () => {
  it.each([
    ['十五', 15],
    ['一百零二', 102],
    ['二〇二〇', 2020],
    ['二0一一', 2011],
    ['两千', 2000],
    ['三千万', 30_000_000],
    ['一亿二千万', 120_000_000],
    ['1.1万', 11_000],
    ['3百万', 3_000_000],
    ['１２', 12],
    ['1,309.5', 1309.5],
  ])('reads %s', (text, value) => {
    expect(readNumeral(text)).toBe(value);
  });

  it.each(['', '猫', '三猫', '1.2.3', '一二十'])('refuses %s', (text) => {
    expect(readNumeral(text)).toBeNaN();
  });

  it('gives back every number that writeNumeral writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (value) => readNumeral(writeNumeral(value)) === value),
    );
  });
});

describe('toHalfWidth', () => {
  it('keeps the length of every text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => toHalfWidth(text).length === text.length));
    expect(toHalfWidth('５０％　ＫＴ')).toBe('50% KT');
  });
});

describe('readChineseDate', () => {
  it('reads days of the calendar and no others', () => {
    expect(readChineseDate('二〇二〇年七月十六日')).toBe('2020-07-16');
    expect(readChineseDate('2020 年 7 月 16 日')).toBe('2020-07-16');
    expect(readChineseDate('2021年2月29日')).toBeNull();
    expect(readChineseDate('猫年')).toBeNull();
  });
});
