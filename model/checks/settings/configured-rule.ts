import type { Severity } from '../finding.ts';
import type { Rule, RuleCheck } from '../rule.ts';
import type { CheckSettings } from './check-settings.ts';

/** A rule as an office has set it. */
export interface ConfiguredRule {
  readonly rule: Rule;
  /** Place in the catalogue: what endangers a reader most comes first. */
  readonly rank: number;
  readonly check: RuleCheck;
  /** The severity of a finding for which the rule gives this severity, or none. */
  severityOf(given: Severity | undefined): Severity;
}

const weights: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };

/** Puts findings of one severity before those of a lighter one. */
export const compareSeverities = (a: Severity, b: Severity): number => weights[a] - weights[b];

/** Sets a rule up. A finding that the rule itself calls less certain is never made graver than the rule called it. */
export function configureRule(
  rule: Rule,
  rank: number,
  severity: Severity = rule.severity,
  options: unknown = {},
): ConfiguredRule {
  return {
    rule,
    rank,
    check: rule.configure(options),
    severityOf(given = rule.severity) {
      if (given === rule.severity) return severity;
      return compareSeverities(given, severity) >= 0 ? given : severity;
    },
  };
}

/**
 * The rules of a catalogue as an office has set them, without those that it has switched off.
 * @throws {z.ZodError} when options are not valid; settings that were read by `readCheckSettings` are.
 */
export function configureRules(rules: readonly Rule[], settings: CheckSettings): ConfiguredRule[] {
  return rules.flatMap((rule, rank) => {
    const { severity, options } = settings.rules?.[rule.id] ?? {};
    return severity === 'off' ? [] : [configureRule(rule, rank, severity, options)];
  });
}
