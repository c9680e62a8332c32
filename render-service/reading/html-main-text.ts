import { type ChildNode, type Element, isElement } from './html-nodes.ts';

/** The main text holds so much of a page's prose; navigation and lists of links have none. */
const SHARE = 0.85;
/** A page with less prose than this is all main text. */
const LEAST_PROSE = 100;

/** Elements that are a paragraph, or part of one. */
const PARAGRAPH = /^(?:p|span|b|strong|em|i|u|font|a|li|ol|ul|h[1-6]|blockquote|pre|center)$/;

/** How much prose a text is: its characters, where it has stops at all. */
const proseIn = (text: string): number => (/[，。；：、]/.test(text) ? text.trim().length : 0);

/**
 * The deepest element that holds nearly all prose of a page outside links; null where there is too little to tell.
 * `isSkipped` names elements that aren't shown.
 */
export function findMainText(root: Element, isSkipped: (element: Element) => boolean): Element | null {
  const prose = new Map<Element, number>();
  const order: { element: Element; parent: Element | null }[] = [];
  const stack: { node: ChildNode; parent: Element | null; linked: boolean }[] = [
    { node: root, parent: null, linked: false },
  ];
  for (let item = stack.pop(); item; item = stack.pop()) {
    const { node, parent, linked } = item;
    if (isElement(node)) {
      if (isSkipped(node)) continue;
      order.push({ element: node, parent });
      const inLink = linked || node.tagName === 'a';
      for (let index = node.childNodes.length - 1; index >= 0; index -= 1) {
        const child = node.childNodes[index];
        if (child) stack.push({ node: child, parent: node, linked: inLink });
      }
    } else if (!linked && parent && node.nodeName === '#text' && 'value' in node)
      prose.set(parent, (prose.get(parent) ?? 0) + proseIn(node.value));
  }
  for (const { element, parent } of order.toReversed())
    if (parent) prose.set(parent, (prose.get(parent) ?? 0) + (prose.get(element) ?? 0));
  const all = prose.get(root) ?? 0;
  if (all < LEAST_PROSE) return null;
  // In document order the last element with enough prose is the deepest, as two siblings can't both have it.
  const deepest = order.findLast(({ element }) => (prose.get(element) ?? 0) >= all * SHARE);
  const parents = new Map(order.map(({ element, parent }) => [element, parent]));
  let found = deepest?.element ?? null;
  // One long paragraph may hold nearly all prose; the titles and items beside it are main text too.
  while (found && PARAGRAPH.test(found.tagName) && parents.get(found)) found = parents.get(found) ?? null;
  return found;
}

/** Lines of a page that belong to the site: share buttons, neighbours, tools. */
const CHROME =
  /^(?:【?\s?(?:字体|字号)[：:]|【?(?:打印|关闭|收藏)|分享(?:到|至)?[：:]?|上一篇|下一篇|扫一扫|责任编辑|编辑[：:]|当前位置|您(?:现在的)?(?:所在的?)?位置|首页\s?[>＞]|相关(?:链接|解读|文章|阅读|稿件|信息)|浏览次数|阅读次数|点击数|版权所有|我要纠错|微信扫码|手机(?:浏览|查看))/;
const LONGEST_CHROME = 80;

export const isChromeLine = (text: string): boolean =>
  text.trim().length <= LONGEST_CHROME && CHROME.test(text.trim());

/** A hidden copy of the text is this long, and has no breaks. */
const LEAST_COPY = 300;
const LEAST_LINE = 8;

/** Whether a line repeats most of the others without their breaks, as pages carry for search and reading aloud. */
export function findCopies(texts: readonly string[]): ReadonlySet<number> {
  const keys = texts.map((text) => text.replace(/[\s\u00a0\u3000]+/g, ''));
  const copies = new Set<number>();
  const others = keys.filter((key) => key.length >= LEAST_LINE && key.length < LEAST_COPY);
  const total = others.reduce((sum, key) => sum + key.length, 0);
  const longest = keys
    .map((key, index) => ({ key, index }))
    .filter(({ key }) => key.length >= LEAST_COPY && key.length >= total * 0.6)
    .slice(0, 3);
  for (const { key, index } of longest) {
    const repeated = others.reduce((sum, other) => sum + (key.includes(other) ? other.length : 0), 0);
    if (others.length >= 3 && repeated >= total * 0.8) copies.add(index);
  }
  return copies;
}
