import type { Node } from 'prosemirror-model';
import { z } from 'zod';
import { referencedDocumentSchema } from '../blocks/reference.ts';

/** A place of the interpretation that points at a clause: a citation, a bound figure, a quotation, a chart's source. */
export interface CheckedReference {
  readonly of: 'policy' | 'predecessor';
  readonly clause: string | null;
  /** Verbatim words of the clause that a figure is bound to, or empty. */
  readonly quote: string;
  /** Name of the node that carries it. */
  readonly node: string;
  /** Document positions of that node. */
  readonly from: number;
  readonly to: number;
}

const single = z.object({
  clause: z.string().nullable(),
  of: referencedDocumentSchema.default('policy'),
  quote: z.string().default(''),
});
const several = z.object({ clauses: z.array(z.string()) });

/** The references that one node carries in its own attributes; most nodes carry none. */
export function referencesOf(node: Node, from: number): CheckedReference[] {
  const place = { node: node.type.name, from, to: from + node.nodeSize };
  const list = several.safeParse(node.attrs);
  if (list.success) return list.data.clauses.map((clause) => ({ of: 'policy', clause, quote: '', ...place }));
  const one = single.safeParse(node.attrs);
  return one.success ? [{ ...one.data, ...place }] : [];
}
