import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const root = join(import.meta.dirname, '../..');
const policy = (name: string) => join(root, 'examples/policies', `${name}.txt`);
const run = promisify(execFile);

/** What the built program prints as JSON. */
async function tongjie(...args: string[]): Promise<unknown> {
  const program = join(root, 'render-service/bin/tongjie.mjs');
  const { stdout } = await run(process.execPath, [program, ...args, '--json'], { maxBuffer: 1 << 26 });
  return JSON.parse(stdout);
}

const date = z.iso.date().nullable();
const clause = z.object({
  id: z.string(),
  part: z.int(),
  path: z.array(z.string()).min(1),
  label: z.string(),
  level: z.int().positive(),
  heading: z.string(),
  text: z.string(),
  from: z.int(),
  to: z.int(),
});
const outline = z.object({
  title: z.string().min(1),
  documentNumber: z.string(),
  issuers: z.array(z.string()),
  dates: z.object({ signed: date, issued: date, effective: date, expires: date }),
  recipients: z.array(z.string()),
  parts: z.array(z.object({ role: z.enum(['notice', 'carried', 'attachment']), title: z.string() })).min(1),
  clauses: z.array(clause).min(1),
  repairs: z.array(z.object({ kind: z.string(), line: z.int(), before: z.string(), after: z.string() })),
  questions: z.array(z.object({ key: z.string(), about: z.string(), choices: z.array(z.string()).min(2) })),
  warnings: z.array(z.object({ code: z.string(), message: z.string(), line: z.int().nullable() })),
});
const facts = z.array(
  z.object({
    kind: z.string(),
    text: z.string().min(1),
    value: z.union([z.number(), z.string()]),
    unit: z.string(),
    clause: z.string(),
    from: z.int(),
    to: z.int(),
  }),
);
const placed = z.object({ path: z.array(z.string()), text: z.string() });
const side = placed.nullable();
const comparison = z.array(
  z.object({
    kind: z.enum(['added', 'removed', 'changed', 'moved', 'same', 'merged', 'split']),
    old: side,
    new: side,
    others: z.array(placed).default([]),
    changes: z.array(z.object({ old: z.string(), new: z.string() })),
  }),
);

describe('the shapes that others rely on', () => {
  it.each(['guanxian-2020', 'minimum-living-2025', 'youth-startup-2023', 'self-employed-2016'])(
    'outline of %s, with offsets into its text',
    async (name) => {
      expect(outline.parse(await tongjie('outline', policy(name))).questions.length).toBeLessThanOrEqual(5);
    },
  );

  it('facts, each in a clause', async () => {
    expect(facts.parse(await tongjie('facts', policy('minimum-living-2025'))).length).toBeGreaterThan(10);
  });

  it('comparison of two versions', async () => {
    const told = comparison.parse(
      await tongjie('compare', policy('self-employed-2016'), policy('self-employed-2022')),
    );
    // A split names all clauses that one became.
    const fresh = told.flatMap(({ kind, new: side, others }) => [side, ...(kind === 'split' ? others : [])]);
    expect(fresh.filter((clause) => clause !== null)).toHaveLength(39);
  });
});
