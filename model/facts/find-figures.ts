import { readNumeral } from './chinese-numeral.ts';
import { END_OF_UNIT } from './end-of-unit.ts';
import type { Bound, Fact } from './fact.ts';
import { exact, type Measure, measure, readAmount } from './measure.ts';
import { BEGIN, CHINESE, NUMBER } from './number-pattern.ts';
import { termUnits } from './term-units.ts';
import { units } from './units.ts';

const UNIT = [...units.keys(), ...termUnits.keys()]
  .sort((a, b) => b.length - a.length)
  .map((unit) => (/[A-Za-z]$/.test(unit) ? `${unit}(?![A-Za-z])` : unit))
  .join('|');
const DASH = '(?:[—–~-]{1,2}|至|到)';

const FIGURE = new RegExp(
  `${BEGIN}(${NUMBER})\\s?([余多])?\\s?(?:(${UNIT})?(?:以上)?\\s?(?:\\((?:含|不含)[^()]{0,6}\\))?${DASH}\\s?(?:未?满|不满)?(${NUMBER})\\s?)?(${UNIT})${END_OF_UNIT}(半(?![径岛年]))?`,
  'g',
);
const FRACTION = new RegExp(
  `${BEGIN}(百|千|万|${CHINESE}{1,6}|[0-9]{1,4})分之(${CHINESE}{1,6}(?:点${CHINESE}{1,4})?|[0-9]{1,6}(?:\\.[0-9]{1,4})?)`,
  'g',
);
const SLASHED =
  /(?<![0-9./A-Za-z-])([1-9])\/([1-9][0-9]?)(?![0-9./A-Za-z-])(?=(?![号页栋楼层寸英月日])[\p{Script=Han},。;、)]|$)/gu;
const RATIO =
  /(?<![0-9:.])([0-9]{1,4}(?:\.[0-9]{1,3})?)\s?:\s?([0-9]{1,4}(?:\.[0-9]{1,3})?)(?:\s?:\s?[0-9]{1,4}){0,3}(?![0-9:.])(?=\s?(?:的?比例|的?标准|配|给予|进行|分担|拨付|分配|承担|发放))|(?<=(?:比例|配比)(?:为|是|按|不低于|不高于|不超过)?)([0-9]{1,4}(?:\.[0-9]{1,3})?)\s?:\s?([0-9]{1,4}(?:\.[0-9]{1,3})?)(?![0-9:])/g;
const HALF = /(?<![一二三四五六七八九十0-9过大上下前后])半(年|个月|天|小时|个小时|个学期)(?!径|度)/g;
const ONE_AND_HALF = new RegExp(`${BEGIN}([0-9]{1,3}|${CHINESE}{1,4})个半(月|小时|学期)`, 'g');
/** ÷12月, ×6月: so many months. */
const DIVIDED_BY = /(?<=[÷×]\s?)([0-9]{1,2})月(?![0-9])/g;
const HALF_OF = /(?<!第|另)(?:过|超)?半数|(?<![0-9一二三四五六七八九十另])一半/g;
const NEARBY =
  /(?<![零一二两三四五六七八九十百千万亿第])([一二两三四五六七八])([二三四五六七八九])(个(?!百)|年(?!级)|天|家|名|次|项|人|户|岁|周|万元|倍|成|个月|年级)/g;
/** Figures without a unit stand apart from words, but for those that limit them: 年龄与期限之和不超过70. */
const BARE =
  /(?:(?<![0-9.,A-Za-z\p{Script=Han}“"—–/:#№-]|[0-9] )|(?<=超过|高于|低于|多于|少于))[0-9]{1,12}(?:,[0-9]{3}){0,4}(?:\.[0-9]{1,6})?(?!\s?[0-9.,A-Za-z%”"—–/:~-]|[+*×])/gu;

/** A figure, and what is known of it beside its value. */
export type FoundFigure = Measure &
  Pick<Fact, 'from' | 'to'> & {
    readonly approximate?: true;
    readonly bound?: Bound;
  };

const rangeOf = (match: RegExpExecArray): Pick<Fact, 'from' | 'to'> => ({
  from: match.index,
  to: match.index + match[0].length,
});

/** Shares of a whole: 百分之五, 三分之二, 2/3, 1:1, 一半. */
function fractions(text: string): FoundFigure[] {
  const shares = [...text.matchAll(FRACTION)].flatMap((match): FoundFigure[] => {
    const [, base = '', part = ''] = match;
    const value = readAmount(part);
    if (Number.isNaN(value)) return [];
    if (base === '万') return [{ kind: 'percent', value: exact(value / 100), unit: '%', ...rangeOf(match) }];
    const whole = readNumeral(base);
    if (!(whole > 0)) return [];
    if (base === '百') return [{ kind: 'percent', value, unit: '%', ...rangeOf(match) }];
    if (base === '千') return [{ kind: 'percent', value, unit: '‰', ...rangeOf(match) }];
    return [{ kind: 'number', value: exact(value / whole), unit: '', ...rangeOf(match) }];
  });
  const slashed = [...text.matchAll(SLASHED)].flatMap((match): FoundFigure[] => {
    const [part, whole] = [Number(match[1]), Number(match[2])];
    return part < whole ? [{ kind: 'number', value: exact(part / whole), unit: '', ...rangeOf(match) }] : [];
  });
  const ratios = [...text.matchAll(RATIO)].map(
    (match): FoundFigure => ({
      kind: 'ratio',
      value: match[0].replace(/\s/g, ''),
      unit: ':',
      ...rangeOf(match),
    }),
  );
  const halves = [...text.matchAll(HALF_OF)].map((match): FoundFigure => {
    const more = /^[过超]/.test(match[0]);
    return {
      kind: 'percent',
      value: 50,
      unit: '%',
      ...rangeOf(match),
      ...(more ? { bound: 'moreThan' as const } : {}),
    };
  });
  return [...shares, ...slashed, ...ratios, ...halves];
}

const HALF_TERMS: Readonly<Record<string, [value: string, unit: string]>> = {
  年: ['P6M', '月'],
  个月: ['P15D', '日'],
  天: ['PT12H', '小时'],
  小时: ['PT30M', '分钟'],
  个小时: ['PT30M', '分钟'],
  个学期: ['P3M', '月'],
};

function halves(text: string): FoundFigure[] {
  const divided = [...text.matchAll(DIVIDED_BY)].map(
    (match): FoundFigure => ({ kind: 'term', value: `P${Number(match[1])}M`, unit: '月', ...rangeOf(match) }),
  );
  const alone = [...text.matchAll(HALF)].map((match): FoundFigure => {
    const [value, unit] = HALF_TERMS[match[1] ?? ''] ?? ['P6M', '月'];
    return { kind: 'term', value, unit, ...rangeOf(match) };
  });
  const more = [...text.matchAll(ONE_AND_HALF)].flatMap((match): FoundFigure[] => {
    const value = readNumeral(match[1] ?? '') + 0.5;
    if (Number.isNaN(value)) return [];
    const place = rangeOf(match);
    if (match[2] === '小时') return [{ kind: 'term', value: `PT${value * 60}M`, unit: '分钟', ...place }];
    return [{ kind: 'term', value: `P${match[2] === '月' ? value : value * 6}M`, unit: '月', ...place }];
  });
  return [...more, ...alone, ...divided];
}

/** 两三个, 三五年: from the one to the other, roughly. */
function nearby(text: string): FoundFigure[] {
  return [...text.matchAll(NEARBY)].flatMap((match): FoundFigure[] => {
    const [all, first = '', second = '', word = ''] = match;
    if (readNumeral(second) - readNumeral(first) > 2 || readNumeral(second) <= readNumeral(first)) return [];
    const [low, high] = [measure(first, word, false, true), measure(second, word, false, true)];
    const at = match.index;
    if (!low || !high) return [];
    return [
      { ...low, from: at, to: at + 1, bound: 'atLeast', approximate: true },
      { ...high, from: at + 1, to: at + all.length, bound: 'atMost', approximate: true },
    ];
  });
}

function bareNumbers(text: string): FoundFigure[] {
  return [...text.matchAll(BARE)].map((match) => ({
    kind: 'number',
    value: Number(match[0].replace(/,/g, '')),
    unit: '',
    ...rangeOf(match),
  }));
}

/** 3—5万元: a scale printed once holds for both; 5000—1万元: it doesn't. */
function sharedScale(first: string, second: string): string {
  const scale = /[万亿]{1,2}$/.exec(second.trimEnd())?.[0] ?? '';
  if (scale === '' || /[万亿]/.test(first)) return '';
  return readAmount(first) < readAmount(second.trimEnd().slice(0, -scale.length)) ? scale : '';
}

/** 用电量4万度: a 度 measures angles and degrees too, and counts electricity only where it is spoken of. */
const isOfElectricity = (text: string, from: number, to: number): boolean =>
  text[to] === '电' || /[电]/.test(text.slice(Math.max(0, from - 20), from));

const LISTED = /(?<![0-9.,A-Za-z第]|[\n。;]\s{0,2})(?:[0-9]{1,9}(?:\.[0-9]{1,4})?[万亿]?\s?[、,/]\s?){1,9}$/;

/** 分别为1000、2000、3000元: the unit is printed once, at the end of the list. */
function listedBefore(text: string, from: number, last: string, unit: string): FoundFigure[] {
  const start = Math.max(0, from - 60);
  const list = LISTED.exec(text.slice(start, from));
  // A lone 1、 before a figure is a label.
  if (!list || (list.index === 0 && start === 0) || !/[0-9]/.test(last)) return [];
  return [...list[0].matchAll(/[0-9]{1,9}(?:\.[0-9]{1,4})?[万亿]?/g)].flatMap((match): FoundFigure[] => {
    const found = measure(match[0] + sharedScale(match[0], last), unit, false, false);
    const at = start + list.index + match.index;
    return found ? [{ ...found, from: at, to: at + match[0].length }] : [];
  });
}

function withUnits(text: string): FoundFigure[] {
  const found: FoundFigure[] = [];
  for (const match of text.matchAll(FIGURE)) {
    const [all, first = '', more, firstUnit, second, lastUnit = '', half] = match;
    const to = match.index + all.length;
    if (lastUnit === '度' && !isOfElectricity(text, match.index, to)) continue;
    const isRough = more !== undefined || /[余多]/.test(first);
    const approximate = isRough ? { approximate: true as const } : {};
    const isRange = second !== undefined;
    const last = measure(second ?? first, lastUnit, half !== undefined, isRange);
    if (!isRange) {
      if (last) found.push(...listedBefore(text, match.index, first, lastUnit));
      if (last) found.push({ ...last, from: match.index, to, ...approximate });
      continue;
    }
    const scale = firstUnit === undefined ? sharedScale(first, second) : '';
    const start = measure(first.trimEnd() + scale, firstUnit ?? lastUnit, false, true);
    const afterFirst = all.slice(first.length);
    const middle =
      match.index +
      (firstUnit === undefined
        ? first.trimEnd().length
        : first.length + afterFirst.indexOf(firstUnit) + firstUnit.length);
    const secondFrom = match.index + all.lastIndexOf(second);
    const below = /不满|未满/.test(all.slice(middle - match.index, secondFrom - match.index));
    // 10年以内——24个月, 一级——80万元: a long dash after a unit, or another measure, sets two figures apart; 365天-104天
    // subtracts.
    const isTwo =
      firstUnit !== undefined &&
      (all.slice(middle - match.index, secondFrom - match.index).includes('——') ||
        start?.kind !== last?.kind ||
        (firstUnit === lastUnit && readAmount(first) > readAmount(second)));
    if (isTwo) {
      if (start) found.push({ ...start, from: match.index, to: middle, ...approximate });
      if (last) found.push({ ...last, from: secondFrom, to });
      continue;
    }
    if (start) found.push({ ...start, from: match.index, to: middle, bound: 'atLeast', ...approximate });
    if (last) found.push({ ...last, from: secondFrom, to, bound: below ? 'lessThan' : 'atMost' });
  }
  return found;
}

/**
 * Figures in a text of half-width digits: a number and its unit, ranges as two figures with their bounds, fractions,
 * 半年, and bare numbers in digits. Earlier entries claim their place first.
 */
export function findFigures(text: string): FoundFigure[] {
  return [...fractions(text), ...halves(text), ...nearby(text), ...withUnits(text), ...bareNumbers(text)];
}
