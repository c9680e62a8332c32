import { Extension } from '@tiptap/core';
import type { Node, ResolvedPos } from '@tiptap/pm/model';
import { type EditorState, NodeSelection, Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

/** A block of a section: its node and the position before it. */
export interface PlacedBlock {
  readonly node: Node;
  readonly position: number;
}

/** The block of a section in which a position lies, or null (title, lead, between blocks). */
export function blockAt($position: ResolvedPos): PlacedBlock | null {
  if ($position.depth >= 2) return { node: $position.node(2), position: $position.before(2) };
  return null;
}

/** The block that the selection is in or is. */
export function selectedBlock(state: EditorState): PlacedBlock | null {
  const { selection } = state;
  if (selection instanceof NodeSelection && selection.$from.depth === 1) {
    return { node: selection.node, position: selection.from };
  }
  return blockAt(selection.$from);
}

/** Paragraphs and lists are plain text: only the other blocks get a frame. */
export function isFramed(node: Node): boolean {
  return !['paragraph', 'subheading', 'bulletList', 'orderedList'].includes(node.type.name);
}

/** Marks the block that holds the selection, so that it can be framed. */
export const SelectedBlock = Extension.create({
  name: 'selectedBlock',
  addProseMirrorPlugins: () => [
    new Plugin({
      key: new PluginKey('selectedBlock'),
      props: {
        decorations(state) {
          const block = selectedBlock(state);
          if (!block || !isFramed(block.node)) return null;
          const end = block.position + block.node.nodeSize;
          return DecorationSet.create(state.doc, [
            Decoration.node(block.position, end, { class: 'tj-selected-block' }),
          ]);
        },
      },
    }),
  ],
});
