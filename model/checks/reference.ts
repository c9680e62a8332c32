import type { Node } from 'prosemirror-model';
import { z } from 'zod';
import { referencedDocumentSchema } from '../blocks/reference.ts';

/** What a citation, a bound figure, a quotation or a chart's source points at. */
export interface ReferenceTarget {
  readonly of: 'policy' | 'predecessor';
  readonly clause: string | null;
  /** Verbatim words of the clause that a figure is bound to, or empty. */
  readonly quote: string;
  /** Name of the node that carries it. */
  readonly node: string;
}

/** A place of the interpretation that points at a clause. */
export interface CheckedReference extends ReferenceTarget {
  /** Document positions of that node. */
  readonly from: number;
  readonly to: number;
}

const several = z.array(z.string()).catch([]);
const single = z.object({
  clause: z.string().nullable(),
  of: referencedDocumentSchema.default('policy'),
  quote: z.string().default(''),
});

/** What one node points at by its own attributes; most nodes point at nothing. */
export function targetsOf({ attrs, type }: Node): ReferenceTarget[] {
  const node = type.name;
  if (attrs.clauses !== undefined)
    return several.parse(attrs.clauses).map((clause) => ({ of: 'policy', clause, quote: '', node }));
  // Every node is asked after every keystroke, and a schema that fails is slow.
  if (attrs.clause === undefined) return [];
  const one = single.safeParse(attrs);
  return one.success ? [{ ...one.data, node }] : [];
}

/** The same with its place. */
export function referencesOf(node: Node, from: number): CheckedReference[] {
  return targetsOf(node).map((target) => ({ ...target, from, to: from + node.nodeSize }));
}
