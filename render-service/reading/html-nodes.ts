import type { DefaultTreeAdapterTypes } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
export type ChildNode = DefaultTreeAdapterTypes.ChildNode;

export const isElement = (node: ChildNode): node is Element => 'tagName' in node;

export const attribute = (element: Element, name: string): string =>
  element.attrs.find((attr) => attr.name === name)?.value ?? '';

/** The text of a text node; null for every other node. */
export const textOf = (node: ChildNode): string | null =>
  node.nodeName === '#text' && 'value' in node ? node.value : null;

/** All elements in document order, without recursion: pages may nest as deep as they like. */
export function* walk(root: ChildNode): Generator<Element> {
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

const SKIPPED = new Set(
  'script style noscript template head nav footer aside button select textarea input iframe object svg canvas video audio del rp rt'.split(
    ' ',
  ),
);
/** Styles under which nothing is seen, Word's own included. */
const HIDDEN =
  /(?:^|;)\s{0,5}(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden|mso-hide\s{0,3}:\s{0,3}all|font-size\s{0,3}:\s{0,3}0(?:px|pt|em|%)?\s{0,3}(?:;|$)|opacity\s{0,3}:\s{0,3}0(?:\.0{1,5})?\s{0,3}(?:;|$)|(?:left|top|text-indent)\s{0,3}:\s{0,3}-[0-9]{3,6}(?:px|pt|em)|mso-element\s{0,3}:\s{0,3}(?:comment|header|footer))/i;

/** Whether an element and all in it can't be seen by who reads the page. */
export function isHidden(element: Element): boolean {
  return (
    SKIPPED.has(element.tagName) ||
    element.attrs.some(({ name }) => name === 'hidden') ||
    HIDDEN.test(attribute(element, 'style').slice(0, 2000))
  );
}

/** The visible text of an element on one line. */
export function flatText(root: Element): string {
  let text = '';
  const stack: ChildNode[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (isElement(node)) {
      if (node !== root && isHidden(node)) continue;
      if (/^(?:p|div|br|li|tr|td|th|h[1-6])$/.test(node.tagName)) text += ' ';
      for (let index = node.childNodes.length - 1; index >= 0; index -= 1) {
        const child = node.childNodes[index];
        if (child) stack.push(child);
      }
    } else text += textOf(node) ?? '';
  }
  return text.replace(/[\s\u3000]+/g, ' ').trim();
}

/** Enough of an element's text to see how it begins; looks at few nodes, however many it holds. */
export function openingText(root: Element): string {
  let text = '';
  let looked = 0;
  const stack: ChildNode[] = [root];
  for (let node = stack.pop(); node && looked < 100 && text.length < 40; node = stack.pop()) {
    looked += 1;
    if (!isElement(node)) text = (text + (textOf(node) ?? '')).trimStart();
    else if (node === root || !isHidden(node)) stack.push(...node.childNodes.slice(0, 20).toReversed());
  }
  return text.replace(/[\s\u3000]+/g, ' ').trim();
}
