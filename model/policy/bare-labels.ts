import { readNumeral, toHalfWidth, writeNumeral } from '../facts/chinese-numeral.ts';
import type { Label } from './label.ts';

/** 三 alone in its line, or before a space; 3强化监督. */
const BARE_CHINESE = /^([一二三四五六七八九十]{1,3})(?:$|[\s\u3000]{1,4}(?=\S))/;
const BARE_DIGIT = /^([0-9０-９]{1,2})(?=\p{Script=Han})/u;
/** 3个工作日, 3人以上: a figure and its unit. */
const UNIT =
  /^[0-9０-９]{1,2}[个人户家项次年月日天周元万亿倍名位件条款种类级吨亩米岁成分号小时公平套台份所间批辆]/;
const LONGEST_HEADING = 40;

function chineseLabel(text: string): Label | null {
  const [printed, numeral = ''] = BARE_CHINESE.exec(text) ?? [];
  if (printed === undefined || text.length > LONGEST_HEADING) return null;
  const number = readNumeral(numeral);
  if (!(number >= 1)) return null;
  return {
    kind: 'chinese',
    number,
    subNumber: 0,
    printed: numeral,
    canonical: writeNumeral(number),
    length: printed.length,
    doubtful: false,
  };
}

function digitLabel(text: string): Label | null {
  const numeral = BARE_DIGIT.exec(text)?.[1];
  if (numeral === undefined || UNIT.test(text)) return null;
  const number = Number(toHalfWidth(numeral));
  return {
    kind: 'digit',
    number,
    subNumber: 0,
    printed: numeral,
    canonical: String(number),
    length: numeral.length,
    doubtful: false,
  };
}

/** For each paragraph the next number of 一、 and of 1. after it; a list of 1. ends where a label from further out comes. */
function nextNumbers(labels: readonly (Label | null)[]): { chinese: number | null; digit: number | null }[] {
  let chinese: number | null = null;
  let digit: number | null = null;
  return labels
    .toReversed()
    .map((label) => {
      const next = { chinese, digit };
      if (label?.kind === 'digit') digit = label.number;
      if (label?.kind === 'chinese') chinese = label.number;
      if (label?.kind === 'chinese' || label?.kind === 'bracketedChinese') digit = null;
      return next;
    })
    .reverse();
}

/**
 * Labels that lost their 、 or dot (三 alone in its line, 3强化监督), among a part's paragraphs, by index. One counts where the
 * labels of its kind before and after it leave its number out: 2. and 4. around it, or nothing before 2.
 */
export function findBareLabels(
  texts: readonly string[],
  labels: readonly (Label | null)[],
): ReadonlyMap<number, Label> {
  const found = new Map<number, Label>();
  const ahead = nextNumbers(labels);
  const last = { chinese: 0, digit: 0 };
  texts.forEach((text, index) => {
    const label = labels[index];
    if (label?.kind === 'chinese' || label?.kind === 'digit') last[label.kind] = label.number;
    if (label?.kind === 'chinese' || label?.kind === 'bracketedChinese') last.digit = 0;
    if (label || text === '') return;
    const bare = chineseLabel(text) ?? digitLabel(text);
    if (!bare || (bare.kind !== 'chinese' && bare.kind !== 'digit')) return;
    const next = ahead[index]?.[bare.kind] ?? null;
    const follows = bare.number === last[bare.kind] + 1;
    const isLast = next === null && bare.number > 1;
    if (!follows || !(isLast || next === bare.number + 1)) return;
    last[bare.kind] = bare.number;
    found.set(index, bare);
  });
  return found;
}
