import { z } from 'zod';
import { extendableList } from '../word-list.ts';

/** Words that a rule looks for (用语), with what to say of them. */
export interface Term {
  /** Spellings of the same fault: each is looked for as it stands, the longest first. */
  readonly words: readonly string[];
  /** What to write instead; null where the sentence must be put in another way. */
  readonly instead: string | null;
  /** Why, and where the words would be right. Empty where `instead` says all. */
  readonly why: string;
  /** Longer words in which they are right: `成份额` for 成份. */
  readonly except?: readonly string[];
  /** The text before the words must match; written to end with `$`. Bounded, at most 16 characters are seen. */
  readonly before?: RegExp;
  /** The text behind the words must match; written to begin with `^`. Bounded, at most 24 characters are seen. */
  readonly after?: RegExp;
  /** True where `instead` is right wherever the words are found: then it is offered as a fix. */
  readonly certain?: boolean;
}

/** A word list (词表): dated and sourced, so that everyone can see whose rule it is and how old. */
export interface Lexicon {
  /** In Chinese, as shown to people. */
  readonly title: string;
  /** Where the list comes from, in Chinese. */
  readonly source: string;
  /** When it was last gone through: `2026-11`. */
  readonly revised: string;
  readonly terms: readonly Term[];
}

/** What an office may add to a list in its settings: plain words, no expressions. */
const officeTermSchema = z.strictObject({
  words: z.array(z.string().trim().min(1).max(50)).min(1).max(50).describe('要查的用语，照原样查找'),
  instead: z.string().max(60).nullable().default(null).describe('应当怎么写；没有固定写法的不填'),
  why: z.string().max(200).default('').describe('为什么，或者什么时候可以用'),
  except: z.array(z.string().min(1).max(60)).max(50).default([]).describe('含有这些字但没有错的更长的词'),
});

/** The option by which an office extends a word list: it adds entries and takes some away by their first word. */
export const termList = (lexicon: Lexicon) =>
  extendableList(lexicon.terms, officeTermSchema, ({ words }) => words[0] ?? '').describe(
    `${lexicon.title}（${lexicon.revised} 修订，全文和依据见 word-lists.md）`,
  );

/** A plain entry: these words, written otherwise, because of this. */
export function term(words: string | readonly string[], instead: string | null, why = ''): Term {
  return { words: typeof words === 'string' ? words.split(' ') : words, instead, why };
}

/** Every joining of one word of each list, in order: `['取得', '取得了'] × ['成效', '成果']`. */
export function joinWords(...lists: readonly string[]): string[] {
  return lists.reduce<string[]>(
    (joined, list) => joined.flatMap((start) => list.split(' ').map((end) => start + end)),
    [''],
  );
}
