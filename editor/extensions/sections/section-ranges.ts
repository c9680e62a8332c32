import type { Node } from '@tiptap/pm/model';
import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import { Transform } from '@tiptap/pm/transform';

/**
 * Whether a change replaces an opening or closing token of a top-level node (title, lead, section, part). Such a
 * step can pull text of one section into another and reset section attributes though it is valid under the schema.
 * The service refuses it by the same rule. Pure insertions between sections don't touch a border.
 */
export function touchesBorder(before: Node, from: number, to: number): boolean {
  if (from >= to) return false;
  let touched = false;
  before.forEach((child, open) => {
    const close = open + child.nodeSize;
    if ((from <= open && to > open) || (from < close && to >= close)) touched = true;
  });
  return touched;
}

/** Whether any step of the transaction touches a border of a top-level node. */
export function transactionTouchesBorder(transaction: Transaction): boolean {
  return transaction.steps.some((step, index) => {
    const before = transaction.docs[index];
    if (!before) return false;
    let touched = false;
    step.getMap().forEach((from, to) => {
      if (touchesBorder(before, from, to)) touched = true;
    });
    return touched;
  });
}

/** Whether two positions lie in different top-level nodes, or on the border between two. */
export function crossesBorder(document: Node, from: number, to: number): boolean {
  const start = document.resolve(from);
  const end = document.resolve(to);
  return from !== to && (start.depth === 0 || end.depth === 0 || start.before(1) !== end.before(1));
}

interface Cut {
  readonly from: number;
  readonly to: number;
  readonly open: number;
  readonly node: Node;
}

/** Content that a top-level node has when all of its own is deleted. */
function emptyContent(node: Node) {
  return node.type.createAndFill(node.attrs)?.content ?? null;
}

/** Whether deleting a range takes the section with it: an extra one may go under the schema, and mustn't by a key. */
function takesSection(document: Node, from: number, to: number): boolean {
  return new Transform(document).deleteRange(from, to).doc.childCount !== document.childCount;
}

/**
 * Deletes a range section by section: every top-level node stays with its attributes, and loses only what of its
 * own content lies in the range.
 */
export function deletePerSection(state: EditorState, from: number, to: number): Transaction {
  const transaction = state.tr;
  const cuts: Cut[] = [];
  state.doc.forEach((node, open) => {
    const start = Math.max(from, open + 1);
    const end = Math.min(to, open + node.nodeSize - 1);
    if (start < end) cuts.push({ from: start, to: end, open, node });
  });
  for (const { from: start, to: end, open, node } of cuts.toReversed()) {
    const [first, last] = [open + 1, open + node.nodeSize - 1];
    const isWhole = (start <= first && end >= last) || takesSection(transaction.doc, start, end);
    const filling = isWhole ? emptyContent(node) : null;
    if (filling) transaction.replaceWith(first, last, filling);
    else transaction.deleteRange(start, end);
  }
  const caret = transaction.doc.resolve(transaction.mapping.map(from, -1));
  return transaction.setSelection(TextSelection.near(caret));
}
