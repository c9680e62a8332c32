import type { LineMarks, PolicySource } from '@tongjie/model';
import {
  BLOCK_ELEMENT,
  flatWords,
  isBullet,
  isUnseen,
  isWordLabel,
  itemLabel,
} from '../../paste/clipboard-markup.ts';

interface Line {
  text: string;
  marks: LineMarks;
}

const withGap = (label: string): string => (/[、）)]$/.test(label) ? label : `${label} `);

/** One line a row, its cells divided by tabs. */
function rowText(row: Element): string {
  return [...row.children]
    .filter(({ localName }) => localName === 'td' || localName === 'th')
    .flatMap((cell) => [
      flatWords(cell),
      ...Array.from({ length: Math.min((Number(cell.getAttribute('colspan')) || 1) - 1, 60) }, () => ''),
    ])
    .join('\t');
}

/**
 * The lines of what Word, WPS or a browser put on the clipboard as HTML: automatic numbers set before the text, rows of tables
 * as tabbed lines, what isn't shown left out.
 */
export function clipboardSource(root: Node): PolicySource {
  const lines: Line[] = [];
  let current: Line = { text: '', marks: {} };
  const breakLine = (marks: LineMarks = {}) => {
    if (current.text.trim() !== '') lines.push(current);
    current = { text: '', marks };
  };
  const stack: (Node | { readonly end: true })[] = [root];
  for (let item = stack.pop(); item; item = stack.pop()) {
    if ('end' in item) {
      breakLine();
      continue;
    }
    if (item.nodeType === Node.TEXT_NODE) {
      const words = (item.nodeValue ?? '').replace(/[\t\n\r ]+/g, ' ');
      current.text +=
        current.marks.label !== undefined && current.text === withGap(current.marks.label)
          ? words.trimStart()
          : words;
      continue;
    }
    if (item instanceof Element) {
      if (isUnseen(item)) continue;
      if (isWordLabel(item)) {
        const label = flatWords(item);
        if (!isBullet(label))
          current = { text: current.text + withGap(label), marks: { ...current.marks, label } };
        continue;
      }
      if (item.localName === 'br') breakLine();
      else if (item.localName === 'tr') {
        breakLine();
        const text = rowText(item);
        if (text.trim() !== '') lines.push({ text, marks: { table: true } });
        continue;
      } else if (BLOCK_ELEMENT.test(item.localName)) {
        breakLine();
        stack.push({ end: true });
      }
      const label = item.localName === 'li' ? itemLabel(item) : '';
      if (label !== '') current = { text: withGap(label), marks: { label } };
    }
    stack.push(...[...item.childNodes].toReversed());
  }
  breakLine();
  return {
    text: lines.map(({ text }) => text.replaceAll('\n', ' ')).join('\n'),
    lines: lines.map(({ marks }) => marks),
  };
}
