import { mendLostBreaks } from './lost-breaks.ts';
import type { ReadingWarning, Repair } from './policy-reading.ts';
import { type PolicySource, splitSourceLines } from './policy-source.ts';
import type { ReadingAnswers } from './reading-questions.ts';
import { type Paragraph, reflow } from './reflow.ts';
import { closeSpacedLines } from './spaced-characters.ts';
import { splitSpacedLines } from './spaced-lines.ts';
import { markTableRows } from './table-rows.ts';

/** The paragraphs of a source, after what copying and scanning broke was mended; everything mended is reported. */
export function readParagraphs(
  source: PolicySource,
  answers: ReadingAnswers = {},
): {
  paragraphs: readonly Paragraph[];
  repairs: readonly Repair[];
  warnings: readonly ReadingWarning[];
  /** Words that pages repeat at their head or foot. */
  runningHeads: ReadonlySet<string>;
} {
  const spaced = splitSpacedLines(splitSourceLines(source));
  const closed = closeSpacedLines(markTableRows(spaced.lines));
  const flowed = reflow(closed.lines, answers);
  const mended = mendLostBreaks(flowed.paragraphs);
  return {
    paragraphs: mended.paragraphs,
    repairs: [...spaced.repairs, ...closed.repairs, ...flowed.repairs, ...mended.repairs],
    warnings: [...spaced.warnings, ...mended.warnings],
    runningHeads: flowed.runningHeads,
  };
}
