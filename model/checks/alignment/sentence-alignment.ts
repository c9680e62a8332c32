import type { PassageContext } from '../check-context.ts';
import { figuresIn } from '../figures/figure-facts.ts';
import type { Sentence } from '../passage.ts';
import type { PreparedDocument } from '../prepared-document.ts';
import { type AlignedSentence, alignSentence } from './align-sentence.ts';
import { indexOf } from './policy-index.ts';

const MOST_KEPT = 4000;
const cache = new WeakMap<PreparedDocument, Map<string, AlignedSentence>>();

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
  const known = cache.get(document) ?? new Map<string, AlignedSentence>();
  cache.set(document, known);
  const key = [text, topic, ...cited].join('\n');
  const found = known.get(key);
  if (found) return found;
  const facts = figuresIn(context, text);
  const aligned = alignSentence(indexOf(context, document), { text, topic }, facts, cited);
  if (known.size > MOST_KEPT) known.clear();
  known.set(key, aligned);
  return aligned;
}
