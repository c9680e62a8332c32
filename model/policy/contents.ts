import { labelKinds } from './label.ts';
import { readDecimal, readOutlineTop } from './outline-label.ts';
import { readLabel } from './read-label.ts';
import type { Paragraph } from './reflow.ts';

/** 1.1编制目的……………3 */
const LEADER = /[.．…·]{4,}\s{0,4}[-—]?\s?\d{1,4}\s?[-—]?$/;
const PAGE_TAIL = /(?:[\s\u3000.．…·]{2,}|[.．…·])\d{1,4}$|[\s\u3000.．…·]+$/;
const LONGEST_HEADING = 80;
/** A contents page has at least so many entries. */
const LEAST_ENTRIES = 3;
const MOST_LOOKED_AT = 4000;

/** A heading without the dots, the page number and the spaces that a contents page gives it. */
const keyOf = (text: string): string =>
  text
    .slice(0, 120)
    .replace(PAGE_TAIL, '')
    .replace(/[\s\u3000]/g, '');

const isTitle = (text: string): boolean => /^目\s{0,4}[录次]$/.test(text);

/** A numbered heading without a body, as a contents page lists them. */
function isEntry({ text, marks }: Paragraph): boolean {
  if (marks.table || text.length > LONGEST_HEADING || /[。；;]|[：:，,]$/.test(text)) return false;
  if (LEADER.test(text)) return true;
  return readLabel(text) !== null || readDecimal(text) !== null || readOutlineTop(text) !== null;
}

/** Index of the next paragraph with the same key, for each. */
function findRepetitions(keys: readonly string[]): readonly (number | undefined)[] {
  const places = new Map<string, number>();
  return keys
    .map((key, index) => ({ key, index }))
    .reverse()
    .map(({ key, index }) => {
      const next = places.get(key);
      places.set(key, index);
      return next;
    })
    .reverse();
}

const rankOf = (text: string): number => {
  const label = readDecimal(text) ?? readLabel(text) ?? readOutlineTop(text);
  return label ? labelKinds.indexOf(label.kind) + (label.above?.length ?? 0) / 10 : labelKinds.length;
};

/** Whether the headings between two places begin to come again at the second, and none of them stands above the first. */
function isListOfHeadings(
  paragraphs: readonly Paragraph[],
  keys: readonly string[],
  from: number,
  to: number,
) {
  const after = new Set(keys.slice(to, to + MOST_LOOKED_AT));
  const begin = keys.slice(from, from + LEAST_ENTRIES - 1);
  const first = rankOf(paragraphs[from]?.text ?? '');
  const isFirstOutermost = paragraphs.slice(from, to).every(({ text }) => rankOf(text) >= first);
  return isFirstOutermost && begin.every((key) => after.has(key));
}

/**
 * The paragraphs of contents pages (目录), which repeat the headings of the text. One begins under its title, or, where
 * no title is printed, with a heading that comes again after at least two others and nothing but headings between; it
 * ends where its first entry comes again. Entries with dots and a page number are contents wherever they stand.
 */
export function findContents(paragraphs: readonly Paragraph[]): ReadonlySet<Paragraph> {
  const keys = paragraphs.map(({ text }) => keyOf(text));
  const repetitions = findRepetitions(keys);
  const found = new Set(paragraphs.filter(({ text }) => text.length <= LONGEST_HEADING && LEADER.test(text)));
  const mark = (from: number, to: number) => {
    for (const paragraph of paragraphs.slice(from, to)) found.add(paragraph);
  };
  for (let index = 0; index < paragraphs.length; index += 1) {
    const paragraph = paragraphs[index];
    if (!paragraph) continue;
    if (isTitle(paragraph.text)) {
      const again = repetitions[index + 1];
      if (again !== undefined) mark(index, again);
      else if (found.has(paragraphs[index + 1] ?? paragraph)) found.add(paragraph);
      index = (again ?? index + 1) - 1;
    } else if (isEntry(paragraph)) {
      let end = index + 1;
      for (let next = paragraphs[end]; next && isEntry(next); next = paragraphs[end]) end += 1;
      const again = repetitions[index] ?? paragraphs.length;
      if (again < end && again - index >= LEAST_ENTRIES && isListOfHeadings(paragraphs, keys, index, again))
        mark(index, again);
      // Each run of headings is looked at once.
      index = end - 1;
    }
  }
  return found;
}
