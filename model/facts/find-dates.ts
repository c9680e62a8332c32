import { isoDate } from './chinese-date.ts';
import { readNumeral } from './chinese-numeral.ts';
import type { Fact } from './fact.ts';

const N = '[0-9〇○零一二三四五六七八九十]';
const YEAR = `(${N}{4})\\s?年`;
const MONTH = `(${N}{1,3})\\s?月(?:份)?`;
const DAY = `(${N}{1,3})\\s?日`;
const START = `(?<!${N})`;

const FULL = `${YEAR}\\s?${MONTH}\\s?${DAY}`;
const MONTH_DAY = `${MONTH}\\s?${DAY}`;
const TO = '\\s?(?:起)?\\s?(?:至|到|—|–|-|~)\\s?';

const RANGE = new RegExp(
  `${START}(?:${YEAR}\\s?)?${MONTH_DAY}${TO}(?:(?:${YEAR}\\s?)?${MONTH}\\s?)?${DAY}`,
  'g',
);
const MONTH_RANGE = new RegExp(`${START}${YEAR}\\s?(${N}{1,3})\\s?月?${TO}(${N}{1,3})\\s?月`, 'g');
const DATE = new RegExp(
  `${START}(?:${FULL}|${MONTH_DAY}|${YEAR}\\s?${MONTH}(?!\\s?${N}|个)|${MONTH}(?=底|末|初|上旬|中旬|下旬|起|前)|${YEAR}(?!\\s?${N}))`,
  'g',
);

/** ISO 8601, as exact as printed; null where no such date is in the calendar. */
function toIso(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  const [y, m, d] = [year, month, day].map((part) => (part === undefined ? null : readNumeral(part)));
  if (Number.isNaN(y) || Number.isNaN(m) || Number.isNaN(d)) return null;
  if (y != null && (y < 1000 || y > 2999)) return null;
  if (m != null && (m < 1 || m > 12)) return null;
  if (d != null && m != null && isoDate(y ?? 2024, m, d) === null) return null;
  const two = (value: number) => String(value).padStart(2, '0');
  const head = y == null ? '-' : String(y);
  return [head, ...(m == null ? [] : [two(m)]), ...(d == null ? [] : [two(d)])].join('-');
}

type Found = Pick<Fact, 'kind' | 'value' | 'from' | 'to'>;

/**
 * Dates and periods in a text of half-width digits: `2020年7月16日`, `二〇二〇年七月`, `11月底`, `1月1日至6月30日`,
 * `2022年1-8月`. Earlier entries claim their place first.
 */
export function findDates(text: string): Found[] {
  const found: Found[] = [];
  const add = (kind: Found['kind'], value: string | null, match: RegExpExecArray) => {
    if (value !== null) found.push({ kind, value, from: match.index, to: match.index + match[0].length });
  };
  for (const match of text.matchAll(RANGE)) {
    const [, year, month, day, endYear, endMonth, endDay] = match;
    const start = toIso(year, month, day);
    const end = toIso(endYear ?? year, endMonth ?? month, endDay);
    add('period', start === null || end === null ? null : `${start}/${end}`, match);
  }
  for (const match of text.matchAll(MONTH_RANGE)) {
    const [, year, first, last] = match;
    const [start, end] = [toIso(year, first, undefined), toIso(year, last, undefined)];
    add('period', start === null || end === null ? null : `${start}/${end}`, match);
  }
  for (const match of text.matchAll(DATE)) {
    const [, y1, m1, d1, m2, d2, y3, m3, m4, y5] = match;
    add('date', toIso(y1 ?? y3 ?? y5, m1 ?? m2 ?? m3 ?? m4, d1 ?? d2), match);
  }
  return found;
}
