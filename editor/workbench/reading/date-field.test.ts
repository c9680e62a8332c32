// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { printDate, readDate } from './date-field.tsx';

it.each(['2020年7月16日', '2020-7-16', '2020.07.16', '2020/7/16', '20200716', '二〇二〇年七月十六日'])(
  'reads the date %s',
  (typed) => {
    expect(readDate(typed)).toBe('2020-07-16');
    expect(printDate(readDate(typed))).toBe('2020年7月16日');
  },
);

it.each(['', '2020年7月', '2020-02-30', '明天'])('reads no date in “%s”', (typed) => {
  expect(readDate(typed)).toBeNull();
});
