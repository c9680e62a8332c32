import { describe, expect, it } from 'vitest';
import { sectionTitles } from '../../interpretation/section.ts';
import { prepareCheck } from '../check-context.ts';
import { runRule } from '../checker.ts';
import type { Rule, RuleExample } from '../rule.ts';
import { checkSettingsSchema } from '../settings/check-settings.ts';
import { configureRule } from '../settings/configured-rule.ts';
import { exampleDossier } from './example-dossier.ts';
import { ruleGroups, rules } from './index.ts';

function run(rule: Rule, example: Omit<RuleExample, 'shows'>) {
  const configured = configureRule(rule, 0, rule.severity, example.options);
  return runRule(configured, prepareCheck(exampleDossier(example)));
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  it.each(rule.valid.map((example) => [example.shows, example] as const))(
    'accepts: %s',
    (_shows, example) => {
      expect(run(rule, example)).toEqual([]);
    },
  );

  it.each(rule.invalid.map((example) => [example.shows, example] as const))(
    'finds: %s',
    (_shows, example) => {
      const findings = run(rule, example);
      const shown = findings.map(
        ({ place }) => place.excerpt || (place.section && sectionTitles[place.section]),
      );
      expect(shown).toEqual(example.finds);
      for (const finding of findings) {
        expect(finding.severity).toBe(example.severity ?? rule.severity);
        expect(finding.message).toMatch(/[。！]$/);
      }
    },
  );
});

describe('the catalogue', () => {
  it('shows what rules of completeness and wording accept, near misses among them, and what they find', () => {
    // Rules of fidelity infer what is meant: they are measured on whole corpora (tests/accuracy), not on a few examples.
    const [, ...others] = ruleGroups;
    const thin = others
      .flatMap((group) => group.rules)
      .filter(({ valid, invalid }) => valid.length < 3 || invalid.length < 4);
    expect(thin.map(({ id }) => id)).toEqual([]);
  });

  it.each(
    rules
      .filter(({ options }) => Object.keys(options.shape).length > 0)
      .map((rule) => [rule.id, rule] as const),
  )('describes every option of %s in Chinese and gives it a default', (_id, rule) => {
    expect(() => rule.configure()).not.toThrow();
    for (const [name, option] of Object.entries(rule.options.shape)) {
      expect(name).toMatch(/^[a-z][A-Za-z]*$/);
      expect(option.description).toMatch(/\p{Script=Han}/u);
    }
  });

  it('lets no office switch off what sign-off asks for or what stops a wrong figure', () => {
    const settings = (id: string, severity: string) =>
      checkSettingsSchema(rules).safeParse({ rules: { [id]: { severity } } }).success;
    for (const { id, binding, severity } of rules) {
      expect(settings(id, severity)).toBe(true);
      expect(settings(id, 'off')).toBe(!binding);
    }
    for (const id of ['figure-not-in-policy', 'duty-changed', 'personal-data', 'section-empty'])
      expect(settings(id, 'warning')).toBe(false);
  });

  it('has every rule once', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });
});
