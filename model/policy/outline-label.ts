import { toHalfWidth } from '../facts/chinese-numeral.ts';
import type { Label } from './label.ts';

const NUMBER = '[0-9０-９]{1,2}';
const WHOLE = new RegExp(`^(${NUMBER}(?:[.．]${NUMBER}){0,4})[.．、]?$`);
const DECIMAL = new RegExp(`^(${NUMBER}(?:[.．]${NUMBER}){1,4})[.．、]?(?![0-9０-９])`);
const BARE = new RegExp(`^(${NUMBER})(?:[.．、]?[\\s\\u3000]+|[.．、]|)(?=[\\p{Script=Han}《“（])`, 'u');
const GAP = /^[\s\u3000\u200b]*/;
/** 1.5倍, 3.2万元, 0.5%: a figure and its unit. */
const UNIT = /^(?:[%％‰℃]|[倍万亿元米吨岁人户家个次年月日天分级度成公千平厘毫升克亩]|左右|以上|以下|以内)/;
const LONGEST_TOP_HEADING = 40;
const LOOKED_AT = 60;

/** A printed number of a decimal outline alone, in half-width digits (`２．１` → `2.1`), or null. */
export function readOutlineNumber(printed: string): string | null {
  const numbers = WHOLE.exec(printed)?.[1];
  return numbers === undefined ? null : toHalfWidth(numbers);
}

function outlineLabel(text: string, printed: string, numerals: string, doubtful: boolean): Label | null {
  const numbers = toHalfWidth(numerals).split('.').map(Number);
  const number = numbers.at(-1) ?? 0;
  const gap = GAP.exec(text.slice(printed.length))?.[0].length ?? 0;
  const above = numbers.slice(0, -1);
  if (numbers.includes(0)) return null;
  return {
    kind: 'outline',
    number,
    above,
    subNumber: 0,
    printed,
    canonical: numbers.join('.'),
    length: printed.length + gap,
    doubtful,
  };
}

/** Reads `2.1` or `2.1.3` of a decimal outline at the start of a paragraph; null for a figure such as 1.5倍. */
export function readDecimal(text: string): Label | null {
  const match = DECIMAL.exec(text);
  if (!match) return null;
  const rest = text.slice(match[0].length);
  const spaced = /^[\s\u3000]/.test(rest);
  if (!spaced && UNIT.test(rest)) return null;
  return outlineLabel(text, match[0], match[1] ?? '', !spaced);
}

/** Reads `1　总则`, the top of a decimal outline. */
export function readOutlineTop(text: string): Label | null {
  const match = BARE.exec(text);
  if (!match || text.length > LONGEST_TOP_HEADING || /[。；，]/.test(text)) return null;
  return outlineLabel(text, match[0].trimEnd(), match[1] ?? '', false);
}

/** Fewer decimal labels than this are figures. */
const LEAST_DECIMALS = 3;

/**
 * The labels of a decimal outline (`1`, `1.1`, `1.1.1`) among a part's paragraphs, by their index; empty where there is
 * none. `contents` are the entries of its contents page. A single number counts where the decimals that follow it begin with it, or where it goes on from the last top.
 */
export function findOutline(
  texts: readonly string[],
  contents: readonly string[] = [],
): ReadonlyMap<number, Label> {
  const decimals = texts.map((text) => readDecimal(text.slice(0, LOOKED_AT)));
  const found = new Map<number, Label>();
  const all = [...decimals, ...contents.map(readDecimal)].filter((label) => label !== null);
  const spaced = all.filter((label) => !label.doubtful).length;
  const count = all.length;
  const tops = [...texts, ...contents].filter(
    (text) => readOutlineTop(text.slice(0, LOOKED_AT)) !== null,
  ).length;
  const begins = decimals.some((label) => label?.number === 1);
  if (count < LEAST_DECIMALS || !begins || (spaced * 2 < count && tops < 2)) return found;
  const following: (number | null)[] = [];
  let next: number | null = null;
  for (let index = texts.length - 1; index >= 0; index -= 1) {
    following[index] = next;
    next = decimals[index]?.above?.[0] ?? next;
  }
  let top = 0;
  texts.forEach((text, index) => {
    const decimal = decimals[index];
    if (decimal) {
      found.set(index, decimal);
      return;
    }
    const label = readOutlineTop(text.slice(0, LOOKED_AT));
    const expected = label?.number === top + 1;
    const dotless = /^[0-9０-９]{1,2}[\s\u3000]/.test(text);
    if (label && expected && (following[index] === label.number || (dotless && following[index] === null))) {
      found.set(index, label);
      top = label.number;
    }
  });
  return found;
}
