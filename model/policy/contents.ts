import type { Paragraph } from './reflow.ts';

/** A heading without the dots, the page number and the spaces that a contents page gives it. */
const keyOf = (text: string): string =>
  text
    .slice(0, 120)
    .replace(/[\s\u3000.…·]+\d*$/, '')
    .replace(/[\s\u3000]/g, '');

/** The paragraphs of a contents page (目录): it repeats all headings, and ends where its first one comes again. */
export function findContents(paragraphs: readonly Paragraph[]): ReadonlySet<Paragraph> {
  const from = paragraphs.findIndex(({ text }) => /^目\s{0,4}[录次]$/.test(text));
  const first = paragraphs[from + 1];
  if (from < 0 || !first) return new Set();
  const key = keyOf(first.text);
  const again = paragraphs.findIndex(({ text }, index) => index > from + 1 && keyOf(text) === key);
  return new Set(again < 0 ? [] : paragraphs.slice(from, again));
}
