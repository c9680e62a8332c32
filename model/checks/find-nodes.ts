import type { Node } from 'prosemirror-model';
import { type SectionKind, sectionKindOf } from '../interpretation/section.ts';
import { placeOf } from './check-context.ts';
import type { FindingPlace } from './finding.ts';

/** A node of the interpretation with its place. */
export interface PlacedNode {
  readonly node: Node;
  readonly section: SectionKind | null;
  readonly from: number;
}

/** All nodes of the given names, in the order of the document. */
export function findNodes(interpretation: Node, ...names: readonly string[]): PlacedNode[] {
  const wanted = new Set(names);
  const found: PlacedNode[] = [];
  interpretation.forEach((top, offset) => {
    const section = sectionKindOf(top.type.name);
    if (wanted.has(top.type.name)) found.push({ node: top, section, from: offset });
    top.descendants((node, position) => {
      if (wanted.has(node.type.name)) found.push({ node, section, from: offset + 1 + position });
    });
  });
  return found;
}

/** The place of a whole node, shown by the given words. */
export function placeOfNode({ node, section, from }: PlacedNode, excerpt: string): FindingPlace {
  return placeOf('interpretation', { section, from, to: from + node.nodeSize, excerpt });
}
