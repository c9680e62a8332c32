import { readLabel } from '../policy/read-label.ts';
import { readHeading, type SectionHeading } from './section-headings.ts';
import { type SourceParagraph, wordsOfParagraph } from './source-block.ts';

/** 一、 of a heading that a file marks as one. */
function headingWords(words: string): string {
  return words.slice(readLabel(words)?.length ?? 0).trim() || words.trim();
}

/**
 * The heading that a paragraph is, or null. A line of a file without marks may still read as one; a paragraph of our own is
 * what its style says.
 */
export function headingOf(paragraph: SourceParagraph): SectionHeading | null {
  const words = wordsOfParagraph(paragraph).trim();
  if (words === '') return null;
  if (paragraph.role === 'section') return { words: headingWords(words), top: true };
  return paragraph.role === null && paragraph.list === null ? readHeading(words) : null;
}
