import type { Node, Schema } from 'prosemirror-model';
import { inlineFromSource } from './inline-from-source.ts';
import type { CitedClauses, SourceBlock, SourceParagraph } from './source-block.ts';

/** What blocks are made with. */
export interface BlockMaking {
  readonly schema: Schema;
  readonly clauses: CitedClauses;
}

/** How many blocks from `from` are paragraphs that satisfy a test. */
export function runLength(
  blocks: readonly SourceBlock[],
  from: number,
  test: (paragraph: SourceParagraph) => boolean,
): number {
  let count = 0;
  for (let block = blocks[from]; block?.kind === 'paragraph' && test(block); block = blocks[from + count])
    count += 1;
  return count;
}

/** One paragraph. */
export function makeParagraph({ schema, clauses }: BlockMaking, paragraph: SourceParagraph): Node {
  return schema.node('paragraph', null, inlineFromSource(schema, paragraph, clauses));
}

/** Items of one list; what is set in deeper goes into the item above it. */
export function makeList(making: BlockMaking, items: readonly SourceParagraph[]): Node {
  const { schema } = making;
  const [first] = items;
  const level = first?.list?.level ?? 0;
  const nodes: Node[] = [];
  for (let at = 0; at < items.length; ) {
    const own = items[at];
    if (own === undefined) break;
    let end = at + 1;
    for (let next = items[end]; next !== undefined && (next.list?.level ?? 0) > level; next = items[end])
      end += 1;
    const inner = items.slice(at + 1, end);
    nodes.push(
      schema.node('listItem', null, [
        makeParagraph(making, own),
        ...(inner.length > 0 ? [makeList(making, inner)] : []),
      ]),
    );
    at = end;
  }
  return schema.node(first?.list?.ordered ? 'orderedList' : 'bulletList', null, nodes);
}

/** Paragraphs and lists, as they stand in answers and cells; never empty. */
export function proseFromSource(
  making: BlockMaking,
  paragraphs: readonly SourceParagraph[],
): readonly Node[] {
  const nodes: Node[] = [];
  for (let at = 0; at < paragraphs.length; ) {
    const paragraph = paragraphs[at];
    if (paragraph === undefined) break;
    const id = paragraph.list?.id;
    const count =
      paragraph.list === null
        ? 1
        : runLength(paragraphs, at, ({ list }) => list !== null && (list.level > 0 || list.id === id));
    nodes.push(
      paragraph.list === null
        ? makeParagraph(making, paragraph)
        : makeList(making, paragraphs.slice(at, at + count)),
    );
    at += count;
  }
  return nodes.length > 0 ? nodes : [making.schema.node('paragraph')];
}
