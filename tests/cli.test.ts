import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

const root = join(import.meta.dirname, '..');
const program = join(root, 'render-service/bin/tongjie.mjs');
const dossiers = ['guanxian-2020', 'minimum-living-2025', 'youth-startup-2023', 'self-employed-2022'];
let dir = '';
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'tongjie-cli-'));
});
afterAll(async () => {
  await rm(dir, { recursive: true });
});

/** Starts the built program as a shell would. */
function start(args: readonly string[]) {
  const child = spawn(process.execPath, [program, ...args], {
    cwd: root,
    env: { PATH: process.env.PATH ?? '', HOME: dir },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const written = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    written.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    written.err += text;
  });
  const ended = new Promise<number | null>((settle) => {
    child.on('close', settle);
  });
  return { child, written, ended };
}

async function tongjie(...args: string[]) {
  const { written, ended } = start(args);
  const code = await ended;
  return { code, ...written };
}

describe('tongjie as a program', () => {
  it('prints help, and exits with 2 and one line where it cannot do something', async () => {
    expect(await tongjie('help')).toMatchObject({ code: 0, err: '' });
    const broken = join(dir, 'broken.docx');
    await writeFile(broken, 'not a zip');
    const { code, out, err } = await tongjie('outline', broken);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^\[broken-docx\] [^\n]+\n$/);
  });

  it.each(dossiers)('checks the example %s without an error', async (name) => {
    const { code, out } = await tongjie('check', `examples/dossiers/${name}`, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ counts: { error: 0 } });
  });

  it('renders the forms that are asked for', async () => {
    const out = join(dir, 'rendered');
    const { code, out: printed } = await tongjie(
      'render',
      'examples/dossiers/minimum-living-2025',
      '--out',
      out,
      '--only',
      'infographic,documents',
      '--theme',
      'ink',
      '--json',
    );
    expect(code).toBe(0);
    const { artifacts } = z
      .object({
        artifacts: z.array(
          z.looseObject({
            medium: z.string(),
            file: z.string(),
            bytes: z.int().positive(),
            sha256: z.string().length(64),
            alt: z.string(),
          }),
        ),
      })
      .parse(JSON.parse(printed));
    expect(new Set(artifacts.map(({ medium }) => medium))).toEqual(new Set(['infographic', 'document']));
    for (const { file, bytes } of artifacts) expect((await readFile(join(out, file))).byteLength).toBe(bytes);
  });

  it('packages a dossier to the same bytes each time, and verifies what it packaged', async () => {
    const [first, second] = [join(dir, 'one.zip'), join(dir, 'two.zip')];
    for (const zip of [first, second]) {
      expect(await tongjie('package', 'examples/dossiers/guanxian-2020', '--out', zip)).toMatchObject({
        code: 0,
        err: '',
      });
    }
    const bytes = await readFile(first);
    expect(bytes.equals(await readFile(second))).toBe(true);
    expect(await tongjie('verify', first)).toMatchObject({
      code: 0,
      out: expect.stringContaining('核对通过'),
    });
    const { out } = await tongjie('verify', first, '--json');
    expect(JSON.parse(out)).toMatchObject({
      intact: true,
      signature: null,
      id: 'guanxian-2020',
      problems: [],
    });
    expect((await readdir(dir)).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('exits with 2 for a package that is none', async () => {
    const zip = join(dir, 'none.zip');
    await writeFile(zip, 'PK');
    expect(await tongjie('verify', zip)).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^\[package-unreadable\] /),
    });
  });

  it('serves on one printed line, and ends when it is told to', async () => {
    const { child, written, ended } = start(['serve', '--data', join(dir, 'data'), '--port', '0']);
    while (!written.out.includes('\n') && child.exitCode === null)
      await new Promise((settle) => setTimeout(settle, 50));
    expect(written.out).toMatch(/^同解已启动：http:\/\/127\.0\.0\.1:\d+[^\n]*\n$/);
    const address = /http:\/\/[\d.:]+/.exec(written.out)?.[0] ?? '';
    expect(await (await fetch(`${address}/api/health`)).json()).toMatchObject({ status: 'ok' });
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(written.err).toBe('');
  });
});
