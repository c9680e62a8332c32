import type { LineMarks } from '@tongjie/model';
import { ListLabels } from './html-list-labels.ts';
import {
  attribute,
  type ChildNode,
  type Element,
  flatText,
  isElement,
  isHidden,
  textOf,
} from './html-nodes.ts';
import { isLayoutTable, type Measures, tableLines } from './html-tables.ts';

export interface HtmlLine {
  text: string;
  marks: LineMarks;
}

const BLOCKS = new Set(
  'address article blockquote body caption center dd details div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

const styleOf = (element: Element): string => attribute(element, 'style').slice(0, 2000);

/** Measures every element of a page once. */
export function measureElements(root: Element): Measures {
  const measures = new Map<Element, { characters: number; blocks: number }>();
  const order: { element: Element; parent: Element | null }[] = [];
  const stack: { node: ChildNode; parent: Element | null }[] = [{ node: root, parent: null }];
  for (let item = stack.pop(); item; item = stack.pop()) {
    const { node, parent } = item;
    if (!isElement(node)) {
      const own = parent && measures.get(parent);
      if (own) own.characters += textOf(node)?.trim().length ?? 0;
      continue;
    }
    measures.set(node, { characters: 0, blocks: 0 });
    order.push({ element: node, parent });
    for (const child of node.childNodes) stack.push({ node: child, parent: node });
  }
  for (const { element, parent } of order.toReversed()) {
    const [own, above] = [measures.get(element), parent && measures.get(parent)];
    if (!own || !above) continue;
    above.characters += own.characters;
    above.blocks += own.blocks + (/^(?:p|div|br|li|h[1-6])$/.test(element.tagName) ? 1 : 0);
  }
  return measures;
}

function blockMarks(element: Element): LineMarks {
  const level = /^h([1-6])$/.exec(element.tagName)?.[1];
  const stated = /text-align\s{0,3}:\s{0,3}(center|right|left)/i.exec(styleOf(element))?.[1];
  const align =
    (stated ?? attribute(element, 'align')).toLowerCase() || (element.tagName === 'center' ? 'center' : '');
  return {
    ...(level ? { heading: Number(level) } : {}),
    ...(align === 'center' || align === 'right' ? { align } : {}),
  };
}

/** The automatic number that Word sets before a paragraph when it writes or copies HTML; null for a bullet. */
function wordLabel(element: Element): string | null {
  const label = flatText(element);
  const isBullet = /font-family\s{0,3}:\s{0,3}["']?(?:wingdings|symbol)/i.test(
    `${styleOf(element)}${element.parentNode && 'tagName' in element.parentNode ? styleOf(element.parentNode) : ''}`,
  );
  return isBullet || /^[·•●■□◆➢Øln-]?$/.test(label) ? null : label;
}

const isWordLabel = (element: Element): boolean => /mso-list\s{0,3}:\s{0,3}ignore/i.test(styleOf(element));

/** Collects lines: text is added to the one that is open. */
class OpenLines {
  readonly lines: HtmlLine[] = [];
  #text = '';
  #marks: LineMarks = {};
  #bold = true;
  #afterLabel = false;

  get marks(): LineMarks {
    return this.#marks;
  }

  break(marks: LineMarks = {}): void {
    if (this.#text.trim() !== '')
      this.lines.push({ text: this.#text, marks: this.#bold ? { ...this.#marks, bold: true } : this.#marks });
    this.#text = '';
    this.#marks = marks;
    this.#bold = true;
    this.#afterLabel = false;
  }

  add(text: string, isBold: boolean): void {
    const words = this.#afterLabel ? text.replace(/^[\s\u3000]+/, '') : text;
    if (words.trim() === '' && this.#afterLabel) return;
    this.#afterLabel = false;
    this.#text += words;
    if (words.trim() !== '' && !isBold) this.#bold = false;
  }

  label(label: string): void {
    this.#text += /[、）)]$/.test(label) ? label : `${label} `;
    this.#marks = { ...this.#marks, label };
    this.#afterLabel = true;
  }
}

const isBold = (element: Element): boolean =>
  /^(?:b|strong|h[1-6]|th)$/.test(element.tagName) ||
  /font-weight\s{0,3}:\s{0,3}(?:bold|[6-9]00)/i.test(styleOf(element));

/** The lines of an element's visible text; whether the element itself is hidden doesn't count (WeChat hides its own). */
export function linesOf(root: Element, measures: Measures): HtmlLine[] {
  const open = new OpenLines();
  const labels = new ListLabels();
  let pre = 0;
  let bold = 0;
  const stack: (ChildNode | { readonly end: Element; readonly bold: boolean })[] = [root];
  for (let item = stack.pop(); item; item = stack.pop()) {
    if ('end' in item) {
      if (item.bold) bold -= 1;
      if (item.end.tagName === 'pre') pre -= 1;
      if (BLOCKS.has(item.end.tagName)) open.break();
      continue;
    }
    if (!isElement(item)) {
      const text = textOf(item) ?? '';
      const pieces = pre > 0 ? text.split('\n') : [text.replace(/[\t\n\r\f ]+/g, ' ')];
      pieces.forEach((piece, index) => {
        if (index > 0) open.break(open.marks);
        open.add(piece, bold > 0);
      });
      continue;
    }
    if (item !== root && isHidden(item)) continue;
    const { tagName } = item;
    if (tagName === 'br') {
      open.break(open.marks.align ? { align: open.marks.align } : {});
      continue;
    }
    if (tagName === 'table' && !isLayoutTable(item, measures)) {
      open.break();
      for (const text of tableLines(item))
        if (text.trim() !== '') open.lines.push({ text, marks: { table: true } });
      continue;
    }
    if (isWordLabel(item)) {
      const label = wordLabel(item);
      if (label !== null) open.label(label);
      continue;
    }
    if (BLOCKS.has(tagName)) open.break(blockMarks(item));
    if (tagName === 'pre') pre += 1;
    if (tagName === 'li') {
      const label = labels.next(item);
      if (label !== '') open.label(label);
    }
    const opensBold = isBold(item);
    if (opensBold) bold += 1;
    stack.push({ end: item, bold: opensBold });
    for (let index = item.childNodes.length - 1; index >= 0; index -= 1) {
      const child = item.childNodes[index];
      if (child) stack.push(child);
    }
  }
  open.break();
  return open.lines;
}
