import {
  disclosureSchema,
  documentJsonSchema,
  formalElementSchema,
  type PolicyReading,
  partRoleSchema,
  policyDatesSchema,
} from '@tongjie/model';
import { z } from 'zod';

/** A policy as read: what `tongjie outline --json` gives, and the whole text. */
export const policyReadingSchema = z.object({
  title: z.string(),
  documentNumber: z.string(),
  issuers: z.array(z.string()),
  dates: policyDatesSchema,
  /** Dates that no line prints and that follow from others (自印发之日起, 有效期3年). */
  computedDates: z.array(z.enum(['effective', 'expires'])),
  recipients: z.array(z.string()),
  disclosure: disclosureSchema.nullable(),
  parts: z.array(
    z.object({ role: partRoleSchema, title: z.string(), titleFrom: z.enum(['printed', 'quoted', 'none']) }),
  ),
  clauses: z.array(
    z.object({
      id: z.string(),
      part: z.int(),
      path: z.array(z.string()),
      label: z.string(),
      level: z.int(),
      heading: z.string(),
      text: z.string(),
      from: z.int(),
      to: z.int(),
    }),
  ),
  repairs: z.array(
    z.object({
      kind: z.enum([
        'joined-lines',
        'wrapped-lines',
        'joined-title',
        'label-form',
        'page-number',
        'running-head',
        'spaced-characters',
        'split-line',
      ]),
      line: z.int(),
      before: z.string(),
      after: z.string(),
      /** Of joined lines: answered with 不接, they stay apart. */
      key: z.string().optional(),
    }),
  ),
  questions: z.array(
    z.object({ key: z.string(), line: z.int(), about: z.string(), choices: z.array(z.string()) }),
  ),
  warnings: z.array(z.object({ code: z.string(), message: z.string(), line: z.int().nullable() })),
  /** Lines outside the numbered text: 署名, 版记 and others. */
  formalElements: z.array(formalElementSchema),
  /** The whole text, under the policy schema. */
  document: documentJsonSchema,
});
export type PolicyReadingView = z.infer<typeof policyReadingSchema>;

export function toPolicyReadingView(reading: PolicyReading): PolicyReadingView {
  return {
    title: reading.title,
    documentNumber: reading.documentNumber,
    issuers: [...reading.issuers],
    dates: reading.dates,
    computedDates: [...reading.computedDates],
    recipients: [...reading.recipients],
    disclosure: reading.disclosure,
    parts: reading.parts.map(({ role, title, titleFrom }) => ({ role, title, titleFrom })),
    clauses: reading.clauses.map((clause) => ({ ...clause, path: [...clause.path] })),
    repairs: [...reading.repairs],
    questions: reading.questions.map(({ key, line, about, choices }) => ({
      key,
      line,
      about,
      choices: [...choices],
    })),
    warnings: [...reading.warnings],
    formalElements: [...reading.formalElements],
    document: reading.document,
  };
}
