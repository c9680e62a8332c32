import type { Node } from 'prosemirror-model';
import { type SectionKind, sectionKindOf } from '../interpretation/section.ts';
import { placeOf } from './check-context.ts';
import type { FindingPlace } from './finding.ts';
import { type CheckedReference, referencesOf } from './reference.ts';

/** A node of the interpretation with its place. */
export interface PlacedNode {
  readonly node: Node;
  readonly section: SectionKind | null;
  readonly from: number;
}

/** Nodes of one kind in a top node, with how far from its start they begin. */
type NodesByName = ReadonlyMap<string, readonly { readonly node: Node; readonly at: number }[]>;
const known = new WeakMap<Node, NodesByName>();

/** What stands in a top node, by name. Nodes never change: each is searched once for all rules. */
function nodesIn(top: Node): NodesByName {
  const before = known.get(top);
  if (before) return before;
  const found: { readonly node: Node; readonly at: number }[] = [{ node: top, at: 0 }];
  top.descendants((node, position) => {
    found.push({ node, at: position + 1 });
  });
  const byName = Map.groupBy(found, ({ node }) => node.type.name);
  known.set(top, byName);
  return byName;
}

/** All nodes of the given names, in the order of the document. */
export function findNodes(interpretation: Node, ...names: readonly string[]): PlacedNode[] {
  const found: PlacedNode[] = [];
  interpretation.forEach((top, offset) => {
    const section = sectionKindOf(top.type.name);
    const byName = nodesIn(top);
    const own = names.flatMap((name) => byName.get(name) ?? []).sort((a, b) => a.at - b.at);
    for (const { node, at } of own) found.push({ node, section, from: offset + at });
  });
  return found;
}

/** A place that points at a clause, in its section. */
export interface PlacedReference extends CheckedReference {
  readonly section: SectionKind | null;
}

const references = new WeakMap<Node, readonly CheckedReference[]>();

/** What a top node points at; positions count from its start. */
function referencesIn(top: Node): readonly CheckedReference[] {
  const before = references.get(top);
  if (before) return before;
  const found: CheckedReference[] = [];
  top.descendants((node, position) => {
    found.push(...referencesOf(node, position + 1));
  });
  references.set(top, found);
  return found;
}

/** All that an interpretation points at, in the order of the document. */
export function findReferences(interpretation: Node): PlacedReference[] {
  const found: PlacedReference[] = [];
  interpretation.forEach((top, offset) => {
    const section = sectionKindOf(top.type.name);
    for (const reference of referencesIn(top))
      found.push({ ...reference, section, from: offset + reference.from, to: offset + reference.to });
  });
  return found;
}

/** The place of a whole node, shown by the given words. */
export function placeOfNode({ node, section, from }: PlacedNode, excerpt: string): FindingPlace {
  return placeOf('interpretation', { section, from, to: from + node.nodeSize, excerpt });
}
