import type { LineMarks, PolicySource } from '@tongjie/model';
import { sourceOfParagraphs } from './source-of-paragraphs.ts';

/** Reads Markdown line by line: marks of headings, quotations, emphasis and tables go, all words and numbers stay. */
export function readMarkdown(text: string): PolicySource {
  const paragraphs = text.split(/\r\n|\r|\n/).map((line): { text: string; marks: LineMarks } => {
    const heading = /^ {0,3}(#{1,6})\s+/.exec(line);
    const isRow = /^\s*\|.*\|\s*$/.test(line);
    if (/^\s*(?:\|?(?:\s*:?-{2,}:?\s*\|?)+|(?:[-*_]\s*){3,})$/.test(line.slice(0, 500)))
      return { text: '', marks: {} };
    const plain = line
      .replace(/^ {0,3}(?:#{1,6}\s+|>\s?)/, '')
      .replace(/^\s*[-*+]\s+/, '')
      .replace(/\s+#+\s*$/, '')
      .replaceAll('**', '')
      .replaceAll('__', '')
      .replace(/\\([\\`*_{}[\]()#+\-.!|])/g, '$1');
    if (isRow)
      return {
        text: plain
          .trim()
          .slice(1, -1)
          .split('|')
          .map((cell) => cell.trim())
          .join('\t'),
        marks: { table: true },
      };
    return { text: plain, marks: heading ? { heading: heading[1]?.length ?? 1 } : {} };
  });
  return sourceOfParagraphs(paragraphs);
}
