import {
  interpretationFromSource,
  interpretationFromText,
  type PlacedInterpretation,
  type Policy,
  type RequirementSetId,
} from '@tongjie/model';
import { detectFileType } from './detect-file-type.ts';
import { citedClausesOf, sourceFromWord } from './interpretation-source.ts';
import { readPolicyFile } from './read-policy-file.ts';
import { refuseUnsafeDocx } from './refuse-unsafe-docx.ts';
import { readWordBody } from './word-body.ts';

/** What an existing interpretation became. */
export interface ReadInterpretation extends PlacedInterpretation {
  /** Tracked changes that were taken as accepted, and comments that were left out: how many. */
  readonly changes: number;
  readonly comments: number;
}

/**
 * Reads an existing interpretation (docx, txt, md, html, pdf) into the sections of a requirement set. Of a Word file, lists,
 * tables, bold words, questions and answers and citations of the policy's clauses are kept; tracked changes count as
 * accepted.
 *
 * @throws ReadingError
 */
export async function readInterpretationFile(
  bytes: Uint8Array,
  fileName: string,
  set: RequirementSetId,
  policy: Policy,
  predecessor: Policy | null,
): Promise<ReadInterpretation> {
  const clauses = citedClausesOf(policy, predecessor);
  // Size and emptiness are judged for every kind of file alike.
  const { text } = await readPolicyFile(bytes, fileName);
  if (detectFileType(bytes, fileName) !== 'docx')
    return { ...interpretationFromText(text, set, policy.title, clauses), changes: 0, comments: 0 };
  refuseUnsafeDocx(bytes);
  const { blocks, comments } = readWordBody(bytes);
  const placed = interpretationFromSource(sourceFromWord(blocks), set, policy.title, clauses);
  const runs = blocks.flatMap((block) => (block.kind === 'paragraph' ? block.runs : []));
  return {
    ...placed,
    changes: runs.filter(({ change }) => change !== null).length,
    comments: comments.length,
  };
}
