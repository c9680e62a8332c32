import { type CheckContext, placeIn, placeInClause, placeOf } from './check-context.ts';
import type { FindingPlace } from './finding.ts';

/** Words that were found in a text of the dossier. */
export interface Mark {
  readonly words: string;
  /** Offset in the text that was searched. */
  readonly from: number;
  readonly message: string;
}

/** What is reported of words that must not be published. */
export interface MarkFinding {
  readonly message: string;
  readonly place: FindingPlace;
}

/**
 * Looks through everything that becomes public with a dossier: the interpretation (captions and words in pictures
 * too), the clauses of the policy, and what is printed around them.
 */
export function findMarks(
  { passages, documents: { policy } }: CheckContext,
  find: (text: string) => readonly Mark[],
): MarkFinding[] {
  const report = (text: string, place: (mark: Mark) => FindingPlace) =>
    find(text).map((mark) => ({ message: mark.message, place: place(mark) }));
  return [
    ...passages.flatMap((passage) =>
      report(passage.text, ({ from, words }) => placeIn(passage, from, from + words.length)),
    ),
    ...policy.clauses.flatMap((clause) =>
      report(clause.text, ({ words }) => placeInClause({ document: policy, clause }, words)),
    ),
    ...report(policy.outside, ({ words }) => placeOf('policy', { excerpt: words })),
  ];
}
