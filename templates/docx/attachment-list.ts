import type { Paragraph, ParagraphChild } from 'docx';
import { bodyParagraph, characters, widthInCharacters } from './paragraphs.ts';

const NUMBER = /[0-9０-９]{1,2}[.．、]\s{0,4}/;

/**
 * A line of 附件说明 (GB/T 9704-2012, 7.3.4): 附件： set in by two characters, and a name that needs a second line goes on
 * under its own first character. `first` for the line with 附件：.
 */
export function attachmentLine(
  text: string,
  children: readonly ParagraphChild[],
  first: boolean,
  keepNext: boolean,
): Paragraph {
  const mark = first ? (/^附\s?件\s{0,2}[0-9０-９]{0,2}[：:]\s{0,4}/.exec(text)?.[0] ?? '') : '';
  const number = new RegExp(`^${NUMBER.source}`).exec(text.slice(mark.length))?.[0] ?? '';
  const before = 2 + (first ? widthInCharacters(mark) : widthInCharacters('附件：'));
  const hanging = widthInCharacters(number) + (first ? widthInCharacters(mark) : 0);
  return bodyParagraph(children, {
    indent: { left: characters(before + widthInCharacters(number)), hanging: characters(hanging) },
    keepNext,
  });
}
