import { check, type Finding, type Policy } from '@tongjie/model';
import { madeDossier, madeParagraph } from './made-dossier.ts';

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
  'quotation-altered',
]);

/** What the rules of fidelity find in one statement about a policy. */
export function checkStatement(policy: Policy, statement: string, clause: string | null): Finding[] {
  const dossier = madeDossier(policy, { standardsSection: [madeParagraph(statement, clause)] });
  return check(dossier).filter(({ rule, place }) => fidelityRules.has(rule) && place.section === 'standards');
}
