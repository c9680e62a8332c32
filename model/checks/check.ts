import type { Dossier } from '../dossier/dossier.ts';
import { Checker } from './checker.ts';
import type { Finding, Severity } from './finding.ts';
import { type CheckSettings, defaultCheckSettings } from './settings/check-settings.ts';

/**
 * Checks a dossier once. Pure: the same dossier under the same settings gives the same findings in the same order,
 * wherever it runs. Who checks a dossier while it is written keeps a `Checker`.
 *
 * @throws {RangeError} when a document is not one of its schema.
 * @throws {z.ZodError} when the settings are not valid under `checkSettingsSchema`.
 */
export function check(dossier: Dossier, settings: CheckSettings = defaultCheckSettings): Finding[] {
  return new Checker(settings).check(dossier);
}

/** How many findings there are of each severity. */
export function countFindings(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
