import { findNumberedCases } from './case-terms.ts';
import { plainWords } from './plain-words.ts';

/** Words that carry a value or an obligation: they say how much or whether, never what of. */
const VALUE_WORDS =
  /每(?:一|个|1)?(?:人|月|年|天|日|户|次|季度|季|学期|学年|周|家)|按[月年季]|不得(?:超过|低于|高于|少于|多于)|不(?:超过|低于|高于|少于|多于|大于|小于|足|满|到|短于|长于)|最[高多长低少短大小晚迟]|至[多少]|以[上下内外]|之内|超过|低于|高于|少于|多于|未满|应当|必须|可以|不得|不能|需要|应该|封顶|不必|无需|[0-9.%]+/g;
const FUNCTION =
  /[的了在是和与及或等为对由将把被从向于其该所也都就才又再这那个们吗呢吧着过地得之一，。；：、！？“”《》（）()〔〕\s]/;
/** Capital letters are names of kinds: A类, B类. */
const HAN = /[\p{Script=Han}A-Z]/u;

/** Whether a character (by its code) says what a text is of; each is asked of the expressions once. */
const telling = new Map<number, boolean>();
function isTelling(code: number): boolean {
  const known = telling.get(code);
  if (known !== undefined) return known;
  const letter = String.fromCharCode(code);
  const found = HAN.test(letter) && !FUNCTION.test(letter);
  telling.set(code, found);
  return found;
}

/** A gram of a text and where it stands. */
export interface Gram {
  readonly gram: string;
  readonly at: number;
  readonly weight: number;
}

const SINGLE = 0.25;
/** 三级 is one word, and none of its letters is a word of its own. */
const GRADED = 1;

/**
 * The grams of a text by which it is aligned: single characters (weight 0.25) and pairs (weight 1), never across
 * function words, figures or words of value. `spans` are left out.
 */
export function gramsOf(text: string, spans: readonly { from: number; to: number }[] = []): Gram[] {
  const isOf = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) if (isTelling(text.charCodeAt(at))) isOf[at] = 1;
  for (const { index, 0: word } of text.matchAll(VALUE_WORDS)) isOf.fill(0, index, index + word.length);
  for (const { from, to } of spans) isOf.fill(0, from, to);
  const grams = findNumberedCases(text).map(
    ({ axis, value, at }): Gram => ({ gram: `@${value}${axis}`, at, weight: GRADED }),
  );
  for (let at = 0; at < isOf.length; at += 1) {
    if (isOf[at] === 0) continue;
    grams.push({ gram: text.charAt(at), at, weight: SINGLE });
    if (isOf[at + 1] === 1) grams.push({ gram: text.slice(at, at + 2), at, weight: 1 });
  }
  return grams;
}

/** Plain words with the grams of the official words that they may stand for. */
const expansions = plainWords.map(({ plain, official }) => ({
  plain,
  grams: official
    .flatMap((word) => gramsOf(word))
    .map(({ gram, weight }) => ({ gram, weight: weight * 0.7 })),
}));

/** The grams of official words that the plain words of a text may stand for, where the plain word stands. */
export function expandPlainWords(text: string): Gram[] {
  return expansions.flatMap(({ plain, grams }) => {
    const at = text.indexOf(plain);
    return at < 0 ? [] : grams.map(({ gram, weight }) => ({ gram, at, weight }));
  });
}
