import { type CheckContext, placeIn, placeInClause, placeOf } from './check-context.ts';
import type { FindingPlace, Severity } from './finding.ts';
import type { Passage } from './passage.ts';
import type { PreparedDocument } from './prepared-document.ts';

/** Words that were found in a text of the dossier. */
export interface Mark {
  readonly words: string;
  /** Offset in the text that was searched. */
  readonly from: number;
  readonly message: string;
  readonly severity?: Severity;
}

/** What is reported of words that must not be published. */
export interface MarkFinding {
  readonly message: string;
  readonly severity?: Severity;
  readonly place: FindingPlace;
}

const report = (marks: readonly Mark[], place: (mark: Mark) => FindingPlace): MarkFinding[] =>
  marks.map((mark) => ({
    message: mark.message,
    place: place(mark),
    ...(mark.severity ? { severity: mark.severity } : {}),
  }));

/** Finds what must not be published in one text. */
export type FindMarks = (text: string) => readonly Mark[];
const inPolicies = new WeakMap<PreparedDocument, Map<FindMarks, readonly MarkFinding[]>>();

/**
 * Looks through what becomes public with the interpretation: the clauses of the policy, and what is printed around them.
 * They are the same while the interpretation is written. With `findMarksIn` for each passage all that is published is
 * seen.
 */
export function findMarksInPolicy(
  { documents: { policy } }: CheckContext,
  find: FindMarks,
): readonly MarkFinding[] {
  const known = inPolicies.get(policy) ?? new Map<FindMarks, readonly MarkFinding[]>();
  inPolicies.set(policy, known);
  const found = known.get(find) ?? [
    ...policy.clauses.flatMap((clause) =>
      report(find(clause.text), ({ words }) => placeInClause({ document: policy, clause }, words)),
    ),
    ...report(find(policy.outside), ({ words }) => placeOf('policy', { excerpt: words })),
  ];
  known.set(find, found);
  return found;
}

/** Looks through one passage: captions and words in pictures are passages, too. */
export function findMarksIn(passage: Passage, find: FindMarks): MarkFinding[] {
  return report(find(passage.text), ({ from, words }) => placeIn(passage, from, from + words.length));
}
