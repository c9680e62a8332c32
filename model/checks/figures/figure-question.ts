import type { Fact } from '../../facts/fact.ts';
import type { AlignedSentence } from '../alignment/align-sentence.ts';
import { alignmentOf } from '../alignment/sentence-alignment.ts';
import type { CitedClause, PassageContext } from '../check-context.ts';
import type { Passage, Sentence } from '../passage.ts';
import type { PreparedDocument } from '../prepared-document.ts';
import { findTold } from '../told.ts';
import { isDoubtful } from './doubtful-figures.ts';
import { type CountVerdict, judgeCount } from './excused-counts.ts';
import { figuresIn, figuresOf, type PolicyFigure } from './figure-facts.ts';
import { findPlaces, type Places } from './judge-by-place.ts';

/** A figure of a sentence, with what it takes to judge it. */
export interface FigureQuestion {
  readonly context: PassageContext;
  readonly passage: Passage;
  readonly sentence: Sentence;
  /** The figure; offsets count in the sentence, as those of `facts`, all figures of the sentence, do. */
  readonly fact: Fact;
  readonly facts: readonly Fact[];
  /** The document that is told, and after it the one that may be told too. */
  readonly document: PreparedDocument;
  readonly documents: readonly PreparedDocument[];
  /** What the sentence cites, else what its paragraph or block cites; their ids with those of all clauses below. */
  readonly cited: readonly CitedClause[];
  readonly citedIds: ReadonlySet<string>;
  /** Figures of the words that the sentence's own bound figures are bound to. */
  readonly quotes: readonly PolicyFigure[];
  /** The sentence itself cites. */
  readonly own: boolean;
  /** Places anywhere in the documents that have the told value. */
  readonly elsewhere: readonly PolicyFigure[];
  readonly count: CountVerdict;
  /** It may rightly differ: background, a reckoned value. */
  readonly doubtful: boolean;
  align(document: PreparedDocument): AlignedSentence;
  find(document: PreparedDocument, among: (figure: PolicyFigure) => boolean): Places;
}

function findScope(context: PassageContext, passage: Passage, sentence: Sentence) {
  const levels = [sentence.references, passage.references, passage.surroundings];
  const references = levels.find((level) => level.length > 0) ?? [];
  const cited = references.flatMap((reference) => context.resolve(reference) ?? []);
  const quotes = sentence.references.flatMap((reference) => {
    const target = context.resolve(reference);
    if (!target || reference.quote === '') return [];
    const place = { of: target.document, clause: target.clause.id, context: reference.quote };
    return figuresIn(context, reference.quote).map((fact): PolicyFigure => ({ ...fact, ...place }));
  });
  return { cited, quotes, own: sentence.references.length > 0 };
}

/** Asks what the policy says of a figure. `found` and `all` count in the passage's text. */
export function askOfFigure(
  context: PassageContext,
  passage: Passage,
  sentence: Sentence,
  found: Fact,
  all: readonly Fact[],
): FigureQuestion {
  const { policy, predecessor } = context.documents;
  const scope = findScope(context, passage, sentence);
  // The old column of a comparison tells the old policy, where it is at hand; elsewhere both may be told.
  const documents =
    passage.tells === 'predecessor' && predecessor
      ? [predecessor]
      : [policy, ...(predecessor ? [predecessor] : [])];
  const document = documents[0] ?? policy;
  const written = documents.map((told) => figuresOf(context, told));
  const citedIds = findTold(context, passage, sentence).cited;
  const inSentence = (fact: Fact): Fact => ({
    ...fact,
    from: fact.from - sentence.from,
    to: fact.to - sentence.from,
  });
  const [fact, facts] = [inSentence(found), all.map(inSentence)];
  const align = (told: PreparedDocument) => alignmentOf(context, told, sentence, citedIds);
  const matched = align(document).units[0]?.unit ?? null;
  return {
    context,
    passage,
    sentence,
    fact,
    facts,
    document,
    documents,
    citedIds,
    ...scope,
    elsewhere: written.flatMap((figures) => figures.equalTo(fact)),
    count: judgeCount(context, found, passage, sentence, scope.cited),
    doubtful: isDoubtful(
      found,
      passage,
      sentence,
      () => written.flatMap(({ all: figures }) => figures),
      matched,
    ),
    align,
    find: (told, among) => findPlaces(align(told), sentence.text, fact, facts, among),
  };
}
