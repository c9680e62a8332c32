import type { Node } from '@tiptap/pm/model';
import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';

/** Nodes that a block is a row of, and how many a block holds at most. */
const items: Readonly<Record<string, number>> = {
  keyFigure: 9,
  step: 12,
  timelineEntry: 20,
  comparisonRow: 20,
  utterance: 12,
};

interface PlacedItem {
  readonly node: Node;
  readonly position: number;
  readonly block: Node;
}

/** The item (figure, step, entry, row, utterance) that holds the caret. */
export function itemAtCaret(state: EditorState): PlacedItem | null {
  const { $from } = state.selection;
  for (let depth = $from.depth; depth >= 3; depth -= 1) {
    const node = $from.node(depth);
    if (node.type.name in items) return { node, position: $from.before(depth), block: $from.node(depth - 1) };
  }
  return null;
}

/** The last item of a block, where the block is one of items. */
function lastItem(block: Node, position: number): PlacedItem | null {
  const node = block.lastChild;
  if (!node || !(node.type.name in items)) return null;
  return { node, position: position + 1 + block.content.size - node.nodeSize, block };
}

/** What a new item takes over from the one before it: dialogue passes to the other speaker. */
function nextItem(previous: Node): Node | null {
  if (previous.type.name !== 'utterance') return previous.type.createAndFill();
  return previous.type.createAndFill({ speaker: previous.attrs.speaker === 'clerk' ? 'resident' : 'clerk' });
}

/** Adds an empty item after the one with the caret, or at the end of the block that stands at `blockPosition`. */
export function addItem(state: EditorState, blockPosition?: number): Transaction | null {
  const block = blockPosition === undefined ? null : state.doc.nodeAt(blockPosition);
  const caret = itemAtCaret(state);
  const inBlock = caret && (!block || caret.block === block) ? caret : null;
  const item = inBlock ?? (block && blockPosition !== undefined ? lastItem(block, blockPosition) : null);
  if (!item || item.block.childCount >= (items[item.node.type.name] ?? 0)) return null;
  const added = nextItem(item.node);
  if (!added) return null;
  const end = item.position + item.node.nodeSize;
  const transaction = state.tr.insert(end, added);
  return transaction.setSelection(TextSelection.near(transaction.doc.resolve(end + 1))).scrollIntoView();
}

/** Takes out the item with the caret, unless it is the only one. */
export function deleteItem(state: EditorState): Transaction | null {
  const item = itemAtCaret(state);
  if (!item || item.block.childCount < 2) return null;
  const isFirst = item.block.firstChild === item.node;
  const transaction = state.tr.delete(item.position, item.position + item.node.nodeSize);
  const caret = transaction.doc.resolve(isFirst ? item.position + 1 : item.position);
  return transaction.setSelection(TextSelection.near(caret, isFirst ? 1 : -1)).scrollIntoView();
}

/** An item with nothing in it, attributes included. */
export function isEmptyItem(item: Node): boolean {
  const { value = '', date = '' } = item.attrs;
  return item.textContent === '' && value === '' && date === '';
}
