import { sha256 } from '../dossier/sha256.ts';
import type { PassageContext } from './check-context.ts';
import type { FindingPlace } from './finding.ts';
import type { Passage } from './passage.ts';
import { rememberByText } from './remember-by-text.ts';
import type { RuleFinding } from './rule.ts';

/** Findings of the dossier are made anew after every keystroke, and are nearly always the same. */
const hash = rememberByText(sha256);

/** The sentences of a passage that a place touches; all of it where the place is the whole. */
function sentencesAt(passage: Passage, { from, to }: FindingPlace): string {
  const { text, sentences, locate } = passage;
  if (from === null || to === null) return text;
  return sentences
    .filter((sentence) => {
      const range = locate(sentence.from, sentence.to);
      return range.from < to && range.to > from;
    })
    .map((sentence) => sentence.text)
    .join('');
}

/**
 * What a finding is about, as 64 hexadecimal digits: the rule, what it says, the section, the sentence concerned and
 * the words of the clauses on the other side. The same finding has the same key wherever it has moved to; it has
 * another as soon as the sentence or a clause reads otherwise. So a waiver, which holds for a key, lapses by itself.
 */
export function findingKey(
  rule: string,
  { message, place, related = [] }: RuleFinding,
  passage: Passage | null,
  { documents }: PassageContext,
): string {
  const words = passage ? sentencesAt(passage, place) : place.excerpt;
  const clauses = [place, ...related].flatMap(({ document, clause, excerpt }) => {
    if (document !== 'policy' && document !== 'predecessor') return [];
    return [document, clause === null ? excerpt : (documents[document]?.find(clause)?.text ?? '')];
  });
  // As JSON: half a character, which any text may hold, is written as an escape.
  return hash(JSON.stringify([rule, message, place.section, words, ...clauses]));
}
