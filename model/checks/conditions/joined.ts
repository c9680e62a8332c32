import { rememberByText } from '../remember-by-text.ts';
import type { ChangedCondition, Matched } from './matched.ts';

/** Two things that are joined, and how. */
interface Joint {
  readonly word: string;
  readonly at: number;
  readonly left: ReadonlySet<string>;
  readonly right: ReadonlySet<string>;
}

const AND = /，?(?:并且|而且|同时(?:还?要|还)?|且|(?<=[，、])并(?![不非]))/g;
const OR = /，?(?:或者|或是|要么|(?<!至|\d)或(?!许))/g;
const REACH = 16;
const BREAK = /[。；：！？\n]/;

const pairsOf = (text: string): ReadonlySet<string> => {
  const letters = [...text].filter((letter) => /\p{Script=Han}/u.test(letter));
  return new Set(letters.slice(1).map((letter, index) => letters[index] + letter));
};
const last = (text: string) => text.slice(-REACH).split(BREAK).at(-1) ?? '';
const first = (text: string) => text.slice(0, REACH).split(BREAK)[0] ?? '';

const findIn = (text: string, pattern: RegExp): Joint[] =>
  [...text.matchAll(pattern)].map(({ 0: word, index: at }) => ({
    word,
    at,
    left: pairsOf(last(text.slice(0, at))),
    right: pairsOf(first(text.slice(at + word.length))),
  }));

const jointsOf = rememberByText((text) => ({ and: findIn(text, AND), or: findIn(text, OR) }));

const shares = (one: ReadonlySet<string>, other: ReadonlySet<string>) => {
  let count = 0;
  for (const pair of one) if (other.has(pair)) count += 1;
  return count;
};
/** Both sides of two joints are of the same things. */
const isSame = (one: Joint, other: Joint) =>
  shares(one.left, other.left) >= 1 && shares(one.right, other.right) >= 1;

/** 收入低于标准且符合财产规定 told as 收入低于标准或者符合财产规定, and the other way round. */
export function findRejoined({ text, best, sure }: Matched): ChangedCondition[] {
  const said = jointsOf(text);
  const written = jointsOf(best.unit.text);
  const changed = (own: readonly Joint[], same: readonly Joint[], others: readonly Joint[]) =>
    own.flatMap((joint): ChangedCondition[] => {
      if (same.some((other) => isSame(joint, other))) return [];
      const other = others.find((there) => isSame(joint, there));
      if (!other) return [];
      const place = { word: joint.word, at: joint.at };
      const certain = best.coverage >= sure;
      return [{ kind: 'joined', said: place, written: other.word, unit: best.unit, certain }];
    });
  return [...changed(said.or, written.or, written.and), ...changed(said.and, written.and, written.or)];
}
