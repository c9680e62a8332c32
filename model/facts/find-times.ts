import { readNumeral } from './chinese-numeral.ts';
import type { Fact } from './fact.ts';

type Found = Pick<Fact, 'kind' | 'value' | 'from' | 'to'>;

const N = '[0-9零一二三四五六七八九十]';
const PARTS_OF_DAY = '(上午|下午|晚上|晚间|早上|早晨|中午|凌晨|夜间|当日|次日[早晚]?|每[早晚]|[早晚])';
const PART_OF_DAY = `${PARTS_OF_DAY}?\\s?`;
/** 9:00, 9时30分, 九时, 9点半. */
const CLOCK = `(?:([0-2]?[0-9])\\s?:\\s?([0-5][0-9])|(${N}{1,3})\\s?(?:(?<=[0-9二三四五六七八九十]|[十午晨间]一)时(?!间|期|候|段|限|效|代|任|刻|速|长|空|令|常|有)|点(?=${N}{1,3}\\s?分|半|整|钟|前|后|至|到|—|-|~))(?:(${N}{1,3})\\s?分(?!钟)|(半|整))?)`;
/** After 至 a bare 21点 is a time too. */
const END = CLOCK.replace(/点\(\?=[^)]*\)/, '点');
const TIME = new RegExp(
  `(?:${PARTS_OF_DAY}\\s?|(?<![0-9.:]|${N}))${CLOCK}(?:\\s?(?:至|到|—|–|-|~){1,2}\\s?${PART_OF_DAY}${END})?(?![0-9:])`,
  'g',
);
const AFTERNOON = /下午|晚|夜/;

function clock(parts: readonly (string | undefined)[], partOfDay: string | undefined): string | null {
  const [hourDigits, minuteDigits, hourWord, minuteWord, rest] = parts;
  const hour = readNumeral(hourDigits ?? hourWord ?? '');
  const minute =
    (minuteDigits ?? minuteWord) ? readNumeral(minuteDigits ?? minuteWord ?? '') : rest === '半' ? 30 : 0;
  const shifted = partOfDay !== undefined && AFTERNOON.test(partOfDay) && hour < 12 ? hour + 12 : hour;
  if (!(shifted <= 24 && minute < 60)) return null;
  return `T${String(shifted).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** Clock times and times of day from one to another, in a text of half-width digits: 上午9:00-12:00, 8时30分, 18时前. */
export function findTimes(text: string): Found[] {
  return [...text.matchAll(TIME)].flatMap((match): Found[] => {
    const [all, part, h1, m1, h2, m2, rest1, endPart, h3, m3, h4, m4, rest2] = match;
    const start = clock([h1, m1, h2, m2, rest1], part);
    const end = (h3 ?? h4) === undefined ? undefined : clock([h3, m3, h4, m4, rest2], endPart ?? part);
    if (start === null || end === null) return [];
    const value = end === undefined ? start : `${start}/${end}`;
    return [{ kind: 'time', value, from: match.index, to: match.index + all.length }];
  });
}
