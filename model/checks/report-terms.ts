import { placeIn } from './check-context.ts';
import { fixIn } from './fix-in.ts';
import { type FoundTerm, findTerms } from './lexicons/find-terms.ts';
import type { Term } from './lexicons/lexicon.ts';
import { ownWords, withoutTitles } from './lexicons/own-words.ts';
import type { Passage } from './passage.ts';
import type { RuleFinding } from './rule.ts';

/** Says of words what is wrong with them: a sentence or two that end with a stop. */
export type Say = (words: string, term: Term) => string;

/** `“帐户”应为“账户”。与钱物有关用“账”。` */
export const sayInstead: Say = (words, { instead, why }) =>
  instead === null ? `“${words}”${why}` : `“${words}”应为“${instead}”。${why}`;

interface ReportOptions {
  readonly say?: Say;
  readonly quoted?: 'search' | 'skip';
  readonly except?: string;
}

/** A term that is right wherever it's found is offered as a fix, place by place; others are told once a paragraph. */
function report(passage: Passage, [first, ...others]: readonly FoundTerm[], say: Say): RuleFinding[] {
  if (!first) return [];
  const { term, words, from, to } = first;
  if (term.certain && term.instead !== null) {
    const replacement = term.instead;
    return [first, ...others].map((found) => ({
      message: say(found.words, term),
      place: placeIn(passage, found.from, found.to),
      ...fixIn(passage, found.from, found.to, replacement),
    }));
  }
  const again = others.length > 0 ? `这一段里共有 ${others.length + 1} 处。` : '';
  const related = others.map((found) => placeIn(passage, found.from, found.to));
  return [{ message: say(words, term) + again, place: placeIn(passage, from, to), related }];
}

/**
 * Reports the terms of a list that stand in the writer's own words. Quotations of the policy and names of documents are
 * as they are; `quoted: 'skip'` passes over everything in quotation marks, too, and `except`
 * over words that stand in that text: what the policy says may be said.
 */
export function reportTerms(
  passage: Passage,
  terms: readonly Term[],
  { say = sayInstead, quoted = 'search', except = '' }: ReportOptions = {},
): RuleFinding[] {
  if (passage.role === 'quotation') return [];
  const text = quoted === 'skip' ? ownWords(passage.text) : withoutTitles(passage.text);
  const found = findTerms(text, terms).filter(({ words }) => !except.includes(words));
  const byTerm = Map.groupBy(found, ({ term }) => term);
  return [...byTerm.values()].flatMap((places) => report(passage, places, say));
}
