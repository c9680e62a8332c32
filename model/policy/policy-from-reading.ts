import { type Policy, policySchema } from './policy.ts';
import type { PolicyReading } from './policy-reading.ts';
import { policyDocumentSchema } from './policy-schema.ts';

/** The title of a policy whose source prints none; a person is asked for it by the warning `policy-without-title`. */
export const UNTITLED_POLICY = '未写明标题的文件';

/**
 * Makes a policy of a reading, checked against both schemas.
 * @throws RangeError or ZodError where a reading was put together by hand and breaks them.
 */
export function policyFromReading(reading: PolicyReading): Policy {
  policyDocumentSchema.nodeFromJSON(reading.document).check();
  return policySchema.parse({
    title: reading.title || UNTITLED_POLICY,
    documentNumber: reading.documentNumber,
    issuers: reading.issuers,
    recipients: reading.recipients,
    dates: reading.dates,
    disclosure: reading.disclosure,
    link: null,
    formalElements: reading.formalElements,
    document: reading.document,
  });
}
