import { Fragment, type Node, Slice } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { Selection } from '@tiptap/pm/state';
import { type SectionKind, sectionNodeName } from '@tongjie/model';
import { findSection, sectionStatus } from '../sections/section-commands.ts';
import { transactionTouchesBorder } from '../sections/section-ranges.ts';

/** Blocks that were put in, and where they stand now. */
export interface Inserted {
  readonly transaction: Transaction;
  readonly from: number;
  readonly to: number;
}

/** The block of a section that holds the selection: `null` in title and lead, which hold no blocks. */
function blockAround(state: EditorState): { from: number; to: number; node: Node } | null {
  const { $from } = state.selection;
  if ($from.depth < 2 || $from.node(1).type.spec.content !== 'block+') return null;
  const node = $from.node(2);
  return { from: $from.before(2), to: $from.after(2), node };
}

const isEmptyParagraph = (node: Node): boolean => node.type.name === 'paragraph' && node.content.size === 0;

/** Puts blocks in as they are: in place of the empty paragraph at the caret, else behind the block that holds it. */
export function insertBlocks(state: EditorState, blocks: readonly Node[]): Inserted | null {
  const around = blockAround(state);
  if (!around) return null;
  const from = isEmptyParagraph(around.node) ? around.from : around.to;
  const transaction = state.tr.replaceWith(from, around.to, Fragment.from([...blocks]));
  const to = from + blocks.reduce((sum, { nodeSize }) => sum + nodeSize, 0);
  transaction.setSelection(Selection.near(transaction.doc.resolve(to), -1));
  return { transaction: transaction.scrollIntoView(), from, to };
}

/** Title and lead are one line: only the words go in. */
function pasteWords(state: EditorState, blocks: readonly Node[]): Transaction | null {
  if (!state.selection.$from.parent.inlineContent) return null;
  const words = blocks.map((block) => block.textBetween(0, block.content.size, ' ')).join(' ');
  return words.trim() === '' ? null : state.tr.insertText(words.trim()).scrollIntoView();
}

/**
 * Puts blocks in at the caret as an editor does: the first paragraph goes on where the caret is, what follows the caret goes on
 * after the last. Behind the block where that would break it or its section.
 */
export function pasteBlocks(state: EditorState, blocks: readonly Node[]): Transaction | null {
  const around = blockAround(state);
  if (!around) return pasteWords(state, blocks);
  if (!isEmptyParagraph(around.node)) {
    const open = (node: Node | undefined) => (node?.type.name === 'paragraph' ? 1 : 0);
    const slice = new Slice(Fragment.from([...blocks]), open(blocks[0]), open(blocks.at(-1)));
    const merged = state.tr.replaceSelection(slice);
    const words = blocks.map(({ textContent }) => textContent).join('');
    if (!transactionTouchesBorder(merged) && merged.doc.textContent.includes(words))
      return merged.scrollIntoView();
  }
  return insertBlocks(state, blocks)?.transaction ?? null;
}

/** Adds blocks at the end of a section, or in place of its empty paragraph; a section that didn't apply does again. */
function addToSection(transaction: Transaction, kind: SectionKind, blocks: readonly Node[]): void {
  const section = findSection(transaction.doc, kind);
  if (!section) throw new RangeError(`There is no section ${sectionNodeName(kind)}.`);
  const { node, position } = section;
  const end = position + node.nodeSize - 1;
  const first = node.firstChild;
  const from = node.childCount === 1 && first && isEmptyParagraph(first) ? position + 1 : end;
  transaction.replaceWith(from, end, Fragment.from([...blocks]));
  if (sectionStatus(node) === 'notApplicable') transaction.setNodeAttribute(position, 'notApplicable', null);
}

/**
 * Takes blocks that were pasted into one place out again and puts them into the sections that they belong to; `stay` takes
 * their place. One step back for undo.
 */
export function moveToSections(
  state: EditorState,
  { from, to }: { readonly from: number; readonly to: number },
  stay: readonly Node[],
  sections: ReadonlyMap<SectionKind, readonly Node[]>,
): Transaction {
  const transaction = state.tr;
  const section = state.doc.resolve(from).node(1);
  const isAll = to - from >= section.content.size;
  const paragraph = state.schema.nodes.paragraph?.create();
  const left = stay.length === 0 && isAll && paragraph ? [paragraph] : stay;
  transaction.replaceWith(from, to, Fragment.from([...left]));
  for (const [kind, blocks] of sections) addToSection(transaction, kind, blocks);
  return transaction;
}
