import type { Dossier } from '../dossier/dossier.ts';
import { type CheckContext, prepareCheck } from './check-context.ts';
import type { Finding, Severity } from './finding.ts';
import { rules } from './rules/index.ts';
import { type CheckSettings, defaultCheckSettings } from './settings/check-settings.ts';
import { type ConfiguredRule, compareSeverities, configureRules } from './settings/configured-rule.ts';

/** What one rule finds. */
export function runRule(configured: ConfiguredRule, context: CheckContext): Finding[] {
  const { rule, check, severityOf } = configured;
  const found = check.check
    ? check.check(context)
    : context.passages.flatMap((passage) => check.checkPassage(passage, context));
  return found.map(({ message, place, related = [], fix = null, severity }) => ({
    rule: rule.id,
    severity: severityOf(severity),
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
 * @throws {z.ZodError} when the settings are not valid under `checkSettingsSchema`.
 */
export function check(dossier: Dossier, settings: CheckSettings = defaultCheckSettings): Finding[] {
  const context = prepareCheck(dossier);
  // A stable sort keeps the order of rules, and within a rule the order in which it found things.
  return configureRules(rules, settings)
    .flatMap((rule) => runRule(rule, context))
    .sort((a, b) => compareSeverities(a.severity, b.severity));
}

/** How many findings there are of each severity. */
export function countFindings(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
