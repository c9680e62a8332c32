import { type Policy, plainText, type Story } from '@tongjie/model';
import type { PageSite } from './page-site.ts';

const organizations = (names: readonly string[]) =>
  names.map((name) => ({ '@type': 'GovernmentOrganization', name }));

/** Leaves out what isn't known: null, empty text and empty lists. */
function known(entries: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(entries).filter(
      ([, value]) =>
        value !== null &&
        value !== undefined &&
        value !== '' &&
        !(Array.isArray(value) && value.length === 0),
    ),
  );
}

function describePolicy(policy: Policy, site: PageSite): Record<string, unknown> {
  return known({
    '@type': 'Legislation',
    name: policy.title,
    legislationIdentifier: policy.documentNumber,
    legislationDate: policy.dates.signed,
    legislationDateOfApplicability: policy.dates.effective,
    expires: policy.dates.expires,
    legislationPassedBy: organizations(policy.issuers),
    inLanguage: 'zh-CN',
    url: site.policyUrl ?? policy.link,
  });
}

/** schema.org description of a policy's page, as JSON-LD. */
export function policyData(policy: Policy, story: Story, site: PageSite): Record<string, unknown> {
  return known({
    '@context': 'https://schema.org',
    ...describePolicy(policy, site),
    subjectOf: known({ '@type': 'Article', headline: story.title, url: site.interpretationUrl }),
  });
}

/** schema.org description of an interpretation's page, as JSON-LD. */
export function interpretationData(policy: Policy, story: Story, site: PageSite): Record<string, unknown> {
  return known({
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: story.title,
    description: plainText(story.lead),
    author: organizations(policy.issuers),
    publisher: organizations(policy.issuers),
    image: site.imageUrl,
    inLanguage: 'zh-CN',
    isAccessibleForFree: true,
    url: site.interpretationUrl,
    about: describePolicy(policy, site),
  });
}
