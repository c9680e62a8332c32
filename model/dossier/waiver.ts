import { z } from 'zod';
import { sectionKinds } from '../interpretation/section.ts';

/** The fewest and the most characters of a reason: enough to say something, short enough to be read before signing. */
export const SHORTEST_WAIVER_REASON = 8;
export const LONGEST_WAIVER_REASON = 300;

/** Why a finding is let through: at least so much that whoever signs can judge it. */
export const waiverReasonSchema = z
  .string()
  .trim()
  .refine((reason) => [...reason].length >= SHORTEST_WAIVER_REASON, {
    error: `请写明放行的理由，至少${SHORTEST_WAIVER_REASON}个字。`,
  })
  .refine((reason) => [...reason].length <= LONGEST_WAIVER_REASON, {
    error: `放行的理由最多${LONGEST_WAIVER_REASON}个字。`,
  });

/**
 * A waiver (放行说明): a finding is let through, by whom, when and why. It holds for the finding's key, so it lapses as
 * soon as the sentence or the clause reads otherwise. What was found is written down with it, so that a lapsed one can
 * still be understood.
 */
export const waiverSchema = z.strictObject({
  key: z.string().regex(/^[0-9a-f]{64}$/),
  rule: z.string().min(1).max(80),
  severity: z.enum(['error', 'warning', 'hint']),
  section: z.enum(sectionKinds).nullable(),
  message: z.string().max(2000),
  excerpt: z.string().max(200),
  reason: waiverReasonSchema,
  /** Id and name of the drafter. */
  by: z.string(),
  name: z.string(),
  at: z.iso.datetime(),
});
export type Waiver = z.infer<typeof waiverSchema>;

/** The waivers of a dossier, each key once, in the order in which they were given. */
export const waiversSchema = z
  .array(waiverSchema)
  .max(500)
  .refine((waivers) => new Set(waivers.map(({ key }) => key)).size === waivers.length, {
    error: '同一个问题放行了两次',
  });
