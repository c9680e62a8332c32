import { readNumeral } from './chinese-numeral.ts';

const NUMERAL = '[0-9０-９〇○◯ＯOo零一二三四五六七八九十]';

/** Source of a pattern for one full date: `2020年7月16日`, `二〇二〇年七月十六日`; spaces inside are allowed. */
export const DATE_PATTERN = `${NUMERAL}{4}\\s{0,2}年\\s{0,2}${NUMERAL}{1,3}\\s{0,2}月\\s{0,2}${NUMERAL}{1,3}\\s{0,2}日`;

/** Writes year, month and day as ISO 8601; null where no such day is in the calendar. */
export function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : null;
}

/** Reads one full Chinese date as ISO 8601 (`2020-07-16`), or null. */
export function readChineseDate(text: string): string | null {
  const match = /^(.{4})年(.{1,3})月(.{1,3})日$/.exec(text.replace(/\s/g, ''));
  if (!match) return null;
  const [year, month, day] = [match[1], match[2], match[3]].map((part) => readNumeral(part ?? ''));
  if (year === undefined || month === undefined || day === undefined) return null;
  return Number.isNaN(year + month + day) ? null : isoDate(year, month, day);
}

/**
 * The day N years after a date. The corresponding day ends a period counted in years (民法典 第二百零二条); where the
 * month has no such day (29 February), its last day does.
 */
export function addYears(date: string, years: number): string | null {
  const [year, month, day] = date.split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  return isoDate(year + years, month, day) ?? isoDate(year + years, month, day - 1);
}

/** The day N days after a date. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
