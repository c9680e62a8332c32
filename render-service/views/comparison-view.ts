import {
  type ClauseDifference,
  type ComparisonRow,
  type ComparisonSummary,
  type FactChange,
  factKinds,
  type PlacedFactChange,
  policyDatesSchema,
} from '@tongjie/model';
import { z } from 'zod';

const comparedClauseSchema = z.object({
  id: z.string(),
  path: z.array(z.string()),
  heading: z.string(),
  text: z.string(),
});

const factSchema = z
  .object({ text: z.string(), bound: z.enum(['atMost', 'lessThan', 'atLeast', 'moreThan']).nullable() })
  .nullable();

const factChangeSchema = z.object({
  kind: z.enum(factKinds),
  about: z.string(),
  old: factSchema,
  new: factSchema,
});

/** A changed figure or duty, and the clauses that it stands in. */
const placedFactSchema = factChangeSchema.extend({
  clauses: z.object({ old: z.string().nullable(), new: z.string().nullable() }),
  /** Path of the clause, of the new version where it is there. */
  path: z.array(z.string()),
});

/** One clause of two versions, against the other: the shape of `tongjie compare --json`. */
export const differenceSchema = z.object({
  kind: z.enum(['added', 'removed', 'changed', 'moved', 'same', 'merged', 'split']),
  old: comparedClauseSchema.nullable(),
  new: comparedClauseSchema.nullable(),
  others: z.array(comparedClauseSchema),
  /** Words that changed and where they stand, in UTF-16 units of the side's text (its `others` joined by line feeds). */
  changes: z.array(z.object({ old: z.string(), new: z.string(), oldFrom: z.int(), newFrom: z.int() })),
  facts: z.array(factChangeSchema),
});
export type DifferenceView = z.infer<typeof differenceSchema>;

const sideSchema = z.object({ clause: z.string(), text: z.string() }).nullable();

/** A proposed row of 新旧对比. */
export const comparisonRowSchema = z.object({
  change: z.enum(['added', 'removed', 'changed']),
  label: z.string(),
  old: sideSchema,
  new: sideSchema,
  /** The interpretation has a row that cites the same clauses. */
  written: z.boolean(),
});

const versionSchema = z.object({ title: z.string(), documentNumber: z.string(), dates: policyDatesSchema });

/** The policy against the one that it replaces. */
export const comparisonViewSchema = z.object({
  old: versionSchema,
  new: versionSchema,
  differences: z.array(differenceSchema),
  /** What readers ask for first: figures that changed, and duties. */
  summary: z.object({ figures: z.array(placedFactSchema), duties: z.array(placedFactSchema) }),
  rows: z.array(comparisonRowSchema),
  /** The interpretation has a section 新旧政策差异 that rows can be taken over into. */
  hasSection: z.boolean(),
});
export type ComparisonView = z.infer<typeof comparisonViewSchema>;

type Compared = NonNullable<ClauseDifference['old']>;
const toClause = ({ id, path, heading, text }: Compared) => ({ id, path: [...path], heading, text });
const toFact = (fact: FactChange['old']) => fact && { text: fact.text, bound: fact.bound ?? null };
const toFactChange = ({ kind, about, old, new: fresh }: FactChange) => ({
  kind,
  about,
  old: toFact(old),
  new: toFact(fresh),
});

const toPlacedFact = ({ difference, change }: PlacedFactChange) => ({
  ...toFactChange(change),
  clauses: { old: difference.old?.id ?? null, new: difference.new?.id ?? null },
  path: [...((difference.new ?? difference.old)?.path ?? [])],
});

export function toSummaryView({ figures, duties }: ComparisonSummary): ComparisonView['summary'] {
  return { figures: figures.map(toPlacedFact), duties: duties.map(toPlacedFact) };
}

export function toDifferenceView(difference: ClauseDifference): DifferenceView {
  const { kind, old, new: fresh, others, changes, facts } = difference;
  return {
    kind,
    old: old && toClause(old),
    new: fresh && toClause(fresh),
    others: others.map(toClause),
    changes: [...changes],
    facts: facts.map(toFactChange),
  };
}

export function toRowView(row: ComparisonRow, written: boolean): z.infer<typeof comparisonRowSchema> {
  return { change: row.change, label: row.label, old: row.old, new: row.new, written };
}
