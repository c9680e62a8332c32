import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { verifyPassword } from '../auth/password.ts';
import { main } from './main.ts';

const root = join(import.meta.dirname, '../..');
const policy = (name: string) => join(root, 'examples/policies', `${name}.txt`);
const dossier = (name: string) => join(root, 'examples/dossiers', name);
let dir = '';
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'tongjie-cli-'));
});
afterAll(async () => {
  await rm(dir, { recursive: true });
});

/** Runs a command line; its exit code and what it wrote. */
async function run(args: readonly string[], input = '') {
  let out = '';
  let err = '';
  const code = await main(args, {
    print: (text) => {
      out += text;
    },
    note: (text) => {
      err += text;
    },
    readInput: async () => input,
    waitForStop: async () => undefined,
    env: {},
  });
  return { code, out, err };
}

async function json<Schema extends z.ZodType>(schema: Schema, ...args: string[]): Promise<z.infer<Schema>> {
  const { code, out, err } = await run([...args, '--json']);
  expect(err).toBe('');
  expect(code).toBeLessThan(2);
  return schema.parse(JSON.parse(out));
}

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(dir, name);
  await writeFile(path, content);
  return path;
}

const place = z.object({
  document: z.string(),
  section: z.string().nullable(),
  clause: z.string().nullable(),
  from: z.int().nullable(),
  to: z.int().nullable(),
  excerpt: z.string(),
});
const shapes = {
  outline: z.object({
    title: z.string(),
    documentNumber: z.string(),
    issuers: z.array(z.string()),
    dates: z.object({
      signed: z.string().nullable(),
      issued: z.string().nullable(),
      effective: z.string().nullable(),
      expires: z.string().nullable(),
    }),
    recipients: z.array(z.string()),
    parts: z.array(z.looseObject({ role: z.string(), title: z.string() })),
    clauses: z.array(
      z.object({
        id: z.string(),
        part: z.int(),
        path: z.array(z.string()),
        label: z.string(),
        level: z.int(),
        heading: z.string(),
        text: z.string(),
        from: z.int(),
        to: z.int(),
      }),
    ),
    repairs: z.array(z.object({ kind: z.string(), line: z.int(), before: z.string(), after: z.string() })),
    questions: z.array(z.looseObject({ about: z.string(), choices: z.array(z.string()) })),
    warnings: z.array(z.looseObject({ code: z.string() })),
  }),
  facts: z.array(
    z.looseObject({
      kind: z.string(),
      text: z.string(),
      value: z.union([z.number(), z.string()]),
      unit: z.string(),
      clause: z.string(),
      from: z.int(),
      to: z.int(),
    }),
  ),
  compare: z.array(
    z.object({
      kind: z.enum(['added', 'removed', 'changed', 'moved', 'same', 'merged', 'split']),
      old: z.object({ path: z.array(z.string()), text: z.string() }).nullable(),
      new: z.object({ path: z.array(z.string()), text: z.string() }).nullable(),
      changes: z.array(z.object({ old: z.string(), new: z.string() })),
    }),
  ),
  check: z.object({
    findings: z.array(
      z.object({
        rule: z.string(),
        key: z.string(),
        severity: z.enum(['error', 'warning', 'hint']),
        gate: z.enum(['political', 'policy', 'content']),
        message: z.string(),
        place,
        related: z.array(place),
        fix: z.looseObject({}).nullable(),
      }),
    ),
    counts: z.object({ error: z.int(), warning: z.int(), hint: z.int() }),
  }),
};

describe('tongjie over files', () => {
  it('prints the outline of a policy, whose clauses stand where they say', async () => {
    const outline = await json(shapes.outline, 'outline', policy('minimum-living-2025'));
    expect(outline.documentNumber).toBe('穗民规字〔2025〕2号');
    const source = await readFile(policy('minimum-living-2025'), 'utf8');
    const clause = outline.clauses.find(({ path }) => path.join('') === '一（一）');
    expect(source.slice(clause?.from, clause?.to)).toContain('每人每月1309元');
  });

  it('prints figures with the clause that each stands in', async () => {
    const facts = await json(shapes.facts, 'facts', policy('minimum-living-2025'));
    expect(facts.find(({ text }) => text === '1309元')).toMatchObject({
      kind: 'money',
      value: 1309,
      unit: '元',
    });
  });

  it('compares two versions of a regulation', async () => {
    const told = await json(
      shapes.compare,
      'compare',
      policy('self-employed-2016'),
      policy('self-employed-2022'),
    );
    expect(new Set(told.map(({ kind }) => kind))).toContain('added');
  });

  it.each(['guanxian-2020', 'minimum-living-2025', 'youth-startup-2023', 'self-employed-2022'])(
    'finds no error in the example %s',
    async (name) => {
      const { counts } = await json(shapes.check, 'check', dossier(name));
      expect(counts.error).toBe(0);
    },
  );

  it('exits with 1 where a figure is wrong, and names both sides', async () => {
    const copy = join(dir, 'wrong');
    await cp(dossier('minimum-living-2025'), copy, { recursive: true });
    const path = join(copy, 'policy.json');
    await writeFile(path, (await readFile(path, 'utf8')).replaceAll('1309元', '1350元'));
    const { code, out } = await run(['check', copy]);
    expect(code).toBe(1);
    expect(out).toMatch(/1309元.*已经没有这几个字/);
    expect((await run(['package', copy, '--out', join(dir, 'no.zip')])).err).toMatch(
      /^\[dossier-incomplete\] /,
    );
  });

  it('checks by the settings beside the dossier, or by those that are named', async () => {
    const office = join(dir, 'office');
    const folder = join(office, 'living');
    await cp(dossier('minimum-living-2025'), folder, { recursive: true });
    const path = join(folder, 'interpretation.json');
    await writeFile(path, (await readFile(path, 'utf8')).replace('。', ',是的。'));
    const rulesOf = async (...args: string[]) => {
      const { findings } = await json(shapes.check, 'check', folder, ...args);
      return findings.map(({ rule }) => rule);
    };
    expect(await rulesOf()).toContain('half-width-punctuation');
    const off = '{"rules": {"half-width-punctuation": {"severity": "off"}}}';
    await writeFile(join(office, 'checks.json'), off);
    expect(await rulesOf()).not.toContain('half-width-punctuation');
    expect(await rulesOf('--config', await file('own.json', '{}'))).toContain('half-width-punctuation');
    const wrong = await file('wrong.json', '{"rules": {\n"duty-changed": {"severity": "off"}}}');
    expect(await run(['check', folder, '--config', wrong])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^\[check-settings-invalid\] .*第 2 行 rules\.duty-changed\.severity/),
    });
  });

  it('shows what is let through, with its reason, and counts it no longer', async () => {
    const folder = join(dir, 'waived');
    await cp(dossier('minimum-living-2025'), folder, { recursive: true });
    const path = join(folder, 'interpretation.json');
    await writeFile(path, (await readFile(path, 'utf8')).replace('。', ',是的。'));
    const { findings } = await json(shapes.check, 'check', folder);
    const found = findings.find(({ rule }) => rule === 'half-width-punctuation');
    const waiver = {
      ...{
        key: found?.key,
        rule: found?.rule,
        severity: 'warning',
        section: null,
        message: found?.message,
        excerpt: ',',
      },
      ...{ reason: '系统名称里本来就是半角', by: 'lin', name: '林晓', at: '2025-06-01T02:00:00.000Z' },
    };
    const lapsed = { ...waiver, key: '0'.repeat(64) };
    await writeFile(join(folder, 'waivers.json'), JSON.stringify([waiver, lapsed]));
    const { out } = await run(['check', folder]);
    expect(out).toMatch(
      /已放行 提醒 .*half-width-punctuation.*理由：系统名称里本来就是半角（林晓，2025-06-01）/,
    );
    expect(out).toMatch(/放行失效 /);
    expect(out).toMatch(/另有 1 处已说明理由放行。/);
  });

  it('prints findings as SARIF', async () => {
    const { code, out } = await run(['check', dossier('guanxian-2020'), '--format', 'sarif']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      version: '2.1.0',
      runs: [{ tool: { driver: { name: 'tongjie' } } }],
    });
  });

  it('makes a dossier of a policy and an interpretation, and never over another', async () => {
    const text = await file('解读.txt', '一、出台背景\n群众有需要。\n二、专家观点\n专家这样看。\n');
    const folder = join(dir, 'living-2025');
    const args = ['new', folder, '--policy', policy('minimum-living-2025'), '--interpretation', text];
    const { code, out } = await run([...args, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ id: 'living-2025', unplaced: ['专家观点'] });
    expect((await json(shapes.check, 'check', folder)).counts.error).toBeGreaterThan(0);
    expect((await run(args)).err).toMatch(/^\[already-exists\] /);
  });

  it('prints an account whose password verifies', async () => {
    const args = ['account', '--id', 'lin', '--name', '林', '--role', 'drafter'];
    const { code, out } = await run(args, '长一点的密码 123\n');
    expect(code).toBe(0);
    const account = z
      .object({ id: z.literal('lin'), role: z.literal('drafter'), password: z.string() })
      .parse(JSON.parse(out));
    expect(await verifyPassword('长一点的密码 123', account.password)).toBe(true);
    expect((await run(args, '短\n')).err).toMatch(/^\[password-too-short\] /);
  });
});

describe('what tongjie cannot do', () => {
  it.each([
    ['an empty file', 'empty.txt', '', 'empty-file'],
    [
      'a picture',
      'picture.png',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 0, 0, 1, 2, 3]),
      'unsupported-file-type',
    ],
    ['a docx that is no zip', 'broken.docx', 'not a zip at all', 'broken-docx'],
    [
      'a file of more than 20 MB',
      'large.txt',
      new Uint8Array(20 * 1024 * 1024 + 1).fill(65),
      'file-too-large',
    ],
    [
      'a picture',
      'scan.png',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
      'unsupported-file-type',
    ],
    ['text without numbering', 'plain.txt', '只是一段话，没有任何序号。\n', 'policy-without-numbering'],
  ])('is said in one line with a stable code: %s', async (_what, name, content, code) => {
    const path = await file(name, content);
    const result = await run(['outline', path]);
    expect(result).toMatchObject({ code: 2, out: '' });
    expect(result.err).toMatch(new RegExp(`^\\[${code}\\] [^\\n]+\\n$`));
  });

  it('tells each repair with its line, and reads it otherwise as the answers say', async () => {
    const text = '取暖办法\n(一)公开惠企政策申请。各部门要及时公开\n条件、申报材料清单。\n(二)登记免费。\n';
    const path = await file('broken.txt', text);
    const before = await run(['outline', path]);
    expect(before.out).toMatch(/修补：第 2 行 照条款号认出：\(一\) → （一）/);
    const key = /第 3 行 两行接成一句（([0-9a-f]{16})）/.exec(before.out)?.[1] ?? '';
    const answers = await file('answers.json', JSON.stringify({ [key]: '不接' }));
    expect((await run(['outline', path, '--answers', answers])).out).not.toContain('两行接成一句');
    const made = await run(['new', join(dir, 'kept-break'), '--policy', path, '--answers', answers]);
    expect(made).toMatchObject({ code: 0, out: expect.stringContaining('照条款号认出') });
    const broken = await file('no-answers.json', '[1]');
    expect((await run(['outline', path, '--answers', broken])).err).toMatch(/^\[bad-answers\] /);
  });

  it('reads half a surrogate pair as a replacement character', async () => {
    const path = await file(
      'half.html',
      '<html><body><p>关于某事的通知</p><p>一、标准为每月5元&#xD800;。</p></body></html>',
    );
    const { code, out } = await run(['outline', path, '--json']);
    expect(code).toBe(0);
    expect(out.isWellFormed()).toBe(true);
  });

  it('refuses a dossier with half a surrogate pair, which no hash or database takes', async () => {
    const copy = join(dir, 'half');
    await cp(dossier('guanxian-2020'), copy, { recursive: true });
    const path = join(copy, 'interpretation.json');
    await writeFile(path, (await readFile(path, 'utf8')).replace('"text": "', '"text": "\\ud800'));
    expect((await run(['check', copy])).err).toMatch(/^\[dossier-files-broken\] .*interpretation\.json/);
  });

  it.each([
    [['outline', '/nowhere/at-all.txt'], 'file-not-found'],
    [['check', '/nowhere'], 'dossier-files-broken'],
    [['verify', '/nowhere.zip'], 'file-not-found'],
    [['outline'], 'bad-arguments'],
    [['outline', 'a', 'b'], 'bad-arguments'],
    [['check', 'a', '--loud'], 'bad-arguments'],
    [['check', 'a', '--fail-on', 'never'], 'bad-arguments'],
    [['serve', '--port', '99999'], 'bad-arguments'],
    [['frobnicate'], 'unknown-command'],
    [['constructor'], 'unknown-command'],
  ])('is said in one line with a stable code: %j', async (args, code) => {
    const result = await run(args);
    expect(result).toMatchObject({ code: 2, out: '' });
    expect(result.err).toMatch(new RegExp(`^\\[${code}\\] [^\\n]+\\n$`));
  });
});
