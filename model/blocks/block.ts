import type { NodeSpec } from 'prosemirror-model';

/** A block of an interpretation (版块): its name in every layer, its Chinese title, and the nodes it is made of. */
export interface BlockDefinition<Name extends string = string> {
  readonly name: Name;
  /** Shown in menus and margins. */
  readonly title: string;
  /** When to use it, one line, shown beside the title. */
  readonly purpose: string;
  /** Node specs by name; the block's own node first, then those that only stand inside it. */
  readonly nodes: Readonly<Record<string, NodeSpec>>;
}

/** Keeps the name literal, so that `BlockName` is a union and drawing tables can be exhaustive. */
export function defineBlock<const Name extends string>(block: BlockDefinition<Name>): BlockDefinition<Name> {
  return block;
}
