import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parsePolicy } from '../policy/parse-policy.ts';
import type { Fact } from './fact.ts';
import { factsOf } from './facts-of.ts';

const folder = new URL('../../examples/policies/', import.meta.url);
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.facts.json'))
  .map((name) => name.replace('.facts.json', ''));
/** By clause id, in order: kind|text|value|unit|bound|counted by. */
const oracleSchema = z.record(z.string(), z.array(z.string()));

const shown = ({ kind, text, value, unit, bound, per }: Fact): string =>
  [kind, text, value, unit, bound ?? '', per?.join('·') ?? ''].join('|').replace(/\|+$/, '');

/** What one list has more often than the other. */
function without(list: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return list.filter((entry) => {
    const at = left.indexOf(entry);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

describe.each(names)('the facts of %s, labelled by hand', (name) => {
  const read = (file: string) => readFileSync(new URL(file, folder), 'utf8');
  const oracle = oracleSchema.parse(JSON.parse(read(`${name}.facts.json`)));
  const { clauses } = parsePolicy({ text: read(`${name}.txt`) });
  const labelled = Object.entries(oracle).flatMap(([id, facts]) => facts.map((fact) => `${id} ${fact}`));
  const found = factsOf(clauses).map((fact) => `${fact.clause} ${shown(fact)}`);

  it('names clauses that there are', () => {
    expect(Object.keys(oracle).filter((id) => !clauses.some((clause) => clause.id === id))).toEqual([]);
  });

  it('are found, at least 98 of 100, and at most 2 of 100 that are none', () => {
    const missed = without(labelled, found);
    const wrong = without(found, labelled);
    const report = [...missed.map((fact) => `missed ${fact}`), ...wrong.map((fact) => `wrong ${fact}`)].join(
      '\n',
    );
    expect(1 - missed.length / labelled.length, report).toBeGreaterThanOrEqual(0.98);
    expect(1 - wrong.length / found.length, report).toBeGreaterThanOrEqual(0.98);
  });
});
