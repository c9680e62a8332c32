import { writeNumeral } from '@tongjie/model';

const HIDDEN =
  /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden|mso-hide\s{0,3}:\s{0,3}all|mso-element\s{0,3}:\s{0,3}comment/i;
const SKIPPED = /^(?:script|style|head|title|template|noscript|svg|del|rt|rp|button|input|select|textarea)$/;
const CHINESE_LIST = /list-style(?:-type)?\s{0,3}:\s{0,3}(?:cjk-ideographic|simp-chinese|trad-chinese)/i;
const OWN_LABEL =
  /^[（(]?(?:[0-9０-９]{1,3}|[一二三四五六七八九十百]{1,4})\s?[)）、.．]|^第.{1,6}[条章节款]|^[①-⑳⑴-⒛]/;
const BULLET = /^[·•●■□◆➢Øln-]?$/;

/** Elements that begin a line of their own. */
export const BLOCK_ELEMENT =
  /^(?:address|article|blockquote|center|dd|div|dl|dt|h[1-6]|li|ol|p|pre|section|table|tbody|tr|ul)$/;

/** HTML that says more than its words. */
export const STRUCTURED = /<(?:p|li|tr|h[1-6]|br|div|section)[\s>/]/i;

export const styleOf = (element: Element): string => (element.getAttribute('style') ?? '').slice(0, 2000);

/** The words of a node in one line. */
export const flatWords = (node: Node): string => (node.textContent ?? '').replace(/[\s\u3000]+/g, ' ').trim();

/** Whether an element holds nothing that a reader sees. */
export const isUnseen = (element: Element): boolean =>
  SKIPPED.test(element.localName) || HIDDEN.test(styleOf(element));

/** Whether an element holds the number or bullet that Word puts before a list item. */
export const isWordLabel = (element: Element): boolean =>
  /mso-list\s{0,3}:\s{0,3}ignore/i.test(styleOf(element));

export const isBullet = (label: string): boolean => BULLET.test(label);

/** The number that a browser prints before an item of an ordered list; empty where the item brings its own. */
export function itemLabel(item: Element): string {
  const list = item.parentElement;
  if (list?.localName !== 'ol' || OWN_LABEL.test(flatWords(item))) return '';
  const items = [...list.children].filter(({ localName }) => localName === 'li');
  const number = (Number(list.getAttribute('start')) || 1) + items.indexOf(item);
  return CHINESE_LIST.test(styleOf(list)) ? `${writeNumeral(number)}、` : `${number}.`;
}
