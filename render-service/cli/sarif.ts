import { type Finding, type FindingPlace, rules, type Severity } from '@tongjie/model';

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', hint: 'note' };
const files: Readonly<Record<FindingPlace['document'], string>> = {
  policy: 'policy.json',
  predecessor: 'predecessor.json',
  interpretation: 'interpretation.json',
  plan: 'plan.json',
};

function toLocation({ document, section, clause, from, to, excerpt }: FindingPlace) {
  const name = clause ?? section;
  return {
    physicalLocation: { artifactLocation: { uri: files[document] } },
    ...(name === null ? {} : { logicalLocations: [{ name, kind: clause === null ? 'section' : 'clause' }] }),
    // Places are positions in a document, not in its JSON, so no region can be given: the words are.
    ...(excerpt === '' ? {} : { message: { text: excerpt } }),
    properties: { from, to },
  };
}

/** Findings as SARIF 2.1.0 (OASIS), which common viewers and code hosts open. */
export function toSarif(findings: readonly Finding[]) {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'tongjie',
            rules: rules.map(({ id, title, documentation, severity }) => ({
              id,
              shortDescription: { text: title },
              fullDescription: { text: documentation },
              defaultConfiguration: { level: levels[severity] },
            })),
          },
        },
        results: findings.map(({ rule, severity, message, place, related }) => ({
          ruleId: rule,
          ruleIndex: rules.findIndex(({ id }) => id === rule),
          level: levels[severity],
          message: { text: message },
          locations: [toLocation(place)],
          relatedLocations: related.map((other, id) => ({ id, ...toLocation(other) })),
        })),
      },
    ],
  };
}
