import type { LineMarks, PolicySource } from '@tongjie/model';
import { sourceOfParagraphs } from './source-of-paragraphs.ts';

/** Emphasis, links and code of one line as their words. */
function withoutMarks(line: string): string {
  return line
    .replace(/!\[[^\]\n]{0,200}\]\([^()\n]{0,500}\)/g, '')
    .replace(/\[([^\]\n]{1,300})\]\([^()\n]{0,500}\)/g, '$1')
    .replace(/<br\s?\/?>/gi, '\n')
    .replace(/<\/?[a-z][a-z0-9]{0,10}(?:\s[^<>\n]{0,300})?\/?>/gi, '')
    .replace(/(\*\*|__)(?=\S)([^*_\n]{1,1000})\1/g, '$2')
    .replace(/(?<![*\\])\*(?=[^\s*])([^*\n]{1,500})\*(?!\*)/g, '$1')
    .replace(/`([^`\n]{1,300})`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+\-.!|<>])/g, '$1');
}

const cellsOf = (row: string): string =>
  row
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => withoutMarks(cell).replace(/\n/g, ' ').trim())
    .join('\t');

/** Where the front matter (`---` … `---`) ends, as an index of lines; 0 where there is none. */
function endOfFrontMatter(lines: readonly string[]): number {
  if (lines[0]?.trim() !== '---') return 0;
  const end = lines.slice(1, 60).findIndex((line) => /^(?:---|\.\.\.)\s*$/.test(line));
  const held = lines.slice(1, end + 1);
  return end >= 0 && held.every((line) => /^(?:[\w-]{1,40}:|\s|$)/.test(line)) ? end + 2 : 0;
}

/** Reads Markdown line by line: marks of headings, quotations, emphasis and tables go, all words and numbers stay. */
export function readMarkdown(text: string): PolicySource {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  const start = endOfFrontMatter(lines);
  const title = lines
    .slice(0, start)
    .map((line) => /^title:\s{0,5}["']?(.{1,200}?)["']?\s{0,5}$/i.exec(line)?.[1])
    .find((found) => found !== undefined);
  let pictures = 0;
  let item = { indent: -1, number: 0 };
  const read = lines.map((line, index): { text: string; marks: LineMarks } => {
    const blank = { text: '', marks: {} };
    if (index < start) return blank;
    pictures += line.match(/!\[[^\]\n]{0,200}\]\(/g)?.length ?? 0;
    if (/^\s*\|.*\|\s*$/.test(line)) {
      const isRule = /^[\s|:-]+$/.test(line);
      return isRule ? blank : { text: cellsOf(line), marks: { table: true } };
    }
    if (/^ {0,3}(?:```|~~~)|^\s*(?:[-*_=]\s*){3,}$/.test(line)) return blank;
    const heading = /^ {0,3}(#{1,6})\s+/.exec(line);
    const plain = withoutMarks(
      line
        .replace(/^ {0,3}(?:#{1,6}\s+|(?:>\s?){1,5})/, '')
        .replace(/^\s*[-*+]\s+/, '')
        .replace(/\s{1,10}#{1,6}\s*$/, ''),
    );
    // Lists may number every item 1.; what is shown counts on.
    const numbered = /^(\s{0,12})([0-9]{1,3})([.)])\s+(?=\S)/.exec(line);
    if (numbered) {
      const [indent, printed] = [(numbered[1] ?? '').length, Number(numbered[2])];
      const isSame = item.indent === indent && printed === 1 && item.number >= 1;
      item = { indent, number: isSame ? item.number + 1 : printed };
      return { text: plain.replace(/^(\s*)[0-9]{1,3}/, `$1${item.number}`), marks: {} };
    }
    if (line.trim() !== '') item = { indent: -1, number: 0 };
    return { text: plain, marks: heading ? { heading: heading[1]?.length ?? 1 } : {} };
  });
  const opening = read
    .slice(start, start + 12)
    .map((line) => line.text)
    .join('');
  if (title !== undefined && start > 0 && !opening.includes(title))
    read[0] = { text: title, marks: { heading: 1 } };
  const notices = pictures > 0 ? [`文件里有${pictures}张图片，图中的文字没有读入，请核对。`] : [];
  return { ...sourceOfParagraphs(read), notices };
}
