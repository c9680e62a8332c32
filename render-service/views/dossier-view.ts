import {
  dossierStateSchema,
  gateSchema,
  interpretationPlanSchema,
  policySchema,
  presentationSchema,
  requirementSetIdSchema,
  roleSchema,
  sectionKinds,
  waiverSchema,
} from '@tongjie/model';
import { z } from 'zod';

export const sectionKindSchema = z.enum(sectionKinds);

export const findingCountsSchema = z.object({ error: z.int(), warning: z.int(), hint: z.int() });

/** One row of the list of dossiers. */
export const dossierSummarySchema = z.object({
  id: z.string(),
  title: z.string(),
  documentNumber: z.string(),
  state: dossierStateSchema,
  requirementSet: requirementSetIdSchema,
  updatedAt: z.string(),
  updatedBy: z.string().nullable(),
  /** Rises with every change of content: policy, interpretation, plan or presentation. */
  version: z.int(),
  /** Whose move it is, or null when nobody's. */
  turn: roleSchema.nullable(),
  sections: z.array(
    z.object({
      kind: sectionKindSchema,
      title: z.string(),
      status: z.enum(['empty', 'written', 'notApplicable']),
    }),
  ),
  /** Of those that stand; what is let through is not counted. */
  findings: findingCountsSchema,
});
export type DossierSummary = z.infer<typeof dossierSummarySchema>;

/** What stops submission or sign-off. */
export const missingSchema = z.object({
  code: z.string(),
  message: z.string(),
  section: sectionKindSchema.nullable(),
});

export const gateDecisionSchema = z.object({
  decision: z.enum(['passed', 'returned']),
  by: z.string(),
  at: z.string(),
  reason: z.string().nullable(),
});
export type GateDecision = z.infer<typeof gateDecisionSchema>;

export const signatureViewSchema = z.object({
  by: z.string(),
  name: z.string(),
  at: z.string(),
  /** SHA-256 (hex) over policy, plan, interpretation and the artifacts' manifest. */
  hash: z.string(),
  voidedAt: z.string().nullable(),
  voidedBy: z.string().nullable(),
});
export type SignatureView = z.infer<typeof signatureViewSchema>;

/** A release that stands. */
export const releaseViewSchema = z.object({
  at: z.string(),
  /** Id of the person. */
  by: z.string(),
  addresses: z.array(
    z.object({
      /** Title of the channel. */
      channel: z.string(),
      /** Where it can be seen, from the service's own origin where it begins with `/`; null where nowhere yet. */
      address: z.string().nullable(),
    }),
  ),
});
export type ReleaseView = z.infer<typeof releaseViewSchema>;

/** Everything of a dossier but its two documents, which are fetched and edited on their own. */
export const dossierViewSchema = dossierSummarySchema.extend({
  policy: policySchema.omit({ document: true }),
  predecessor: policySchema.omit({ document: true }).nullable(),
  plan: interpretationPlanSchema,
  presentation: presentationSchema,
  /** Findings that are let through, with reason; also those that have lapsed. */
  waivers: z.array(waiverSchema),
  gates: z.record(gateSchema, gateDecisionSchema.nullable()),
  signature: signatureViewSchema.nullable(),
  /** Null until it is released, and again once it is withdrawn. */
  released: releaseViewSchema.nullable(),
  missing: z.array(missingSchema),
  hashes: z.object({
    policy: z.string(),
    plan: z.string(),
    interpretation: z.string(),
    /** Null where no finding is let through. */
    waivers: z.string().nullable(),
    /** Over the rendered artifacts' manifest; null when nothing is rendered for this version. */
    artifacts: z.string().nullable(),
    /** What a signature covers; null while `artifacts` is. */
    dossier: z.string().nullable(),
  }),
  artifactsStale: z.boolean(),
});
export type DossierView = z.infer<typeof dossierViewSchema>;
