import type { LineMarks, PolicySource } from '@tongjie/model';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { findCopies, findMainText, isChromeLine } from './html-main-text.ts';
import { sourceOfParagraphs } from './source-of-paragraphs.ts';

type Element = DefaultTreeAdapterTypes.Element;
type ChildNode = DefaultTreeAdapterTypes.ChildNode;

const SKIPPED = new Set(
  'script style noscript template head nav footer aside form button select iframe object svg canvas video audio'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'address article blockquote body center dd div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section table tbody thead tfoot ul'.split(
    ' ',
  ),
);
/** Containers of the main text on government sites, the surest first. */
const CONTAINERS = [
  /^UCAP-CONTENT$/i,
  /^(?:zoom|zoomcon)$/i,
  /TRS_Editor/i,
  /pages_content|article[-_]?(?:content|con|body)|content[-_]?(?:text|body)|news[-_]?con/i,
];
/** A container with less text than this holds something else. */
const LEAST_CHARACTERS = 200;

const attribute = (element: Element, name: string): string =>
  element.attrs.find((attr) => attr.name === name)?.value ?? '';
const isElement = (node: ChildNode): node is Element => 'tagName' in node;

function isHidden(element: Element): boolean {
  return (
    SKIPPED.has(element.tagName) ||
    element.attrs.some(({ name }) => name === 'hidden') ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribute(element, 'style'))
  );
}

/** All elements in document order, without recursion: pages may nest as deep as they like. */
function* walk(root: ChildNode): Generator<Element> {
  const stack: ChildNode[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!isElement(node)) continue;
    yield node;
    for (let index = node.childNodes.length - 1; index >= 0; index -= 1) {
      const child = node.childNodes[index];
      if (child) stack.push(child);
    }
  }
}

interface Line {
  text: string;
  marks: LineMarks;
}

/** The lines of an element's visible text. */
function linesOf(root: Element): Line[] {
  const lines: Line[] = [];
  let current: Line = { text: '', marks: {} };
  let cells = 0;
  let pre = 0;
  const breakLine = (marks: LineMarks = {}) => {
    if (current.text.trim() !== '') lines.push(current);
    current = { text: '', marks };
  };
  const begin = (element: Element, order: Map<Element, number>): void => {
    const { tagName } = element;
    const level = /^h([1-6])$/.exec(tagName)?.[1];
    const align =
      /center/i.test(
        `${attribute(element, 'align')} ${/text-align\s*:\s*(\w+)/i.exec(attribute(element, 'style'))?.[1] ?? ''}`,
      ) || tagName === 'center';
    if (tagName === 'tr') {
      breakLine({ table: true });
      cells = 0;
    } else if (tagName === 'td' || tagName === 'th') {
      if (cells > 0) current.text += '\t';
      cells += 1;
    } else if (tagName === 'br') breakLine(current.marks);
    else if (tagName === 'pre') pre += 1;
    else if (BLOCKS.has(tagName) && !current.marks.table)
      breakLine({
        ...(level ? { heading: Number(level) } : {}),
        ...(align ? { align: 'center' as const } : {}),
      });
    const parent = element.parentNode;
    if (tagName === 'li' && parent && 'tagName' in parent && parent.tagName === 'ol') {
      const number = (order.get(parent) ?? (Number(attribute(parent, 'start')) || 1) - 1) + 1;
      order.set(parent, number);
      current.text += `${number}. `;
    }
  };
  const order = new Map<Element, number>();
  const stack: (ChildNode | { end: Element })[] = [root];
  for (let item = stack.pop(); item; item = stack.pop()) {
    if ('end' in item) {
      const { tagName } = item.end;
      if (tagName === 'pre') pre -= 1;
      if (tagName === 'tr' || (BLOCKS.has(tagName) && !current.marks.table)) breakLine();
    } else if (isElement(item)) {
      if (isHidden(item)) continue;
      begin(item, order);
      stack.push({ end: item });
      for (let index = item.childNodes.length - 1; index >= 0; index -= 1) {
        const child = item.childNodes[index];
        if (child) stack.push(child);
      }
    } else if (item.nodeName === '#text' && 'value' in item) {
      const pieces = pre > 0 ? item.value.split('\n') : [item.value.replace(/[\t\n\r\f ]+/g, ' ')];
      pieces.forEach((piece, index) => {
        if (index > 0) breakLine();
        current.text += piece;
      });
    }
  }
  breakLine();
  return lines;
}

const lengthOf = (lines: readonly Line[]): number => lines.reduce((sum, { text }) => sum + text.length, 0);

/** A title that stands only in the page's meta tags, as on two of three government pages. */
function metaTitle(elements: readonly Element[]): string {
  const meta = elements.find(
    (element) =>
      element.tagName === 'meta' &&
      /^(?:ArticleTitle|og:title|DC\.title|title)$/i.test(
        attribute(element, 'name') || attribute(element, 'property'),
      ),
  );
  return meta ? attribute(meta, 'content').trim() : '';
}

/** Reads a web page: the main text's visible lines, table rows as tabbed lines, numbers of `<ol>` set before the text. */
export function readHtml(html: string): PolicySource {
  const page = parse(html);
  const root = page.childNodes.find(isElement);
  if (!root) return { text: '' };
  const elements = [...walk(root)];
  const candidates = CONTAINERS.flatMap((pattern) =>
    elements.filter(
      (element) => pattern.test(`${attribute(element, 'id')}`) || pattern.test(attribute(element, 'class')),
    ),
  );
  const named = [
    ...candidates,
    ...elements.filter(({ tagName }) => tagName === 'article' || tagName === 'main'),
  ].slice(0, 20);
  const container = named.map(linesOf).find((lines) => lengthOf(lines) >= LEAST_CHARACTERS);
  const body = container ? null : findMainText(root, isHidden);
  const found = container ?? linesOf(body ?? root);
  const copies = findCopies(found.map(({ text }) => text));
  const lines = found.filter(({ text }, index) => !isChromeLine(text) && !copies.has(index));
  const title = metaTitle(elements);
  const key = (text: string) => text.replace(/\s/g, '');
  const opening = key(
    lines
      .slice(0, 12)
      .map(({ text }) => text)
      .join(''),
  );
  const titled =
    title !== '' && !opening.includes(key(title))
      ? [{ text: title, marks: { heading: 1 } }, ...lines]
      : lines;
  const pictures = elements.filter(({ tagName }) => tagName === 'img').length;
  // A page of pictures alone has its text in them.
  const unread = pictures > 0 && lengthOf(lines) < LEAST_CHARACTERS;
  const notices = unread ? [`网页里有${pictures}张图片，图中的文字没有读入，请核对。`] : [];
  return { ...sourceOfParagraphs(titled), notices };
}
