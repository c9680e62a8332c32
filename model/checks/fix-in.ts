import type { FindingFix } from './finding.ts';
import type { Passage } from './passage.ts';

/**
 * The fix that replaces a range of a passage by other words; none where the range isn't plain text of the document:
 * words in attributes and in bound figures have no text positions of their own.
 */
export function fixIn(
  passage: Passage,
  from: number,
  to: number,
  replacement: string,
): { fix: FindingFix } | Record<string, never> {
  const start = passage.locate(0, 0);
  const range = passage.locate(from, to);
  const isText = start.from === start.to && range.to - range.from === to - from;
  return isText
    ? { fix: { title: replacement === '' ? '删去' : `改为“${replacement}”`, ...range, replacement } }
    : {};
}
