import { interpretationFromSource, type PlacedInterpretation } from './interpretation-from-source.ts';
import type { RequirementSetId } from './requirement-set.ts';
import { type CitedClauses, noClauses, plainParagraph } from './source-block.ts';

/** Places a plain text, a paragraph a line, into the sections of a requirement set; see `interpretationFromSource`. */
export function interpretationFromText(
  text: string,
  set: RequirementSetId,
  policyTitle: string,
  clauses: CitedClauses = noClauses,
): PlacedInterpretation {
  const paragraphs = text.split('\n').map((line) => plainParagraph(line.trim()));
  return interpretationFromSource(paragraphs, set, policyTitle, clauses);
}
