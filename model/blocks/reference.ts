import { z } from 'zod';
import { clauseIdSchema } from '../policy/clause.ts';

/** Which document a reference points into: the policy, or the one that it replaces. */
export const referencedDocumentSchema = z.enum(['policy', 'predecessor']);
export type ReferencedDocument = z.infer<typeof referencedDocumentSchema>;

/** Attributes of anything that points at one clause. */
export const clauseReference = {
  clause: { schema: clauseIdSchema.nullable(), default: null },
  of: { schema: referencedDocumentSchema, default: 'policy' },
} as const;

/**
 * Attributes of a figure bound to its place: `quote` is verbatim text of the clause (`不超过5万元`).
 * When the clause no longer contains the quote, what is bound is stale (待更新).
 */
export const factBinding = {
  ...clauseReference,
  quote: { schema: z.string().max(200), default: '' },
} as const;
