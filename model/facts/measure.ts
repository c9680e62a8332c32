import { readNumeral } from './chinese-numeral.ts';
import type { Fact } from './fact.ts';
import { termUnits } from './term-units.ts';
import { units } from './units.ts';

/** What a numeral and a unit word say together. */
export type Measure = Pick<Fact, 'kind' | 'value' | 'unit'> & {
  /** 一 before a measure word, which is an article more often than a figure, and 三级: they count where they are limited. */
  readonly weak?: true;
};

/** Takes the noise of binary fractions away: 1.1 × 10,000 is 11,000. */
export const exact = (value: number): number => Number(value.toPrecision(12));

const CHINESE_DIGITS = /^[一二两三四五六七八九]{2,}$/;

/** The value of a numeral as official texts print it: 1,309.5, 三千万, 10余万, 二点五; NaN for all else. */
export function readAmount(numeral: string): number {
  const plain = numeral.replace(/[余多\s]/g, '');
  const [whole = '', decimals, rest] = plain.split('点');
  if (rest !== undefined) return Number.NaN;
  if (decimals === undefined) return CHINESE_DIGITS.test(plain) ? Number.NaN : readNumeral(plain);
  const scale = /[万亿]{1,2}$/.exec(decimals)?.[0] ?? '';
  const digits = [...decimals.slice(0, decimals.length - scale.length)].map((digit) => readNumeral(digit));
  const value = Number(`${readNumeral(whole)}.${digits.join('')}`);
  return scale === '' ? value : exact(value * readNumeral(`1${scale}`));
}

const OFTEN = /^[一二三四五六七八九]$/;
const LONGEST_TERM_IN_YEARS = 200;

/**
 * The value in base units of a numeral with a unit word; null where the two together are no figure.
 * @param half 半 follows: 一年半
 * @param inRange the numeral is one end of a range, so that 一级至四级 is a figure though 三级 alone is a name
 */
export function measure(numeral: string, word: string, half: boolean, inRange: boolean): Measure | null {
  if (word === '折') return discount(numeral);
  // 万亩以上: a scale alone is that many, where it is limited
  const alone = /^[万亿]$/.test(numeral);
  const value = alone ? readNumeral(`1${numeral}`) : readAmount(numeral);
  if (Number.isNaN(value)) return null;
  const inDigits = /[0-9]/.test(numeral);
  const term = termUnits.get(word);
  if (term) {
    if (term.designator === 'Y' && value > LONGEST_TERM_IN_YEARS) return null;
    const [size, designator] =
      half && term.designator === 'Y'
        ? [exact(value * 12 + 6), 'M']
        : [exact(value * term.factor + (half ? term.factor / 2 : 0)), term.designator];
    const isTime = designator.startsWith('T');
    return {
      kind: 'term',
      value: `P${isTime ? 'T' : ''}${size}${isTime ? designator.slice(1) : designator}`,
      unit: term.base,
    };
  }
  const unit = units.get(word);
  if (!unit) return null;
  const named = unit.kind === 'grade' && inRange && OFTEN.test(numeral);
  // 三级 alone is a name, 三级以上 a limit
  const limited = unit.kind === 'grade' && OFTEN.test(numeral);
  if (unit.needsDigits && !inDigits && !named && !limited) return null;
  const found = { kind: unit.kind, value: exact((value + (half ? 0.5 : 0)) * unit.factor), unit: unit.base };
  // 2.5次产业 counts nothing
  if (unit.kind === 'count' && !Number.isInteger(found.value) && !half) return null;
  const isArticle = unit.kind === 'count' && !inDigits && value < 2;
  return alone || isArticle || (limited && !named) ? { ...found, weak: true } : found;
}

/** 八折 is 80 %, 八五折 and 8.5折 are 85 %. */
function discount(numeral: string): Measure | null {
  const value = readNumeral(numeral);
  if (!(value > 0)) return null;
  const percent = CHINESE_DIGITS.test(numeral) ? value : exact(value * 10);
  return percent < 100 ? { kind: 'percent', value: percent, unit: '%' } : null;
}
