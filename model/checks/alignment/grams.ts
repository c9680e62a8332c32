import { plainWords } from './plain-words.ts';

/** Words that carry a value or an obligation: they say how much or whether, never what of. */
const VALUE_WORDS =
  /每(?:一|个|1)?(?:人|月|年|天|日|户|次|季度|季|学期|学年|周|家)|按[月年季]|不得(?:超过|低于|高于|少于|多于)|不(?:超过|低于|高于|少于|多于|大于|小于|足|满|到|短于|长于)|最[高多长低少短大小晚迟]|至[多少]|以[上下内外]|之内|超过|低于|高于|少于|多于|未满|应当|必须|可以|不得|不能|需要|应该|封顶|不必|无需|[0-9.%]+/g;
const FUNCTION =
  /[的了在是和与及或等为对由将把被从向于其该所也都就才又再这那个们吗呢吧着过地得之一，。；：、！？“”《》（）()〔〕\s]/;
/** Capital letters are names of kinds: A类, B类. */
const HAN = /[\p{Script=Han}A-Z]/u;

/** A gram of a text and where it stands. */
export interface Gram {
  readonly gram: string;
  readonly at: number;
  readonly weight: number;
}

const SINGLE = 0.25;

/**
 * The grams of a text by which it is aligned: single characters (weight 0.25) and pairs (weight 1), never across
 * function words, figures or words of value. `spans` are left out.
 */
export function gramsOf(text: string, spans: readonly { from: number; to: number }[] = []): Gram[] {
  const letters = [...text.replace(VALUE_WORDS, (word) => ' '.repeat(word.length))];
  const units: string[] = [];
  for (const letter of letters) for (let i = 0; i < letter.length; i += 1) units.push(i === 0 ? letter : ' ');
  for (const { from, to } of spans) units.fill(' ', from, to);
  const grams: Gram[] = [];
  for (let at = 0; at < units.length; at += 1) {
    const letter = units[at] ?? ' ';
    if (!HAN.test(letter) || FUNCTION.test(letter)) continue;
    grams.push({ gram: letter, at, weight: SINGLE });
    const next = units[at + 1] ?? ' ';
    if (HAN.test(next) && !FUNCTION.test(next)) grams.push({ gram: letter + next, at, weight: 1 });
  }
  return grams;
}

/** The grams of official words that the plain words of a text may stand for, where the plain word stands. */
export function expandPlainWords(text: string): Gram[] {
  return plainWords.flatMap(({ plain, official }) => {
    const at = text.indexOf(plain);
    return at < 0
      ? []
      : official.flatMap((word) =>
          gramsOf(word).map(({ gram, weight }) => ({ gram, at, weight: weight * 0.7 })),
        );
  });
}
