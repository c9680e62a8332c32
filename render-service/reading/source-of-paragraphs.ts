import type { LineMarks, PolicySource } from '@tongjie/model';

/** Makes a source of paragraphs; a line break inside one makes two lines with its marks. */
export function sourceOfParagraphs(paragraphs: readonly { text: string; marks: LineMarks }[]): PolicySource {
  const lines = paragraphs.flatMap(({ text, marks }) =>
    text.split(/\r\n|[\r\n\u2028\u2029\v\f]/).map((line) => ({ line, marks })),
  );
  return { text: lines.map(({ line }) => line).join('\n'), lines: lines.map(({ marks }) => marks) };
}
