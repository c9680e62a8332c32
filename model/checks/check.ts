import type { Dossier } from '../dossier/dossier.ts';
import { type CheckContext, prepareCheck } from './check-context.ts';
import type { Finding, Severity } from './finding.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules/index.ts';

const weights: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };

/** What one rule finds. */
export function runRule(rule: Rule, context: CheckContext): Finding[] {
  return rule
    .check(context)
    .map(({ message, place, related = [], fix = null, severity = rule.severity }) => ({
      rule: rule.id,
      severity,
      gate: rule.gate,
      message,
      place,
      related,
      fix,
    }));
}

/**
 * Checks a dossier: everything that is wrong or doubtful in it, what endangers a reader most first — errors before
 * warnings before hints, then by rule in the order of the catalogue, then by place. Pure: the same dossier gives the
 * same findings in the same order, wherever it runs.
 *
 * @throws {RangeError} when a document is not one of its schema.
 */
export function check(dossier: Dossier): Finding[] {
  const context = prepareCheck(dossier);
  // A stable sort keeps the order of rules, and within a rule the order in which it found things.
  return rules
    .flatMap((rule) => runRule(rule, context))
    .sort((a, b) => weights[a.severity] - weights[b.severity]);
}

/** How many findings there are of each severity. */
export function countFindings(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
