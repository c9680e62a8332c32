import { gateSchema } from '@tongjie/model';
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

export const findingsViewSchema = z.object({
  findings: z.array(finding.readonly()).readonly(),
  counts: findingCountsSchema,
});
