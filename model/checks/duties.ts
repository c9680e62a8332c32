import type { Fact, Obligation } from '../facts/fact.ts';

/** A stretch between commas that obliges somebody to something, and what it obliges to. */
export interface Duty {
  readonly word: string;
  readonly class: Obligation;
  /** Range of the stretch in the text. */
  readonly from: number;
  readonly to: number;
  /** The characters of what must, may or must not be done, for comparison. */
  readonly predicate: ReadonlySet<string>;
}

const STRETCH = /[^，。；：！？,;:!?\n]+/g;
const isObligation = (value: Fact['value']): value is Obligation =>
  typeof value === 'string' &&
  ['duty', 'permission', 'prohibition', 'exemption', 'encouragement', 'restriction'].includes(value);

/** Pairs of neighbouring Chinese characters: enough of a likeness for sentences that say the same in other words. */
export function pairsOf(text: string): Set<string> {
  const characters = text.replace(/[^\p{Script=Han}]/gu, '');
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < characters.length; at += 1) pairs.add(characters.slice(at, at + 2));
  return pairs;
}

/**
 * The duties that a text states, one for each stretch that has an obligation word.
 * @param facts the facts of the text
 */
export function findDuties(text: string, facts: readonly Fact[]): Duty[] {
  const obligations = facts.filter(({ kind }) => kind === 'obligation');
  return [...text.matchAll(STRETCH)].flatMap((match): Duty[] => {
    const from = match.index;
    const to = from + match[0].length;
    const [first, ...others] = obligations.filter((fact) => fact.from >= from && fact.to <= to);
    // Where a stretch has several, or one in a condition (应当…的), which governs what needs a parser.
    if (!first || others.length > 0 || /的$/.test(match[0]) || !isObligation(first.value)) return [];
    return [{ word: first.text, class: first.value, from, to, predicate: pairsOf(text.slice(first.to, to)) }];
  });
}

/** The share of the pairs of `a` that `b` has too. */
export function coverage(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0) return 0;
  let shared = 0;
  for (const pair of a) shared += b.has(pair) ? 1 : 0;
  return shared / a.size;
}
