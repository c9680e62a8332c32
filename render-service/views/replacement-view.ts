import { type ClauseDependents, formatClausePath, type PolicyReplacement } from '@tongjie/model';
import { z } from 'zod';
import { differenceSchema, toDifferenceView } from './comparison-view.ts';
import { sectionKindSchema } from './dossier-view.ts';
import { policyFieldsSchema } from './policy-fields.ts';

const clauseDependentsSchema = z.object({
  clause: z.object({ id: z.string(), label: z.string(), heading: z.string(), text: z.string() }),
  dependents: z.array(
    z.object({
      /** Name of the node: `citation`, `fact`, `quotation` … */
      node: z.string(),
      quote: z.string(),
      section: sectionKindSchema.nullable(),
      excerpt: z.string(),
    }),
  ),
});

/** What becomes of a dossier when another version of its policy is read into it. */
export const replacementSchema = z.object({
  differences: z.array(differenceSchema),
  /** Clauses that are gone, with what hung on them. */
  vanished: z.array(clauseDependentsSchema),
  /** Clauses that no longer hold the words that figures are bound to. */
  stale: z.array(clauseDependentsSchema),
  /** Clauses with other words, and what else points at them. */
  reworded: z.array(clauseDependentsSchema),
  fields: z.object({ before: policyFieldsSchema, after: policyFieldsSchema }),
});
export type ReplacementView = z.infer<typeof replacementSchema>;

const toDependents = ({ clause, dependents }: ClauseDependents) => ({
  clause: {
    id: clause.id,
    label: formatClausePath(clause.path),
    heading: clause.heading,
    text: clause.text,
  },
  dependents: dependents.map(({ node, quote, section, excerpt }) => ({ node, quote, section, excerpt })),
});

export function toReplacementView(
  plan: PolicyReplacement,
  fields: ReplacementView['fields'],
): ReplacementView {
  return {
    differences: plan.differences.map(toDifferenceView),
    vanished: plan.vanished.map(toDependents),
    stale: plan.stale.map(toDependents),
    reworded: plan.reworded.map(toDependents),
    fields,
  };
}
