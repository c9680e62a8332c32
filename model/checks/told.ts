import type { PassageContext } from './check-context.ts';
import type { Passage, Sentence } from './passage.ts';
import type { PreparedDocument } from './prepared-document.ts';

/** What a sentence tells: a document, and in it the clauses that it or its surroundings cite, with all below them. */
export interface Told {
  readonly document: PreparedDocument;
  /** Ids of the clauses; empty where nothing is cited. */
  readonly cited: ReadonlySet<string>;
  /** Those, and the clauses above them, which announce what a list goes on with. */
  readonly around: ReadonlySet<string>;
  /** The sentence itself cites. */
  readonly own: boolean;
}

/** Finds what a sentence tells. Where citations lead to both documents, the first of them counts. */
export function findTold(context: PassageContext, passage: Passage, sentence: Sentence): Told {
  const levels = [sentence.references, passage.references, passage.surroundings];
  const references = levels.find((level) => level.length > 0) ?? [];
  const targets = references.flatMap((reference) => context.resolve(reference) ?? []);
  const document = targets[0]?.document ?? context.documents.policy;
  const clauses = targets
    .filter((target) => target.document === document)
    .flatMap(({ clause }) => document.withBelow(clause.id).map(({ id }) => id));
  const above = clauses.flatMap((id) => document.above(id).map((clause) => clause.id));
  return {
    document,
    cited: new Set(clauses),
    around: new Set([...clauses, ...above]),
    own: sentence.references.length > 0,
  };
}
