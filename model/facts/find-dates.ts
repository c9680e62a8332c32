import { isoDate } from './chinese-date.ts';
import { readNumeral } from './chinese-numeral.ts';
import type { Fact } from './fact.ts';

type Found = Pick<Fact, 'kind' | 'value' | 'from' | 'to'>;

const N = '[0-9〇○零一二三四五六七八九十]';
/** ÷12月 divides by months. */
const START = `(?<![0-9.÷×=]|[0-9],|${N})`;
const YEAR = `(${N}{4})\\s?年`;
const MONTH = `(${N}{1,3})\\s?月(?:份)?`;
const DAY = `(${N}{1,3})\\s?日`;
/** 5月1日12时至8月16日12时 is a period of days; its hours are the same. */
const HOUR = '(?:\\s?[0-2]?[0-9]时(?![0-9]))?';
const TO = '\\s?(?:起)?(?:\\((?:含|不含)[^()]{0,6}\\))?\\s?(?:至|到|—|–|-|~){1,2}\\s?';

const DAY_RANGE = new RegExp(
  `${START}(?:${YEAR}\\s?)?${MONTH}\\s?${DAY}${HOUR}${TO}(?:(?:${YEAR}\\s?)?${MONTH}\\s?)?${DAY}${HOUR}`,
  'g',
);
const MONTH_RANGE = new RegExp(
  `${START}(?:${YEAR}\\s?)?(${N}{1,3})\\s?月?${TO}(?:${YEAR}\\s?)?(${N}{1,3})\\s?月(?!\\s?${N}{1,3}\\s?日)(?:份)?`,
  'g',
);
const YEAR_RANGE = new RegExp(`${START}(${N}{4})\\s?年?度?${TO}(${N}{4})\\s?年度?`, 'g');
/** 2025年上半年, 第三季度, 前三季度, 6月上旬. */
const PART_OF_YEAR = new RegExp(
  `${START}(?:${YEAR}度?\\s?)?(?:(上|下)半年|(第|前)?([1-4一二三四])季度|${MONTH}(上|中|下)旬)`,
  'g',
);
const DATE = new RegExp(
  `${START}(?:${YEAR}\\s?${MONTH}\\s?${DAY}|${MONTH}\\s?${DAY}|${YEAR}\\s?${MONTH}(?!\\s?${N}|个)(底|末)?|([0-9]{1,2})\\s?月(?:份)?(底|末)?|(${N}{1,3})\\s?月(?:份)?(底|末)?(?=初|起|前|$)|(${N}{1,3})\\s?月(底|末)|${YEAR}(?!\\s?${N})(?:年?(底|末)|度)?)`,
  'g',
);
const YEAR_END = /(?<![0-9〇○零一二三四五六七八九十]|[去明前后今每本当同]年?)年(?:底|末)(?!年)/g;
/** 2023、2024年: the word is printed once. */
const LISTED_YEAR = /(?<![0-9.])[12][0-9]{3}(?=(?:\s?[、和及]\s?[12][0-9]{3}){1,6}\s?年)/g;
const DIGITAL =
  /(?<![0-9A-Za-z.,/-])([12][0-9]{3})([-./])([01]?[0-9])\2([0-3]?[0-9])(?![0-9A-Za-z/-]|\.[0-9])/g;
const DAY_OF_MONTH = new RegExp(
  `(?<=(?:每|次|当|本|下|上|翌)个?月的?(?:第)?)${DAY}(?:${TO}(?:(次|下|翌)月)?${DAY})?`,
  'g',
);
const FURTHER_DAY = new RegExp(`(?:、|,|和|及|或)\\s?${DAY}(?!内)`, 'y');

const numberOf = (part: string | undefined): number | null =>
  part === undefined ? null : readNumeral(part === '十' ? '10' : part);

/** ISO 8601, as exact as printed; null where no such date is in the calendar. */
function toIso(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  const [y, m, d] = [year, month, day].map(numberOf);
  if (Number.isNaN(y) || Number.isNaN(m) || Number.isNaN(d)) return null;
  if (y != null && (y < 1000 || y > 2999)) return null;
  if (m != null && (m < 1 || m > 12)) return null;
  if (d != null && m != null && isoDate(y ?? 2024, m, d) === null) return null;
  if (d != null && (d < 1 || d > 31)) return null;
  const two = (value: number) => String(value).padStart(2, '0');
  const head = y == null ? '-' : String(y);
  if (d != null && m == null) return `---${two(d)}`;
  return [head, ...(m == null ? [] : [two(m)]), ...(d == null ? [] : [two(d)])].join('-');
}

const LAST_DAYS = [31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** 6月底 is 30 June; the end of a February without a year stays open. */
function endOfMonth(year: string | undefined, month: string | undefined): string | null {
  const iso = toIso(year, month, undefined);
  const m = numberOf(month);
  if (iso === null || m == null) return null;
  const y = numberOf(year);
  const last = m === 2 && y != null ? (isoDate(y, 2, 29) ? 29 : 28) : (LAST_DAYS[m - 1] ?? 0);
  return last === 0 ? iso : `${iso}-${last}`;
}

const periodOf = (start: string | null, end: string | null): string | null =>
  start === null || end === null ? null : `${start}/${end}`;

function partOfYear(match: RegExpExecArray): string | null {
  const [, year, half, fromStart, quarter, month, third] = match;
  if (half !== undefined) {
    return periodOf(
      toIso(year, half === '上' ? '1' : '7', undefined),
      toIso(year, half === '上' ? '6' : '12', undefined),
    );
  }
  if (quarter !== undefined) {
    const last = 3 * readNumeral(quarter);
    const first = fromStart === '前' ? 1 : last - 2;
    return periodOf(toIso(year, String(first), undefined), toIso(year, String(last), undefined));
  }
  const start = toIso(year, month, { 上: '1', 中: '11', 下: '21' }[third ?? '上'] ?? '1');
  const end = third === '下' ? endOfMonth(year, month) : toIso(year, month, third === '上' ? '10' : '20');
  return periodOf(start, end);
}

function singleDate(match: RegExpExecArray): { value: string | null; day: boolean } {
  const [, y1, m1, d1, m2, d2, y3, m3, end3, m4, end4, m5, end5, m6, end6, y7, end7] = match;
  if (d1 !== undefined || d2 !== undefined) return { value: toIso(y1, m1 ?? m2, d1 ?? d2), day: true };
  const month = m3 ?? m4 ?? m5 ?? m6;
  if (month === undefined) {
    const year = toIso(y7, undefined, undefined);
    return { value: year !== null && end7 !== undefined ? `${year}-12-31` : year, day: false };
  }
  const isEnd = (end3 ?? end4 ?? end5 ?? end6) !== undefined;
  return { value: isEnd ? endOfMonth(y3, month) : toIso(y3, month, undefined), day: false };
}

/** The days that share the month of the date before them: 5月1日、2日. */
function furtherDays(text: string, start: string, at: number): Found[] {
  const found: Found[] = [];
  const month = start.slice(0, -2);
  FURTHER_DAY.lastIndex = at;
  for (let match = FURTHER_DAY.exec(text); match; match = FURTHER_DAY.exec(text)) {
    const day = numberOf(match[1]);
    const to = match.index + match[0].length;
    if (day == null || !(day >= 1 && day <= 31)) break;
    const from = to - match[0].replace(/^(?:、|,|和|及|或)\s?/, '').length;
    found.push({ kind: 'date', value: `${month}${String(day).padStart(2, '0')}`, from, to });
    FURTHER_DAY.lastIndex = to;
  }
  return found;
}

/**
 * Dates and periods in a text of half-width digits: `2020年7月16日`, `二〇二〇年七月`, `11月底`, `每月15日`,
 * `1月1日至6月30日`, `2022年1-8月`, `2025年上半年`, `2025-06-01`. Earlier entries claim their place first.
 */
export function findDates(text: string): Found[] {
  const found: Found[] = [];
  const add = (kind: Found['kind'], value: string | null, match: RegExpExecArray) => {
    if (value !== null) found.push({ kind, value, from: match.index, to: match.index + match[0].length });
  };
  for (const match of text.matchAll(DAY_RANGE)) {
    const [, year, month, day, endYear, endMonth, endDay] = match;
    add(
      'period',
      periodOf(toIso(year, month, day), toIso(endYear ?? year, endMonth ?? month, endDay)),
      match,
    );
  }
  for (const match of text.matchAll(MONTH_RANGE)) {
    const [all, year, first, endYear, last] = match;
    // 第1-3月 is nothing; 3至5月 without a year is too loose to be a period unless it is printed with a dash or 月.
    if (year === undefined && !/月.*月|[—–~-]/.test(all)) continue;
    add('period', periodOf(toIso(year, first, undefined), toIso(endYear ?? year, last, undefined)), match);
  }
  for (const match of text.matchAll(PART_OF_YEAR)) add('period', partOfYear(match), match);
  for (const match of text.matchAll(YEAR_RANGE)) {
    const [, first, last] = match;
    add('period', periodOf(toIso(first, undefined, undefined), toIso(last, undefined, undefined)), match);
  }
  for (const match of text.matchAll(DIGITAL)) {
    const [, year, , month, day] = match;
    add('date', toIso(year, month, day), match);
  }
  for (const match of text.matchAll(DATE)) {
    const { value, day } = singleDate(match);
    add('date', value, match);
    if (value !== null && day) found.push(...furtherDays(text, value, match.index + match[0].length));
  }
  for (const match of text.matchAll(LISTED_YEAR)) add('date', toIso(match[0], undefined, undefined), match);
  for (const match of text.matchAll(YEAR_END)) add('date', '--12-31', match);
  for (const match of text.matchAll(DAY_OF_MONTH)) {
    const [, day, , last] = match;
    const value = toIso(undefined, undefined, day);
    if (last === undefined) add('date', value, match);
    else add('period', periodOf(value, toIso(undefined, undefined, last)), match);
  }
  return found;
}
