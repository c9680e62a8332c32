import { closeHistory } from '@tiptap/pm/history';
import type { Node } from '@tiptap/pm/model';
import {
  type EditorState,
  NodeSelection,
  Selection,
  TextSelection,
  type Transaction,
} from '@tiptap/pm/state';
import type { BlockName } from '@tongjie/model';
import { createBlock } from './default-content.ts';
import { selectedBlock } from './selected-block.ts';

/** Where a new block goes: in place of an empty paragraph, else after the block that holds the caret. */
function placeForBlock(state: EditorState): { from: number; to: number } | null {
  const block = selectedBlock(state);
  if (block) {
    const end = block.position + block.node.nodeSize;
    const isEmpty = block.node.type.name === 'paragraph' && block.node.content.size === 0;
    return { from: isEmpty ? block.position : end, to: end };
  }
  const { $from } = state.selection;
  const section = $from.depth >= 1 ? $from.node(1) : null;
  if (!section?.type.spec.content?.startsWith('block')) return null;
  return { from: $from.pos, to: $from.pos };
}

/** The caret goes to the first place to type in, or the block is selected where there is none. */
function selectStart(transaction: Transaction, position: number, node: Node): Transaction {
  const inside = Selection.findFrom(transaction.doc.resolve(position + (node.isAtom ? 0 : 1)), 1, true);
  const within = inside && inside.from < position + node.nodeSize;
  return transaction.setSelection(within ? inside : NodeSelection.create(transaction.doc, position));
}

/**
 * Puts a new block of a kind at the caret: one step back for undo, apart from what was typed before. Null where no
 * block may stand (title, lead).
 */
export function insertBlock(state: EditorState, name: BlockName): Transaction | null {
  const place = placeForBlock(state);
  if (!place) return null;
  const node = createBlock(state.schema, name);
  const transaction = closeHistory(state.tr).replaceRangeWith(place.from, place.to, node);
  if (place.from !== place.to) return selectStart(transaction, place.from, node).scrollIntoView();
  return selectStart(transaction, transaction.mapping.map(place.from, -1), node).scrollIntoView();
}

/** Adds an empty paragraph at the end of a section, or goes to the one that is there. */
export function appendParagraph(state: EditorState, sectionPosition: number): Transaction | null {
  const section = state.doc.nodeAt(sectionPosition);
  const paragraph = state.schema.nodes.paragraph?.create();
  if (!section || !paragraph) return null;
  const end = sectionPosition + section.nodeSize - 1;
  const last = section.lastChild;
  const transaction = state.tr;
  if (last?.type.name === 'paragraph' && last.content.size === 0) {
    return transaction.setSelection(TextSelection.create(transaction.doc, end - 1)).scrollIntoView();
  }
  transaction.insert(end, paragraph);
  return transaction.setSelection(TextSelection.create(transaction.doc, end + 1)).scrollIntoView();
}

/** Takes the selected block out; a section that would be empty keeps one empty paragraph. */
export function deleteBlock(state: EditorState): Transaction | null {
  const block = selectedBlock(state);
  const paragraph = state.schema.nodes.paragraph?.create();
  if (!block || !paragraph) return null;
  const end = block.position + block.node.nodeSize;
  const section = state.doc.resolve(block.position).parent;
  if (section.childCount > 1) return state.tr.delete(block.position, end).scrollIntoView();
  return selectStart(state.tr.replaceWith(block.position, end, paragraph), block.position, paragraph);
}

/** Moves the selected block up (-1) or down (+1) inside its section. Null at the section's end. */
export function moveBlock(state: EditorState, direction: -1 | 1): Transaction | null {
  const block = selectedBlock(state);
  if (!block) return null;
  const $before = state.doc.resolve(block.position);
  const index = $before.index();
  const neighbour = $before.parent.maybeChild(index + direction);
  if (!neighbour) return null;
  const end = block.position + block.node.nodeSize;
  const target = direction < 0 ? block.position - neighbour.nodeSize : end + neighbour.nodeSize;
  const offset = state.selection.from - block.position;
  const transaction = state.tr.delete(block.position, end);
  const to = transaction.mapping.map(target);
  transaction.insert(to, block.node);
  if (state.selection instanceof NodeSelection)
    transaction.setSelection(NodeSelection.create(transaction.doc, to));
  else transaction.setSelection(TextSelection.near(transaction.doc.resolve(to + offset)));
  return transaction.scrollIntoView();
}
