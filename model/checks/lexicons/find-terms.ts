import { rememberByTextIn } from '../remember-by-text.ts';
import type { Term } from './lexicon.ts';

/** A term that stands in a text. */
export interface FoundTerm {
  readonly from: number;
  readonly to: number;
  /** The words as they stand there. */
  readonly words: string;
  readonly term: Term;
}

interface Needle {
  readonly word: string;
  readonly term: Term;
  /** Longer words in which the term is right, and where in them the word begins. */
  readonly exceptions: readonly { readonly text: string; readonly offset: number }[];
}

/**
 * Words by their first two characters as one number, the longest first, and words of one character by it: a text is
 * gone through once, whatever the number of terms.
 */
type Index = ReadonlyMap<number, readonly Needle[]>;
const startOf = (text: string, at: number) => text.charCodeAt(at) * 65_536 + text.charCodeAt(at + 1);

const BEFORE = 16;
const AFTER = 24;

function offsetsIn(text: string, word: string): number[] {
  const offsets: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) offsets.push(at);
  return offsets;
}

function indexTerms(terms: readonly Term[]): Index {
  const index = new Map<number, Needle[]>();
  for (const term of terms) {
    for (const word of term.words) {
      const exceptions = (term.except ?? []).flatMap((text) =>
        offsetsIn(text, word).map((offset) => ({ text, offset })),
      );
      const start = word.length > 1 ? startOf(word, 0) : word.charCodeAt(0);
      const needles = index.get(start);
      if (needles) needles.push({ word, term, exceptions });
      else index.set(start, [{ word, term, exceptions }]);
    }
  }
  for (const needles of index.values()) needles.sort((a, b) => b.word.length - a.word.length);
  return index;
}

const known = new WeakMap<readonly Term[], Index>();

function indexOf(terms: readonly Term[]): Index {
  const index = known.get(terms) ?? indexTerms(terms);
  known.set(terms, index);
  return index;
}

function fits({ word, term, exceptions }: Needle, text: string, at: number): boolean {
  const end = at + word.length;
  return (
    text.startsWith(word, at) &&
    !exceptions.some((exception) => text.startsWith(exception.text, at - exception.offset)) &&
    (!term.before || term.before.test(text.slice(Math.max(0, at - BEFORE), at))) &&
    (!term.after || term.after.test(text.slice(end, end + AFTER)))
  );
}

/**
 * The terms that stand in a text, in order, none inside another: at each place the longest that fits. Chinese has no
 * spaces between words, so what is right is said by longer words (`except`) and by what stands around (`before`,
 * `after`), never by word boundaries.
 */
export const findTerms: (text: string, terms: readonly Term[]) => readonly FoundTerm[] =
  rememberByTextIn(searchTerms);

function searchTerms(text: string, terms: readonly Term[]): readonly FoundTerm[] {
  const index = indexOf(terms);
  const found: FoundTerm[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const fitting = (needles?: readonly Needle[]) => needles?.find((one) => fits(one, text, at));
    const needle = fitting(index.get(startOf(text, at))) ?? fitting(index.get(text.charCodeAt(at)));
    if (!needle) continue;
    const to = at + needle.word.length;
    found.push({ from: at, to, words: needle.word, term: needle.term });
    at = to - 1;
  }
  return found;
}
