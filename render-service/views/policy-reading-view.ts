import { disclosureSchema, type PolicyOutline, partRoleSchema, policyDatesSchema } from '@tongjie/model';
import { z } from 'zod';

/** The outline of a policy, as `tongjie outline --json` gives it. */
export const policyReadingSchema = z.object({
  title: z.string(),
  documentNumber: z.string(),
  issuers: z.array(z.string()),
  dates: policyDatesSchema,
  /** Dates that no line prints and that follow from others (自印发之日起, 有效期3年). */
  computedDates: z.array(z.enum(['effective', 'expires'])),
  recipients: z.array(z.string()),
  disclosure: disclosureSchema.nullable(),
  parts: z.array(z.object({ role: partRoleSchema, title: z.string() })),
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
  repairs: z.array(z.object({ kind: z.string(), line: z.int(), before: z.string(), after: z.string() })),
  questions: z.array(z.object({ line: z.int(), about: z.string(), choices: z.array(z.string()) })),
  warnings: z.array(z.object({ code: z.string(), message: z.string(), line: z.int().nullable() })),
});
export type PolicyReadingView = z.infer<typeof policyReadingSchema>;

/** A reading without its document, which is large and of no use before the dossier exists. */
export function toPolicyReadingView(reading: PolicyOutline): PolicyReadingView {
  return {
    title: reading.title,
    documentNumber: reading.documentNumber,
    issuers: [...reading.issuers],
    dates: reading.dates,
    computedDates: [...reading.computedDates],
    recipients: [...reading.recipients],
    disclosure: reading.disclosure,
    parts: reading.parts.map(({ role, title }) => ({ role, title })),
    clauses: reading.clauses.map((clause) => ({ ...clause, path: [...clause.path] })),
    repairs: [...reading.repairs],
    questions: reading.questions.map(({ line, about, choices }) => ({ line, about, choices: [...choices] })),
    warnings: [...reading.warnings],
  };
}
