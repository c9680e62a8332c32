import { policySchema } from '@tongjie/model';
import { z } from 'zod';

/** What stands outside a policy's text and may be edited: title, number, issuers, dates, recipients, disclosure, link. */
export const policyFieldsSchema = policySchema.omit({ document: true, formalElements: true }).extend({
  title: policySchema.shape.title.max(300),
  documentNumber: policySchema.shape.documentNumber.max(100),
  issuers: z.array(z.string().min(1).max(100)).max(30),
  recipients: z.array(z.string().min(1).max(200)).max(100),
});
export type PolicyFields = z.infer<typeof policyFieldsSchema>;

/** Answers to questions about a text, by the questions' keys. */
export const readingAnswersSchema = z
  .record(z.string().regex(/^[0-9a-f]{16}$/), z.string().min(1).max(300))
  .refine((answers) => Object.keys(answers).length <= 500);
