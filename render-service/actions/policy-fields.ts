import { type Policy, UNTITLED_POLICY } from '@tongjie/model';
import { type PolicyFields, policyFieldsSchema } from '../views/policy-fields.ts';

type StoredFields = Omit<Policy, 'document'>;

/** The fields that may be edited, of all that stands outside the text. */
export function fieldsOf(policy: StoredFields): PolicyFields {
  const { title, documentNumber, issuers, recipients, dates, disclosure, link } = policy;
  return policyFieldsSchema.parse({ title, documentNumber, issuers, recipients, dates, disclosure, link });
}

/** Fields as a person left them, beside what was read. */
export function withFields(policy: Policy, fields: PolicyFields | undefined): Policy {
  return fields ? { ...policy, ...fields } : policy;
}

const filled = <Value extends string | readonly string[]>(fresh: Value, before: Value): Value =>
  fresh.length > 0 ? fresh : before;

/**
 * Fields after a text was read again: what the new text says; where it is silent, what was there, as people may have typed
 * it in. The link is never in a text.
 */
export function mergeFields(before: StoredFields, read: Policy): PolicyFields {
  const { dates } = read;
  return {
    title: read.title === UNTITLED_POLICY ? before.title : read.title,
    documentNumber: filled(read.documentNumber, before.documentNumber),
    issuers: [...filled(read.issuers, before.issuers)],
    recipients: [...filled(read.recipients, before.recipients)],
    dates: {
      signed: dates.signed ?? before.dates.signed,
      issued: dates.issued ?? before.dates.issued,
      effective: dates.effective ?? before.dates.effective,
      expires: dates.expires ?? before.dates.expires,
    },
    disclosure: read.disclosure ?? before.disclosure,
    link: before.link,
  };
}
