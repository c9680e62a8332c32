import { z } from 'zod';
import type { Severity } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** What an office sets for one rule: severity, options as the rule declares them, and why, for people. */
const ruleSettingsSchema = z.object({
  severity: z.enum(['error', 'warning', 'hint', 'off']).optional(),
  note: z.string().optional(),
  options: z.record(z.string(), z.unknown()).optional(),
});

/**
 * Check settings (检查设置): what an office sets for the checks, by id of the rule. Plain JSON, so that service, command
 * line and browser can hand it on. `checkSettingsSchema` says what is valid; this is only its shape.
 */
export const checkSettingsShape = z.object({ rules: z.record(z.string(), ruleSettingsSchema).optional() });
export type CheckSettings = z.infer<typeof checkSettingsShape>;

/** The settings of an office that has set nothing. */
export const defaultCheckSettings: CheckSettings = {};

const order: readonly (Severity | 'off')[] = ['error', 'warning', 'hint', 'off'];

/** The severities that an office may give a rule: any, or for a binding rule none below its own. */
export function allowedSeverities({ binding, severity }: Rule): (Severity | 'off')[] {
  return binding ? order.slice(0, order.indexOf(severity) + 1) : [...order];
}

function ruleSettings(rule: Rule) {
  const severity = z.enum(allowedSeverities(rule)).optional();
  return z
    .strictObject({
      severity: severity.describe(
        rule.binding
          ? '问题的级别。这条规则关系到会不会误导群众，级别不能调低，也不能停用'
          : 'error 不改正不能签署，warning 给签署人看，hint 只给起草人看，off 不查',
      ),
      note: z.string().max(500).optional().describe('为什么这样设，给人看的'),
      options: rule.options.optional(),
    })
    .describe(`${rule.title}。${rule.documentation}`);
}

/** The schema of a settings file for a catalogue of rules; what it accepts is `CheckSettings`. */
export function checkSettingsSchema(rules: readonly Rule[]) {
  const byId = Object.fromEntries(rules.map((rule) => [rule.id, ruleSettings(rule).optional()]));
  return z.strictObject({
    $schema: z.string().optional().describe('供编辑器提示用'),
    rules: z.strictObject(byId).optional().describe('按规则的代号分别设置'),
  });
}
