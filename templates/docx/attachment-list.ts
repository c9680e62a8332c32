import type { Paragraph, ParagraphChild } from 'docx';
import { bodyParagraph, characters, widthInCharacters } from './paragraphs.ts';

const NUMBER = /[0-9０-９]{1,2}[.．、]\s{0,4}/;

/**
 * Indents of a line of 附件说明, in characters: where its text begins on every line but the first, and how far its first
 * line stands out to the left of that. `first` for the line with 附件：.
 */
export function attachmentIndent(text: string, first: boolean): { left: number; hanging: number } {
  const mark = first ? (/^附\s?件\s{0,2}[0-9０-９]{0,2}[：:]\s{0,4}/.exec(text)?.[0] ?? '') : '';
  const number = new RegExp(`^${NUMBER.source}`).exec(text.slice(mark.length))?.[0] ?? '';
  const before = 2 + (first ? widthInCharacters(mark) : widthInCharacters('附件：'));
  return {
    left: before + widthInCharacters(number),
    hanging: widthInCharacters(number) + (first ? widthInCharacters(mark) : 0),
  };
}

/**
 * A line of 附件说明 (GB/T 9704-2012, 7.3.4): 附件： set in by two characters, and a name that needs a second line goes on
 * under its own first character.
 */
export function attachmentLine(
  text: string,
  children: readonly ParagraphChild[],
  first: boolean,
  keepNext: boolean,
): Paragraph {
  const { left, hanging } = attachmentIndent(text, first);
  return bodyParagraph(children, {
    indent: { left: characters(left), hanging: characters(hanging) },
    keepNext,
  });
}
