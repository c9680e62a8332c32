import {
  check,
  createEmptyInterpretation,
  createEmptyPlan,
  type Dossier,
  documentJsonSchema,
  type Finding,
  type Policy,
} from '@tongjie/model';

/** Rules that compare an interpretation with its policy. */
export const fidelityRules: ReadonlySet<string> = new Set([
  'figure-not-in-policy',
  'figure-misplaced',
  'bound-reversed',
  'day-unit-changed',
  'rate-changed',
  'duty-changed',
  'condition-changed',
  'counted-claim-wrong',
  'document-number-differs',
  'article-number-wrong',
  'office-differs',
  'quotation-not-verbatim',
]);

/** A dossier whose interpretation says one thing, with a citation behind it or without. */
function dossierWith(policy: Policy, statement: string, clause: string | null): Dossier {
  const document = createEmptyInterpretation('general', policy.title).toJSON();
  const citation = clause === null ? [] : [{ type: 'citation', attrs: { of: 'policy', clause } }];
  const paragraph = { type: 'paragraph', content: [{ type: 'text', text: statement }, ...citation] };
  const content = document.content.map((node: { type: string }) =>
    node.type === 'standardsSection' ? { ...node, content: [paragraph] } : node,
  );
  return {
    id: 'statement',
    requirementSet: 'general',
    policy,
    predecessor: null,
    plan: createEmptyPlan(),
    interpretation: documentJsonSchema.parse({ type: 'doc', content }),
    presentation: { theme: 'government-red' },
    waivers: [],
  };
}

/** What the rules of fidelity find in one statement about a policy. */
export function checkStatement(policy: Policy, statement: string, clause: string | null): Finding[] {
  return check(dossierWith(policy, statement, clause)).filter(
    ({ rule, place }) => fidelityRules.has(rule) && place.section === 'standards',
  );
}
