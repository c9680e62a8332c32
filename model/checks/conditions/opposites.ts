import { rememberByText } from '../remember-by-text.ts';
import { oppositeWords } from './opposite-words.ts';

/** A word of a choice in a text. */
export interface ChosenWord {
  readonly word: string;
  readonly at: number;
  /** Number of the choice (row), and of the side of it that the word stands on. */
  readonly choice: number;
  readonly side: number;
}

const places = new Map<string, { readonly choice: number; readonly side: number }[]>();
oppositeWords
  .trim()
  .split('\n')
  .forEach((row, choice) => {
    row.split('|').forEach((words, side) => {
      for (const word of words.split(' ')) {
        const known = places.get(word);
        if (known) known.push({ choice, side });
        else places.set(word, [{ choice, side }]);
      }
    });
  });

/** Lengths of words by their first letter: few substrings are looked up. */
const lengths = new Map<string, number[]>();
for (const word of places.keys()) {
  const first = word.charAt(0);
  const known = lengths.get(first) ?? [];
  if (!known.includes(word.length)) known.push(word.length);
  lengths.set(first, known);
}

/** 不得限制, 没有免费, 不向所有人收取: what is negated is neither side. */
const NEGATED = /(?:不|未|没|没有|非|无|别)(?:得|能|可|许|准|再|予|应|会|是|需|用|必)?$/;

/** A negation with what it is of in between. */
const FAR = /(?:不|不得|不再|不能|不应)向[^，。；：]{1,14}$/;

/** The words of choices in a text; none that is negated, and none within a longer one of its own choice (包括 in 不包括, 成年人 in 未成年人). */
export const findChosenWords = rememberByText((text): readonly ChosenWord[] => {
  const found: ChosenWord[] = [];
  for (let at = 0; at < text.length; at += 1) {
    for (const length of lengths.get(text.charAt(at)) ?? []) {
      const word = text.slice(at, at + length);
      for (const place of places.get(word) ?? []) found.push({ word, at, ...place });
    }
  }
  return found.filter(
    (one) =>
      !NEGATED.test(text.slice(Math.max(0, one.at - 3), one.at)) &&
      !FAR.test(text.slice(Math.max(0, one.at - 20), one.at)) &&
      !found.some(
        (other) =>
          other.choice === one.choice &&
          other.word.length > one.word.length &&
          other.at <= one.at &&
          other.at + other.word.length >= one.at + one.word.length,
      ),
  );
});

const ofUnits = new WeakMap<object, ReadonlyMap<number, readonly ChosenWord[]>>();

/** The words of choices in a text that is kept (a unit of a policy), by choice; found once. */
export function chosenWordsOf(unit: { readonly text: string }): ReadonlyMap<number, readonly ChosenWord[]> {
  const known = ofUnits.get(unit) ?? Map.groupBy(findChosenWords(unit.text), ({ choice }) => choice);
  ofUnits.set(unit, known);
  return known;
}
