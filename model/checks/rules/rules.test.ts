import { describe, expect, it } from 'vitest';
import { sectionTitles } from '../../interpretation/section.ts';
import { runRule } from '../check.ts';
import { prepareCheck } from '../check-context.ts';
import { exampleDossier } from './example-dossier.ts';
import { rules } from './index.ts';

const run = (rule: (typeof rules)[number], example: Parameters<typeof exampleDossier>[0]) =>
  runRule(rule, prepareCheck(exampleDossier(example)));

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
  it('has every rule once', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });
});
