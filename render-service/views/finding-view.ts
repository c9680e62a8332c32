import { gateSchema, waiverSchema } from '@tongjie/model';
import { z } from 'zod';
import { findingCountsSchema, sectionKindSchema } from './dossier-view.ts';

const place = z.object({
  document: z.enum(['policy', 'predecessor', 'interpretation', 'plan']),
  section: sectionKindSchema.nullable(),
  clause: z.string().nullable(),
  from: z.int().nullable(),
  to: z.int().nullable(),
  excerpt: z.string(),
});

/** A finding as `model/checks/finding.ts` defines it. */
const finding = z.object({
  rule: z.string(),
  key: z.string(),
  severity: z.enum(['error', 'warning', 'hint']),
  gate: gateSchema,
  waivable: z.boolean(),
  message: z.string(),
  place: place.readonly(),
  related: z.array(place.readonly()).readonly(),
  fix: z
    .object({ title: z.string(), from: z.int(), to: z.int(), replacement: z.string() })
    .readonly()
    .nullable(),
});

const waiver = waiverSchema.readonly();

export const findingsViewSchema = z.object({
  /** Those that stand, what endangers a reader most first. */
  findings: z.array(finding.readonly()).readonly(),
  /** Those that are let through, each with its reason. */
  waived: z.array(z.object({ finding: finding.readonly(), waiver }).readonly()).readonly(),
  /** Waivers of what is no longer found: the sentence or the clause has changed since. */
  lapsed: z.array(waiver).readonly(),
  /** Of those that stand. */
  counts: findingCountsSchema,
});
export type FindingsView = z.infer<typeof findingsViewSchema>;
