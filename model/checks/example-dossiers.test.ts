import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Dossier, dossierSchema } from '../dossier/dossier.ts';
import { missingForSignOff } from '../dossier/missing-for-sign-off.ts';
import { findFacts } from '../facts/find-facts.ts';
import type { DocumentJson } from '../policy/policy.ts';
import { check } from './check.ts';

const names = ['guanxian-2020', 'minimum-living-2025', 'youth-startup-2023', 'self-employed-2022'];

function readDossier(name: string): Dossier {
  const file = (part: string) => new URL(`../../examples/dossiers/${name}/${part}.json`, import.meta.url);
  const json = (part: string): unknown => JSON.parse(readFileSync(file(part), 'utf8'));
  const head = dossierSchema
    .pick({ id: true, requirementSet: true, presentation: true })
    .parse(json('dossier'));
  return dossierSchema.parse({
    ...head,
    policy: json('policy'),
    predecessor: existsSync(file('predecessor')) ? json('predecessor') : null,
    plan: json('plan'),
    interpretation: json('interpretation'),
  });
}

const NEXT: Readonly<Record<string, string>> = {
  一: '三',
  二: '四',
  两: '五',
  三: '五',
  四: '六',
  五: '七',
  六: '八',
  七: '九',
  八: '六',
  九: '七',
  十: '八',
  百: '千',
  半: '两',
};

/** Another figure of the same form: one digit, or one numeral, is wrong. Years stay years and months stay months. */
function mutate(figure: string): string {
  if (figure === '一半') return '三成';
  const digit = figure.search(/\d(?=\D*$)/);
  if (digit >= 0) {
    const wrong = figure[digit] === '1' ? '2' : '1';
    return figure.slice(0, digit) + wrong + figure.slice(digit + 1);
  }
  return figure.replace(/[一二两三四五六七八九十百半]/, (numeral) => NEXT[numeral] ?? numeral);
}

interface Mutation {
  readonly what: string;
  readonly document: DocumentJson;
}

const NO_FIGURE: ReadonlySet<string> = new Set(['obligation', 'reference', 'documentNumber', 'phone']);

/** Attributes in which figures stand; other attributes are ids, kinds and sources. */
const FIGURE_ATTRIBUTES = new Set(['value', 'date', 'headline']);

/** Every document that differs from the given one in one figure only. */
function mutations(document: DocumentJson): Mutation[] {
  const found: Mutation[] = [];
  const visit = (value: unknown, key: string, node: string, replace: (changed: unknown) => unknown): void => {
    if (typeof value === 'string') {
      if (key !== 'text' && key !== 'quote' && !FIGURE_ATTRIBUTES.has(key)) return;
      if (node === 'question' || node === 'caseSituation' || node === 'title') return;
      // A key figure's value has its unit in another attribute.
      const figures =
        key === 'value' && value !== ''
          ? [{ from: 0, to: value.length }]
          : findFacts(value).filter(({ kind }) => !NO_FIGURE.has(kind));
      for (const { from, to } of figures) {
        const text: string = value.slice(0, from) + mutate(value.slice(from, to)) + value.slice(to);
        const changed = replace(text);
        if (text !== value && isDocument(changed)) {
          found.push({ what: `${node}.${key} ${value} → ${text}`, document: changed });
        }
      }
    } else if (typeof value === 'number' && key === 'values') {
      const document = replace(value + 1);
      if (isDocument(document)) found.push({ what: `${node}.${key} ${value} → ${value + 1}`, document });
    } else if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) {
        visit(item, key, node, (changed) =>
          replace(value.map((other, at) => (at === index ? changed : other))),
        );
      }
    } else if (value !== null && typeof value === 'object') {
      const type: unknown = Reflect.get(value, 'type');
      const inner = typeof type === 'string' && type !== 'paragraph' && type !== 'text' ? type : node;
      for (const [name, item] of Object.entries(value)) {
        visit(item, name, inner, (changed) => replace({ ...value, [name]: changed }));
      }
    }
  };
  visit(document, '', '', (changed) => changed);
  return found;
}

function isDocument(value: unknown): value is DocumentJson {
  return dossierSchema.shape.interpretation.safeParse(value).success;
}

const serious = (dossier: Dossier) => check(dossier).filter(({ severity }) => severity !== 'hint').length;

describe.each(names)('the example %s', (name) => {
  const dossier = readDossier(name);

  it('is free of errors and complete', () => {
    const findings = check(dossier);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(missingForSignOff(dossier, findings)).toEqual([]);
  });

  it('is checked in the same order every time', () => {
    expect(check(dossier)).toEqual(check(dossier));
  });
});

describe('one wrong figure in an example', () => {
  it('is found in at least 95 of 100 cases', () => {
    const missed: string[] = [];
    let count = 0;
    for (const dossier of names.map(readDossier)) {
      const before = serious(dossier);
      for (const { what, document } of mutations(dossier.interpretation)) {
        count += 1;
        if (serious({ ...dossier, interpretation: document }) <= before)
          missed.push(`${dossier.id}: ${what}`);
      }
    }
    const caught = count - missed.length;
    expect(
      caught / count,
      `caught ${caught} of ${count}; missed:\n${missed.join('\n')}`,
    ).toBeGreaterThanOrEqual(0.95);
    expect(count).toBeGreaterThan(100);
  }, 120_000);
});
