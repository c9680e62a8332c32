import { plainWords } from '../alignment/plain-words.ts';

/** A comparison with something that isn't a figure: 低于当地最低工资标准, 比低保标准高. */
export interface Comparison {
  readonly word: string;
  readonly above: boolean;
  /** What it is compared with, by its pairs of characters. */
  readonly base: ReadonlySet<string>;
  readonly at: number;
}

/** More than this many shared pairs are never asked for. */
const MOST_ASKED = 8;

const WORD =
  /不?(?:得|能|应)?(?:高于|多于|超过|低于|少于|不足)(?=\p{Script=Han}{3})(?!\p{Script=Han}{0,2}[一二两三四五六七八九十百千半])([^，。；、！？]{3,24})/gu;
const THAN =
  /(?:比|跟|较)([^，。；、！？比]{2,16}?)(?:标准|水平)?(?:要|更|还|略)?(高|低|多|少)(?=[，。；、！？]|$|一些|的)/g;

/** The pairs of characters of some words, and of the official words for plain ones among them. */
const pairsOf = (text: string) =>
  new Set(
    [
      text,
      ...plainWords.filter(({ plain }) => text.includes(plain)).flatMap(({ official }) => official),
    ].flatMap((words) => [...words].slice(1).map((letter, index) => [...words][index] + letter)),
  );

/** The comparisons of a text with things that are no figures. */
export function findComparisons(text: string): Comparison[] {
  const words = [...text.matchAll(WORD)].map(({ 0: all, 1: base = '', index }): Comparison => {
    const word = all.slice(0, all.length - base.length);
    return { word, above: /[高多超]/.test(word) !== /^不(?!足)/.test(word), base: pairsOf(base), at: index };
  });
  const than = [...text.matchAll(THAN)].map(
    ({ 0: all, 1: base = '', 2: way = '', index }): Comparison => ({
      word: all,
      above: /[高多]/.test(way),
      base: pairsOf(base),
      at: index,
    }),
  );
  return [...words, ...than];
}

/** Whether two comparisons are with the same thing. */
export function isSameBase(one: Comparison, other: Comparison): boolean {
  const shared = [...one.base].filter((pair) => other.base.has(pair)).length;
  return shared >= 2 && shared >= Math.min(one.base.size, other.base.size, MOST_ASKED) / 2;
}
