import type { PassageContext } from '../check-context.ts';
import { figuresIn } from '../figures/figure-facts.ts';
import type { Sentence } from '../passage.ts';
import type { PreparedDocument } from '../prepared-document.ts';
import { type AlignedSentence, alignSentence, type ScoredSentence, scoreSentence } from './align-sentence.ts';
import { indexOf } from './policy-index.ts';

const MOST_KEPT = 4000;

/** What is known of the sentences that were aligned with a document. */
interface Known {
  /** By their words, */
  readonly scored: Map<string, ScoredSentence>;
  /** and by those together with what they cite. */
  readonly aligned: Map<string, AlignedSentence>;
}
const cache = new WeakMap<PreparedDocument, Known>();

/**
 * The alignment of a sentence with a document. What it gives depends on the sentence and the document only, so an
 * unchanged sentence costs nothing after a keystroke elsewhere.
 * @param cited ids of the clauses that the sentence cites, which are candidates however little they share
 */
export function alignmentOf(
  context: PassageContext,
  document: PreparedDocument,
  { text, topic }: Pick<Sentence, 'text' | 'topic'>,
  cited: ReadonlySet<string>,
): AlignedSentence {
  const known = cache.get(document) ?? { scored: new Map(), aligned: new Map() };
  cache.set(document, known);
  const words = `${text}\n${topic}`;
  const key = [words, ...cited].join('\n');
  const found = known.aligned.get(key);
  if (found) return found;
  const scored =
    known.scored.get(words) ??
    scoreSentence(indexOf(context, document), { text, topic }, figuresIn(context, text));
  const aligned = alignSentence(scored, cited);
  for (const map of Object.values(known)) if (map.size > MOST_KEPT) map.clear();
  known.scored.set(words, scored);
  known.aligned.set(key, aligned);
  return aligned;
}
