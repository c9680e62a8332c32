import { type CheckContext, placeIn, placeInClause, placeOf } from './check-context.ts';
import type { FindingPlace, Severity } from './finding.ts';
import type { Passage } from './passage.ts';

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

/**
 * Looks through everything that becomes public with a dossier: the interpretation (captions and words in pictures
 * too), the clauses of the policy, and what is printed around them.
 *
 * @param find looks through one text; every text is asked for after every keystroke: see `rememberByText`
 * @param accepts whether a mark counts in this passage
 */
export function findMarks(
  { passages, documents: { policy } }: CheckContext,
  find: (text: string) => readonly Mark[],
  accepts: (mark: Mark, passage: Passage) => boolean = () => true,
): MarkFinding[] {
  const report = (marks: readonly Mark[], place: (mark: Mark) => FindingPlace): MarkFinding[] =>
    marks.map((mark) => ({
      message: mark.message,
      place: place(mark),
      ...(mark.severity ? { severity: mark.severity } : {}),
    }));
  return [
    ...passages.flatMap((passage) =>
      report(
        find(passage.text).filter((mark) => accepts(mark, passage)),
        ({ from, words }) => placeIn(passage, from, from + words.length),
      ),
    ),
    ...policy.clauses.flatMap((clause) =>
      report(find(clause.text), ({ words }) => placeInClause({ document: policy, clause }, words)),
    ),
    ...report(find(policy.outside), ({ words }) => placeOf('policy', { excerpt: words })),
  ];
}
