import type { PolicySource } from '@tongjie/model';
import { parse } from 'parse5';
import { type HtmlLine, linesOf, measureElements } from './html-lines.ts';
import { findCopies, findMainText, isChromeLine } from './html-main-text.ts';
import { attribute, type Element, flatText, isElement, isHidden, walk } from './html-nodes.ts';
import { findPageTitle } from './html-title.ts';
import { ReadingError } from './reading-error.ts';
import { sourceOfParagraphs } from './source-of-paragraphs.ts';

/** Containers of the main text on government sites and in WeChat articles, the surest first. */
const CONTAINERS = [
  /^UCAP-CONTENT$/i,
  /^js_content$/,
  /^(?:zoom|zoomcon)$/i,
  /TRS_Editor/i,
  /pages_content|article[-_]?(?:content|con|body)|content[-_]?(?:text|body)|news[-_]?con/i,
];
/** A container with less text than this holds something else. */
const LEAST_CHARACTERS = 200;
const ATTACHED = /\.(?:docx?|wps|pdf|ofd|zip|rar)(?:[?#].*)?$/i;
const MOST_NAMED = 3;

const lengthOf = (lines: readonly HtmlLine[]): number =>
  lines.reduce((sum, { text }) => sum + text.length, 0);
const key = (text: string): string => text.replace(/[\s《》“”"]/g, '');

/** What of a page isn't in its text, for people: pictures and files that may hold the text itself. */
function findUnread(elements: readonly Element[], length: number): string[] {
  const pictures = elements.filter(({ tagName }) => tagName === 'img').length;
  const files = elements
    .filter((element) => element.tagName === 'a' && ATTACHED.test(attribute(element, 'href').slice(0, 500)))
    .map((element) => flatText(element).slice(0, 40))
    .filter((name) => name !== '');
  const isShort = length < LEAST_CHARACTERS;
  const named = [...new Set(files)]
    .slice(0, MOST_NAMED)
    .map((name) => `“${name}”`)
    .join('、');
  return [
    // A page of pictures alone has its text in them; others hold icons and a photograph.
    ...(pictures > 0 && isShort ? [`网页里有${pictures}张图片，图中的文字没有读入，请核对。`] : []),
    ...(named !== ''
      ? [`网页附有${named}，附件没有读入${isShort ? '；正文可能在附件里，请下载后上传' : ''}。`]
      : []),
  ];
}

/** Lines of the main text, without the site around it and hidden copies. */
function findMainLines(root: Element, elements: readonly Element[]): HtmlLine[] {
  const measures = measureElements(root);
  const candidates = CONTAINERS.flatMap((pattern) =>
    elements.filter(
      (element) => pattern.test(attribute(element, 'id')) || pattern.test(attribute(element, 'class')),
    ),
  );
  const named = [
    ...candidates,
    ...elements.filter(({ tagName }) => tagName === 'article' || tagName === 'main'),
  ].slice(0, 20);
  const container = named
    .map((element) => linesOf(element, measures))
    .find((lines) => lengthOf(lines) >= LEAST_CHARACTERS);
  const found = container ?? linesOf(findMainText(root, isHidden) ?? root, measures);
  const copies = findCopies(found.map(({ text }) => text));
  return found.filter(({ text }, index) => !isChromeLine(text) && !copies.has(index));
}

/**
 * Reads a web page, or what Word, WPS or a browser put on the clipboard: the main text's visible lines, table rows as tabbed
 * lines, automatic numbers set before the text. A title that stands only in the page's head comes first.
 * @throws ReadingError `no-text` for a page whose text is in pictures, in attachments or drawn by a script
 */
export function readHtml(html: string): PolicySource {
  const page = parse(html);
  const root = page.childNodes.find(isElement);
  const elements = root ? [...walk(root)] : [];
  const lines = root ? findMainLines(root, elements) : [];
  const notices = findUnread(elements, lengthOf(lines));
  if (lines.every(({ text }) => text.trim() === '')) {
    const why = notices.join('') || '网页里没有文字，可能要联网才能显示。';
    throw new ReadingError('no-text', `${why}请打开网页，复制正文后粘贴，或者上传 .docx 原稿。`);
  }
  const title = findPageTitle(elements);
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
  return { ...sourceOfParagraphs(titled), notices };
}
