import { isOrganLine } from './formal-lines.ts';
import type { Label } from './label.ts';
import type { Paragraph } from './reflow.ts';

const HEADING = /^[\p{Script=Han}、“”]{2,20}$/u;
/** One short line may be an item's last words; where there are more, they divide the text. */
const LEAST = 2;

/**
 * The headings of a text without formats: short lines of words only, each between a sentence that has ended and a label
 * that goes on with the numbers above it (支持人才引进 ⏎ 3.…).
 */
export function findPlainHeadings(
  body: readonly Paragraph[],
  labels: readonly (Label | null)[],
): ReadonlySet<Paragraph> {
  const found = body.filter(({ text, marks }, index) => {
    const below = labels[index + 1];
    if (labels[index] || !below || below.number < 2 || below.doubtful || marks.table || marks.note)
      return false;
    return HEADING.test(text) && /。$/.test(body[index - 1]?.text ?? '') && !isOrganLine(text);
  });
  return new Set(found.length < LEAST ? [] : found);
}
