import { Fragment, type Node, Slice } from '@tiptap/pm/model';

/** Title, lead and sections stand once in a document, in their order: none of them goes in a second time. */
const isGrammar = (node: Node): boolean =>
  node.type.name === 'title' || node.type.name === 'lead' || node.type.spec.content === 'block+';

const isEmptyParagraph = (node: Node): boolean => node.type.name === 'paragraph' && node.content.size === 0;

/** The blocks of a section; the words of title and lead as a paragraph. */
function blocksOf(node: Node): readonly Node[] {
  if (!isGrammar(node)) return [node];
  if (!node.inlineContent) return node.children;
  const paragraph = node.type.schema.nodes.paragraph?.createChecked(null, node.content);
  return paragraph ? [paragraph] : [];
}

/** How deep a cut reaches into the blocks that a section, title or lead left behind. */
function openness(edge: Node | null, open: number): number {
  if (!edge || !isGrammar(edge)) return open;
  return edge.inlineContent ? Math.min(open, 1) : Math.max(0, open - 1);
}

/** What was copied or dragged over the borders of sections, as blocks without the sections. */
export function flattenSections(slice: Slice): Slice {
  if (!slice.content.content.some(isGrammar)) return slice;
  const { firstChild, lastChild } = slice.content;
  const blocks = slice.content.content.flatMap(blocksOf);
  const written = blocks.filter((block) => !isEmptyParagraph(block));
  if (written.length === 0) return Slice.empty;
  return new Slice(
    Fragment.from(written),
    written[0] === blocks[0] ? openness(firstChild, slice.openStart) : 0,
    written.at(-1) === blocks.at(-1) ? openness(lastChild, slice.openEnd) : 0,
  );
}
