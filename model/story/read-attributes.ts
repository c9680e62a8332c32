import type { Node } from 'prosemirror-model';
import { z } from 'zod';
import { referencedDocumentSchema } from '../blocks/reference.ts';
import type { Reference } from './references.ts';

const referenceSchema = z.object({
  clause: z.string().nullable().default(null),
  of: referencedDocumentSchema.default('policy'),
  quote: z.string().default(''),
});

/** The reference that a node carries in its attributes. */
export function referenceOf(node: Node): Reference {
  return referenceSchema.parse(node.attrs);
}

/** A text attribute of a node, empty where the node has none. */
export function textAttribute(node: Node, name: string): string {
  const value: unknown = node.attrs[name];
  return typeof value === 'string' ? value : '';
}
