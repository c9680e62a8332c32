import { isPageNumber } from './formal-lines.ts';
import type { SourceLine } from './policy-source.ts';
import { readLabel } from './read-label.ts';

/** A line that comes on so many pages is a running head. */
const LEAST_PAGES = 3;
const LONGEST_HEAD = 40;
/** A page has at least so many lines. */
const SHORTEST_PAGE = 10;
const ENDS_SENTENCE = /[。；：！？.;:!?”）)]$/;

/**
 * Running heads and feet that were copied into the text, as the set of their words: the same short line again and again,
 * mostly beside a page number or in the middle of a sentence.
 */
export function findRunningHeads(lines: readonly SourceLine[]): ReadonlySet<string> {
  const seen = new Map<string, { count: number; apart: number; last: number }>();
  lines.forEach(({ text, marks }, index) => {
    if (marks.table || text.length < 4 || text.length > LONGEST_HEAD || /[。；：，]/.test(text)) return;
    if (isPageNumber(text) || readLabel(text) !== null) return;
    const before = lines[index - 1]?.text ?? '';
    const after = lines[index + 1]?.text ?? '';
    const isBeside = isPageNumber(before) || isPageNumber(after);
    const cuts = before !== '' && !ENDS_SENTENCE.test(before) && before.length > LONGEST_HEAD / 2;
    const found = seen.get(text) ?? { count: 0, apart: 0, last: -SHORTEST_PAGE };
    const isApart = isBeside || (cuts && index - found.last >= SHORTEST_PAGE);
    seen.set(text, { count: found.count + 1, apart: found.apart + (isApart ? 1 : 0), last: index });
  });
  return new Set(
    [...seen]
      .filter(([, { count, apart }]) => count >= LEAST_PAGES && apart * 2 >= count)
      .map(([text]) => text),
  );
}
