import { findBound } from '../../facts/bounds.ts';
import { readNumeral } from '../../facts/chinese-numeral.ts';
import type { Fact } from '../../facts/fact.ts';

const ROUND =
  /(?<![0-9.一二两三四五六七八九十百千])((?:[0-9]{1,6}(?:\.[0-9]{1,4})?|[一二两三四五六七八九十百千]{1,6})[万亿])(?![0-9.%一二三四五六七八九十千万亿余多])(?!里|一|分|众|物|能|象|般|国|幸|户元)/g;

/**
 * Round numbers whose unit isn't printed, in a text: 省级30万 (yuan), 人口50万以下. People leave the unit to the reader.
 * @param facts what is found in the text otherwise
 */
export function findRoundNumbers(text: string, facts: readonly Fact[]): Fact[] {
  return [...text.matchAll(ROUND)].flatMap(({ 1: words = '', index: from }): Fact[] => {
    const to = from + words.length;
    const value = readNumeral(words);
    const isTaken = facts.some(
      (fact) => fact.from < to && fact.to > from && fact.to - fact.from >= words.length,
    );
    if (isTaken || Number.isNaN(value)) return [];
    const bound = findBound(text, from, to, 'number')?.bound;
    return [{ kind: 'number', text: words, value, unit: '', from, to, ...(bound ? { bound } : {}) }];
  });
}

/** Whether a figure is a round number without a unit: it may measure whatever the policy measures. */
export function isRoundNumber({ kind, text }: Fact): boolean {
  return kind === 'number' && /[万亿]$/.test(text);
}
