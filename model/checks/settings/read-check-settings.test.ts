import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../check.ts';
import { exampleDossier } from '../rules/example-dossier.ts';
import { rules } from '../rules/index.ts';
import { configureRule } from './configured-rule.ts';
import { readCheckSettings } from './read-check-settings.ts';

const read = (text: string) => readCheckSettings(text, rules);
const faultsOf = (text: string) =>
  (read(text).faults ?? []).map(({ line, field, message }) => `${line} ${field} ${message}`);

describe('a settings file', () => {
  it('sets severities and options by rule', () => {
    const { settings } = read(
      '{"rules": {"half-width-punctuation": {"severity": "hint", "note": "老系统导出的多"}}}',
    );
    const dossier = exampleDossier({ sections: { benefits: ['按月发放,不得拖欠。[一]'] } });
    const severities = (findings: ReturnType<typeof check>) =>
      findings.filter(({ rule }) => rule === 'half-width-punctuation').map(({ severity }) => severity);
    expect(severities(check(dossier))).toEqual(['warning']);
    expect(severities(check(dossier, settings))).toEqual(['hint']);
  });

  it('switches a rule off', () => {
    const { settings } = read('{"rules": {"half-width-punctuation": {"severity": "off"}}}');
    const dossier = exampleDossier({ sections: { benefits: ['按月发放,不得拖欠。[一]'] } });
    expect(check(dossier, settings).map(({ rule }) => rule)).not.toContain('half-width-punctuation');
  });

  it('lowers what a rule finds, and never makes its doubts graver than the rule does', () => {
    const [rule] = rules.filter(({ id }) => id === 'vulgar-wording');
    if (!rule) throw new Error('Bug: no such rule.');
    const lowered = configureRule(rule, 0, 'warning');
    const given = [undefined, 'error', 'warning', 'hint'] as const;
    expect(given.map(lowered.severityOf)).toEqual(['warning', 'warning', 'warning', 'hint']);
    const kept = configureRule(rule, 0);
    expect(kept.severityOf('warning')).toBe('warning');
  });

  it('may be empty, begin with a byte order mark, and name its schema', () => {
    expect(read('\uFEFF{"$schema": "checks.schema.json"}').faults).toBeUndefined();
  });
});

describe('a fault in a settings file', () => {
  it('says that a binding rule keeps its severity', () => {
    expect(
      faultsOf('{\n  "rules": {\n    "duty-changed": {\n      "severity": "off"\n    }\n  }\n}'),
    ).toEqual([
      '4 rules.duty-changed.severity 规则“应当、可以、不得说错了”关系到会不会误导群众，级别不能低于“错误”，只能写“error”。',
    ]);
  });

  it('names rules that are called like the one that does not exist', () => {
    expect(faultsOf('{"rules": {\n"vulgar-words": {}}}')).toEqual([
      '2 rules.vulgar-words 没有规则“vulgar-words”，可以写的有“vulgar-wording”。',
    ]);
  });

  it('names the options that there are, and their range', () => {
    const text =
      '{"rules": {"copied-run": {"options": {\n"share": 1,\n"largestShare": 40,\n"longestRun": "80"}}}}';
    expect(faultsOf(text)).toEqual([
      '2 rules.copied-run.options.share 没有“share”这一项，可以写的有“largestShare”、“shortestSection”、“longestRun”。',
      '3 rules.copied-run.options.largestShare 不能大于 1。',
      '4 rules.copied-run.options.longestRun 这里要写数字。',
    ]);
  });

  it('says so where a rule has nothing to set', () => {
    expect(faultsOf('{"rules": {"bound-reversed": {"options": {"share": 1}}}}')).toEqual([
      '1 rules.bound-reversed.options.share 没有“share”这一项：这条规则没有可调的。',
    ]);
  });

  it.each([
    ['{"rules": {}', '1  两项之间少了半角逗号，或者少了“}”。'],
    ['{"rules":\n{"copied-run": {}，}}', '2  两项之间少了半角逗号，或者少了“}”。'],
    ['{“rules”: {}}', '1  这里要写一项的名字，用半角双引号括起来。'],
    ['{"rules": {},\n"rules": {}}', '2  “rules”写了两遍。'],
    ['{"rules": off}', '1  “o”不对：文字要用半角双引号括起来，数字直接写。'],
    ['', '1  文件没有写完。'],
    ['[]', '1  这里要写一组设置，用 { } 括起来。'],
    ['{} {}', '1  后面多了内容。'],
  ])('in the form of the file %s is shown at its line', (text, fault) => {
    expect(faultsOf(text)).toEqual([fault]);
  });

  it('is what comes of any text that is not valid: reading never throws', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ':',
      ',',
      '"rules"',
      '"copied-run"',
      '"\\',
      '1',
      '-',
      '\n',
      '__proto__',
      '"__proto__"',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const { faults, settings } = read(pieces.join(''));
        expect((faults === undefined) !== (settings === undefined)).toBe(true);
      }),
    );
    expect(faultsOf('['.repeat(100_000))).toEqual(['1  层次太深。']);
  });
});
