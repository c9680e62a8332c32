import type { Node } from 'prosemirror-model';
import { sectionKindOf } from '../interpretation/section.ts';

/** A section of an interpretation and its blocks, each with the name by which a presentation's choices know it. */
export interface PlacedSection {
  /** `benefits`, `extra-2` */
  readonly place: string;
  readonly node: Node;
  readonly blocks: readonly {
    /** `benefits/keyFigures-1` */
    readonly place: string;
    readonly node: Node;
  }[];
}

/**
 * The sections of an interpretation with places that edits of words don't change: a block is the n-th of its kind in
 * its section. A choice for it moves on only where another of the same kind is put before it.
 */
export function placeSections(document: Node): PlacedSection[] {
  let extras = 0;
  return document.children.slice(2).map((node) => {
    const kind = sectionKindOf(node.type.name);
    if (!kind) extras += 1;
    const place = kind ?? `extra-${extras}`;
    const counts = new Map<string, number>();
    const blocks = node.children.map((block) => {
      const name = block.type.name;
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      return { place: `${place}/${name}-${count}`, node: block };
    });
    return { place, node, blocks };
  });
}
