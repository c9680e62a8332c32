import { termUnits } from '../facts/term-units.ts';
import { units } from '../facts/units.ts';

/** Dates, figures with their unit, Latin words and references are one word each; the rest is cut by the dictionary of the platform. */
const NUMERAL = '[0-9０-９零〇一二两三四五六七八九十百千万亿]';
const alternatives = (words: readonly string[]): string =>
  words
    .filter((word) => !/^[A-Za-z]/.test(word))
    .sort((a, b) => b.length - a.length)
    .join('|');
const UNIT = `(?:多|余)?(?:${alternatives([...units.keys(), ...termUnits.keys(), '月', '个百分点', '％'])})`;
/** Units that a Chinese numeral before them makes a figure; 口 and 面 would cut 统一口径. */
const SAFE_UNIT = `(?:多|余)?(?:${alternatives([
  ...[...units].flatMap(([word, { needsDigits }]) => (needsDigits ? [] : [word])),
  ...termUnits.keys(),
])})(?!性)`;
const WHOLE = new RegExp(
  [
    `${NUMERAL}{2,4}年(?:${NUMERAL}{1,3}月(?:${NUMERAL}{1,3}日)?)?`,
    `${NUMERAL}{1,3}月${NUMERAL}{1,3}日`,
    `第${NUMERAL}{1,7}(?:条(?:之[一二三四五六七八九十]{1,2})?|款|项|章|节|编)`,
    `百分之${NUMERAL}{1,5}|${NUMERAL}{1,4}分之${NUMERAL}{1,4}`,
    `[0-9０-９][0-9０-９.,．]{0,16}[十百千]?[万亿]{0,2}${UNIT}?`,
    `(?<![统唯同单任逐某专万])[一二两三四五六七八九十百千]{1,8}[万亿]{0,2}${SAFE_UNIT}`,
    '[A-Za-z][A-Za-z0-9-]{0,60}',
  ].join('|'),
  'g',
);
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const HAN = /^\p{Script=Han}{1,6}$/u;
/** Words that join others and belong to none. */
const FUNCTION_WORD =
  /^(?:的|和|与|及|或|或者|以及|并|在|对|将|由|为|是|按|按照|根据|应当|应|可以|可|不得|必须|须|需|等|之|其|有|不|以|从|向|于|被|把|经|所|者|该|本|各|每)$/;

/** Pairs of neighbouring words that a text holds so often together that readers take them as one: 市场主体, 经营主体. */
export type Compounds = ReadonlySet<string>;

const NONE: Compounds = new Set();
const LEAST_OFTEN = 3;
const LEAST_SHARE = 0.5;
const LONGEST_COMPOUND = 6;
const pairOf = (a: string, b: string): string => `${a}\u0000${b}`;

/** Cuts a text into words that together give it back. */
function plainWords(text: string): string[] {
  const words: string[] = [];
  let from = 0;
  const addRest = (to: number) => {
    if (to > from)
      words.push(...Array.from(segmenter.segment(text.slice(from, to)), ({ segment }) => segment));
  };
  for (const match of text.matchAll(WHOLE)) {
    addRest(match.index);
    words.push(match[0]);
    from = match.index + match[0].length;
  }
  addRest(text.length);
  return words;
}

const joins = (a: string, b: string): boolean =>
  HAN.test(a) &&
  HAN.test(b) &&
  a.length + b.length <= LONGEST_COMPOUND &&
  !FUNCTION_WORD.test(a) &&
  !FUNCTION_WORD.test(b);

/**
 * Learns from texts which neighbouring words belong together: those that come at least three times, and make up half of
 * what the rarer of the two does.
 */
export function learnCompounds(texts: readonly string[]): Compounds {
  const singles = new Map<string, number>();
  const pairs = new Map<string, [a: string, b: string, count: number]>();
  for (const text of texts) {
    const words = plainWords(text);
    words.forEach((word, index) => {
      singles.set(word, (singles.get(word) ?? 0) + 1);
      const next = words[index + 1];
      if (next === undefined || !joins(word, next)) return;
      const key = pairOf(word, next);
      const known = pairs.get(key);
      if (known) known[2] += 1;
      else pairs.set(key, [word, next, 1]);
    });
  }
  return new Set(
    [...pairs].flatMap(([key, [a, b, count]]) => {
      const rarer = Math.min(singles.get(a) ?? 0, singles.get(b) ?? 0);
      return count >= LEAST_OFTEN && count >= LEAST_SHARE * rarer ? [key] : [];
    }),
  );
}

/** Cuts a text into words that together give it back; figures with their units and compounds stay whole. */
export function splitWords(text: string, compounds: Compounds = NONE): string[] {
  const words: string[] = [];
  let last = '';
  for (const word of plainWords(text)) {
    const previous = words.at(-1);
    if (previous !== undefined && previous === last && compounds.has(pairOf(last, word))) {
      words[words.length - 1] = previous + word;
      last = '';
    } else {
      words.push(word);
      last = word;
    }
  }
  return words;
}
