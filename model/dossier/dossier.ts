import { z } from 'zod';
import { interpretationPlanSchema } from '../interpretation/interpretation-plan.ts';
import { requirementSetIdSchema } from '../interpretation/requirement-set.ts';
import { documentJsonSchema, policySchema } from '../policy/policy.ts';
import { presentationSchema } from './presentation.ts';
import { waiversSchema } from './waiver.ts';

/**
 * A dossier (卷宗): one policy, the policy that it replaces if that is at hand, the interpretation plan and the
 * interpretation. Everything published is a pure function of this and of a template version.
 */
export const dossierSchema = z.object({
  /** Letters, digits and hyphens; names the folder on disk and the address in the service. */
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/),
  requirementSet: requirementSetIdSchema,
  policy: policySchema,
  predecessor: policySchema.nullable(),
  plan: interpretationPlanSchema,
  /** Document under `interpretationSchema(requirementSet)`. */
  interpretation: documentJsonSchema,
  presentation: presentationSchema,
  /** Findings that are let through with a reason; the signer signs them too. */
  waivers: waiversSchema.default([]),
});
export type Dossier = z.infer<typeof dossierSchema>;
