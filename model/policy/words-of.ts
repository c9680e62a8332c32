import type { Node } from 'prosemirror-model';

/** The words of a paragraph or of a clause's own text: one text node nearly always, and a long law has thousands. */
export const wordsOf = (node: Node): string =>
  node.childCount === 1 ? (node.firstChild?.text ?? node.textContent) : node.textContent;
