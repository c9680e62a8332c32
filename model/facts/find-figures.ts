import { readNumeral } from './chinese-numeral.ts';
import type { Fact } from './fact.ts';
import { termUnits, units } from './units.ts';

const CHINESE = '[零一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟]';
/** Bounded, and begun only where no number is running, so that long rows of digits cost no more than their length. */
const NUMBER = `(?:[0-9]{1,3}(?:,[0-9]{3}){1,5}(?:\\.[0-9]{1,6})?|[0-9]{1,15}(?:\\.[0-9]{1,6})?)\\s?[十百千]?[万亿]{0,2}|${CHINESE}{1,12}`;
const UNIT = [...units.keys(), ...termUnits.keys()].sort((a, b) => b.length - a.length).join('|');
const BEGIN = `(?<![0-9.]|${CHINESE})`;

const FIGURE = new RegExp(
  `${BEGIN}(${NUMBER})\\s?(余|多)?\\s?(?:(${UNIT})?\\s?(?:[—–~-]{1,2}|至|到)\\s?(${NUMBER})\\s?)?(${UNIT})(?!(?<=成)[立员果本熟长交为功效就])(半)?`,
  'g',
);
const FRACTION = new RegExp(`${BEGIN}(百|千|${NUMBER})分之(${NUMBER}(?:点${CHINESE}{1,4})?)`, 'g');
const HALF = /(?<![一二三四五六七八九十0-9])半(年|个月|天|小时)/g;
const BARE = /(?<![0-9.,A-Za-z\p{Script=Han}“"—–-])[0-9]{1,12}(?:\.[0-9]{1,6})?(?![0-9.,A-Za-z%”"—–-])/gu;

type Found = Pick<Fact, 'kind' | 'value' | 'unit' | 'from' | 'to'> & {
  approximate?: true;
  bound?: Fact['bound'];
};

const exact = (value: number): number => Number(value.toPrecision(12));

/** The value in base units of a numeral with a unit word; null where the two together are no figure. */
function measure(
  numeral: string,
  word: string,
  half: boolean,
): Pick<Found, 'kind' | 'value' | 'unit'> | null {
  const value = readNumeral(numeral);
  if (Number.isNaN(value)) return null;
  const inDigits = /[0-9]/.test(numeral);
  const term = termUnits.get(word);
  if (term) {
    const [size, designator] =
      half && term.designator === 'Y'
        ? [exact(value * 12 + 6), 'M']
        : [exact(value * term.factor + (half ? term.factor / 2 : 0)), term.designator];
    const time = designator.startsWith('T');
    return {
      kind: 'term',
      value: `P${time ? 'T' : ''}${size}${time ? designator.slice(1) : designator}`,
      unit: term.base,
    };
  }
  const unit = units.get(word);
  if (!unit || (unit.needsDigits && !inDigits)) return null;
  // 一个, 一项 and the like are articles rather than figures
  if (unit.kind === 'count' && !inDigits && value < 2) return null;
  return { kind: unit.kind, value: exact((value + (half ? 0.5 : 0)) * unit.factor), unit: unit.base };
}

/** Decimal Chinese numerals: 二点五. */
function readDecimal(text: string): number {
  const [whole = '', decimals] = text.split('点');
  if (decimals === undefined) return readNumeral(whole);
  return Number(`${readNumeral(whole)}.${[...decimals].map((digit) => readNumeral(digit)).join('')}`);
}

function fractions(text: string): Found[] {
  return [...text.matchAll(FRACTION)].flatMap((match): Found[] => {
    const [all, base = '', part = ''] = match;
    const value = readDecimal(part);
    const whole = readNumeral(base);
    if (Number.isNaN(value) || !(whole > 0)) return [];
    const place = { from: match.index, to: match.index + all.length };
    if (base === '百') return [{ kind: 'percent', value, unit: '%', ...place }];
    if (base === '千') return [{ kind: 'percent', value, unit: '‰', ...place }];
    return [{ kind: 'number', value: exact(value / whole), unit: '', ...place }];
  });
}

/**
 * Figures in a text of half-width digits: a number and its unit, ranges as two figures with their bounds, fractions,
 * 半年, and bare numbers in digits. Earlier entries claim their place first.
 */
export function findFigures(text: string): Found[] {
  const found = fractions(text);
  for (const match of text.matchAll(FIGURE)) {
    const [all, first = '', more, firstUnit, second, lastUnit = '', half] = match;
    const to = match.index + all.length;
    const approximate = more === undefined ? {} : { approximate: true as const };
    const last = measure(second ?? first, lastUnit, half !== undefined);
    if (second === undefined) {
      if (last) found.push({ ...last, from: match.index, to, ...approximate });
      continue;
    }
    const start = measure(first, firstUnit ?? lastUnit, false);
    const middle =
      match.index +
      first.trimEnd().length +
      (firstUnit === undefined ? 0 : all.slice(first.trimEnd().length).indexOf(firstUnit) + firstUnit.length);
    const secondFrom = match.index + all.lastIndexOf(second);
    if (start) found.push({ ...start, from: match.index, to: middle, bound: 'atLeast' });
    if (last) found.push({ ...last, from: secondFrom, to, bound: 'atMost' });
  }
  for (const match of text.matchAll(HALF)) {
    const terms: Record<string, [string, string]> = {
      年: ['P6M', '月'],
      个月: ['P15D', '日'],
      天: ['PT12H', '小时'],
      小时: ['PT30M', '分钟'],
    };
    const [value, unit] = terms[match[1] ?? ''] ?? ['P6M', '月'];
    found.push({ kind: 'term', value, unit, from: match.index, to: match.index + match[0].length });
  }
  for (const match of text.matchAll(BARE)) {
    found.push({
      kind: 'number',
      value: Number(match[0]),
      unit: '',
      from: match.index,
      to: match.index + match[0].length,
    });
  }
  return found;
}
