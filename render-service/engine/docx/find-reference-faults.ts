import type { PackageParts } from './normalise-package.ts';

const decoder = new TextDecoder();

const textOf = (parts: PackageParts, path: string): string => decoder.decode(parts[path] ?? new Uint8Array());

const values = (text: string, pattern: RegExp): ReadonlySet<string> =>
  new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ''));

const absent = (used: ReadonlySet<string>, known: ReadonlySet<string>): string[] =>
  [...used].filter((id) => !known.has(id));

/** References by value, which have no relation: styles, numberings and notes that the document names but doesn't have. */
export function findReferenceFaults(parts: PackageParts): readonly string[] {
  const document = textOf(parts, 'word/document.xml');
  const notes = textOf(parts, 'word/footnotes.xml');
  const styles = values(textOf(parts, 'word/styles.xml'), /<w:style\b[^>]*?\bw:styleId="([^"]*)"/g);
  const numberings = values(textOf(parts, 'word/numbering.xml'), /<w:num\b[^>]*?\bw:numId="([^"]*)"/g);
  const footnotes = values(notes, /<w:footnote\b[^>]*?\bw:id="([^"]*)"/g);
  const text = document + notes;
  return [
    ...absent(values(text, /<w:(?:pStyle|rStyle|tblStyle)\b[^>]*?\bw:val="([^"]*)"/g), styles).map(
      (id) => `style ${id} does not exist`,
    ),
    ...absent(values(text, /<w:numId\b[^>]*?\bw:val="([^"]*)"/g), numberings).map(
      (id) => `numbering ${id} does not exist`,
    ),
    ...absent(values(document, /<w:footnoteReference\b[^>]*?\bw:id="([^"]*)"/g), footnotes).map(
      (id) => `footnote ${id} does not exist`,
    ),
  ];
}
