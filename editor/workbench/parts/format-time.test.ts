import { describe, expect, it } from 'vitest';
import { formatTime, shortHash } from './format-time.ts';

describe('times and hashes for people', () => {
  const now = new Date(2023, 7, 9, 12, 0);
  it.each([
    [new Date(2023, 7, 9, 9, 5), '今天 9:05'],
    [new Date(2023, 7, 8, 23, 59), '昨天 23:59'],
    [new Date(2023, 0, 2), '1月2日'],
    [new Date(2022, 11, 31), '2022年12月31日'],
  ])('%s', (date, words) => {
    expect(formatTime(date.toISOString(), now)).toBe(words);
  });

  it('show the first sixteen digits of a hash in fours', () => {
    expect(shortHash('6c21260aec9ae75effff')).toBe('6c21 260a ec9a e75e');
    expect(shortHash(null)).toBe('还没有');
  });
});
