import { Extension } from '@tiptap/core';
import { liftListItem, sinkListItem, splitListItem } from '@tiptap/pm/schema-list';
import { type EditorState, Selection, TextSelection, type Transaction } from '@tiptap/pm/state';
import { addItem, deleteItem, isEmptyItem, itemAtCaret } from './block-items.ts';
import { moveBlock } from './insert-block.ts';
import { selectedBlock } from './selected-block.ts';

/** Enter in a one-line place (a label, a question, a title) goes on to the next place to type in. */
function goOnFromLine(state: EditorState): Transaction | null {
  const { $head } = state.selection;
  if (!['label', 'question', 'title', 'quotation', 'subheading'].includes($head.parent.type.name))
    return null;
  if ($head.parent.type.name === 'subheading' && $head.parentOffset < $head.parent.content.size) return null;
  const after = $head.after();
  const next = Selection.findFrom(state.doc.resolve(after), 1, true);
  const section = $head.depth >= 1 ? $head.after(1) : 0;
  if (next && (next.from < section || $head.depth === 1) && $head.parent.type.name !== 'subheading') {
    return state.tr.setSelection(next).scrollIntoView();
  }
  return leaveBlock(state);
}

/** Puts a paragraph after the block and goes there. */
function leaveBlock(state: EditorState): Transaction | null {
  const block = selectedBlock(state);
  const paragraph = state.schema.nodes.paragraph?.create();
  if (!block || !paragraph) return null;
  const end = block.position + block.node.nodeSize;
  const transaction = state.tr.insert(end, paragraph);
  return transaction.setSelection(TextSelection.create(transaction.doc, end + 1)).scrollIntoView();
}

/** Enter in an item: the next item; in an empty last one, out of the block. */
function goOnFromItem(state: EditorState): Transaction | null {
  const item = itemAtCaret(state);
  const { $head, empty } = state.selection;
  if (!item || !empty || item.node.type.name === 'comparisonRow') return null;
  const isLast = item.block.lastChild === item.node;
  if (isEmptyItem(item.node) && isLast && item.block.childCount > 1) {
    const block = selectedBlock(state);
    const paragraph = state.schema.nodes.paragraph?.create();
    if (!block || !paragraph) return null;
    const transaction = state.tr.delete(item.position, item.position + item.node.nodeSize);
    const end = transaction.mapping.map(block.position + block.node.nodeSize);
    transaction.insert(end, paragraph);
    return transaction.setSelection(TextSelection.create(transaction.doc, end + 1)).scrollIntoView();
  }
  const atEnd = $head.parentOffset === $head.parent.content.size;
  return atEnd ? addItem(state) : null;
}

/** Keys of blocks: Enter goes on as one expects in each, Alt with arrows moves the block, Tab nests lists. */
export const BlockKeys = Extension.create({
  name: 'blockKeys',
  priority: 200,
  addKeyboardShortcuts() {
    const run = (make: (state: EditorState) => Transaction | null) => (): boolean => {
      const { state, view } = this.editor;
      const transaction = make(state);
      if (transaction) view.dispatch(transaction);
      return transaction !== null;
    };
    const inList = (command: typeof splitListItem) => (): boolean => {
      const { state, view } = this.editor;
      const type = state.schema.nodes.listItem;
      return type ? command(type)(state, view.dispatch) : false;
    };
    const enter = [run(goOnFromLine), inList(splitListItem), inList(liftListItem), run(goOnFromItem)];
    return {
      Enter: () => enter.some((command) => command()),
      'Mod-Enter': run(leaveBlock),
      'Alt-ArrowUp': run((state) => moveBlock(state, -1)),
      'Alt-ArrowDown': run((state) => moveBlock(state, 1)),
      Tab: inList(sinkListItem),
      'Shift-Tab': inList(liftListItem),
      Backspace: () => {
        const item = itemAtCaret(this.editor.state);
        return item !== null && isEmptyItem(item.node) && run(deleteItem)();
      },
      'Mod-b': () => this.editor.commands.toggleMark('strong'),
    };
  },
});
