import { type LineMarks, type PolicySource, writeNumeral } from '@tongjie/model';

const BLOCKS =
  /^(?:address|article|blockquote|center|dd|div|dl|dt|h[1-6]|li|ol|p|pre|section|table|tbody|tr|ul)$/;
const SKIPPED = /^(?:script|style|head|title|template|noscript|svg|del|rt|rp|button|input|select|textarea)$/;
const HIDDEN =
  /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden|mso-hide\s{0,3}:\s{0,3}all|mso-element\s{0,3}:\s{0,3}comment/i;
const CHINESE_LIST = /list-style(?:-type)?\s{0,3}:\s{0,3}(?:cjk-ideographic|simp-chinese|trad-chinese)/i;
const OWN_LABEL =
  /^[（(]?(?:[0-9０-９]{1,3}|[一二三四五六七八九十百]{1,4})\s?[)）、.．]|^第.{1,6}[条章节款]|^[①-⑳⑴-⒛]/;
const BULLET = /^[·•●■□◆➢Øln-]?$/;

const styleOf = (element: Element): string => (element.getAttribute('style') ?? '').slice(0, 2000);
const flat = (node: Node): string => (node.textContent ?? '').replace(/[\s\u3000]+/g, ' ').trim();

interface Line {
  text: string;
  marks: LineMarks;
}

/** The number that a browser prints before an item of an ordered list; empty where the item brings its own. */
function itemLabel(item: Element): string {
  const list = item.parentElement;
  if (list?.localName !== 'ol' || OWN_LABEL.test(flat(item))) return '';
  const items = [...list.children].filter(({ localName }) => localName === 'li');
  const number = (Number(list.getAttribute('start')) || 1) + items.indexOf(item);
  return CHINESE_LIST.test(styleOf(list)) ? `${writeNumeral(number)}、` : `${number}.`;
}

const withGap = (label: string): string => (/[、）)]$/.test(label) ? label : `${label} `);

/** One line a row, its cells divided by tabs. */
function rowText(row: Element): string {
  return [...row.children]
    .filter(({ localName }) => localName === 'td' || localName === 'th')
    .flatMap((cell) => [
      flat(cell),
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
      if (SKIPPED.test(item.localName) || HIDDEN.test(styleOf(item))) continue;
      if (/mso-list\s{0,3}:\s{0,3}ignore/i.test(styleOf(item))) {
        const label = flat(item);
        if (!BULLET.test(label))
          current = { text: current.text + withGap(label), marks: { ...current.marks, label } };
        continue;
      }
      if (item.localName === 'br') breakLine();
      else if (item.localName === 'tr') {
        breakLine();
        const text = rowText(item);
        if (text.trim() !== '') lines.push({ text, marks: { table: true } });
        continue;
      } else if (BLOCKS.test(item.localName)) {
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
