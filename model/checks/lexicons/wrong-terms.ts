import type { Term } from './lexicon.ts';

/** Words that are wrong wherever they are found: what is right is offered as a fix. */
export const certain = (
  words: string | readonly string[],
  instead: string,
  more: Partial<Term> = {},
): Term => ({
  words: typeof words === 'string' ? [words] : words,
  instead,
  why: '',
  certain: true,
  ...more,
});

/** Words that are mostly wrong: what is right is said, but not put in. */
export const doubtful = (
  words: string | readonly string[],
  instead: string,
  why: string,
  more: Partial<Term> = {},
): Term => ({
  words: typeof words === 'string' ? [words] : words,
  instead,
  why,
  ...more,
});

/** One fault in one character, in many words: `帐户` for `账户`. */
export const each = (wrong: string, right: string, words: string, more: Partial<Term> = {}): Term[] =>
  words.split(' ').map((word) => certain(word, word.replaceAll(wrong, right), more));

/** Wrong words with the right ones: `防患未燃>防患未然 通迅>通讯`. */
export const rows = (text: string, more: Partial<Term> = {}): Term[] =>
  text
    .trim()
    .split(/\s+/)
    .map((row) => {
      const [wrong = '', right = ''] = row.split('>');
      return certain(wrong, right, more);
    });
