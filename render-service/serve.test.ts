import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hc } from 'hono/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AppType } from './app.ts';
import { type RunningService, type ServeOptions, serve } from './serve.ts';
import { openTestSocket } from './testing/test-socket.ts';

let folder: string;
let options: ServeOptions;
let service: RunningService;
const failures: unknown[] = [];
const socketPath = '/api/dossiers/guanxian-2020/documents/interpretation/socket';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tongjie-serve-'));
  const workbenchDir = join(folder, 'workbench');
  await mkdir(join(workbenchDir, 'assets'), { recursive: true });
  await writeFile(join(workbenchDir, 'index.html'), '<!doctype html><title>工作台</title>');
  await writeFile(join(workbenchDir, 'assets/app-1.js'), 'export {};');
  await writeFile(join(folder, 'secret.txt'), '不外传');
  options = {
    dataDir: join(folder, 'data'),
    host: '127.0.0.1',
    port: 0,
    workbenchDir,
    examplesDir: join(import.meta.dirname, '../examples/dossiers'),
    accountsFile: null,
    report: (error) => failures.push(error),
  };
  service = await serve(options);
});

afterAll(async () => {
  await service.close();
  await rm(folder, { recursive: true });
  expect(failures).toEqual([]);
});

async function signIn(person: string): Promise<string> {
  const answer = await hc<AppType>(service.url).api.session.$post({ json: { person } });
  return answer.headers.get('set-cookie')?.split(';')[0] ?? '';
}
const clientOf = async (person: string) =>
  hc<AppType>(service.url, { headers: { cookie: await signIn(person) } });

describe('the check settings of an office', () => {
  const startWith = async (name: string, text: string, more: Partial<ServeOptions> = {}) => {
    const dataDir = join(folder, name);
    await mkdir(dataDir);
    await writeFile(join(dataDir, 'checks.json'), text);
    return serve({ ...options, dataDir, examplesDir: null, ...more });
  };

  it('are read from the data folder and told to the workbench', async () => {
    const started = await startWith('office', '{"rules": {"half-width-punctuation": {"severity": "off"}}}');
    const { api } = hc<AppType>(started.url);
    const cookie = (await api.session.$post({ json: { person: 'lin' } })).headers.get('set-cookie') ?? '';
    const answer = await hc<AppType>(started.url, { headers: { cookie } }).api['check-settings'].$get();
    await started.close();
    expect(await answer.json()).toEqual({ rules: { 'half-width-punctuation': { severity: 'off' } } });
  });

  it('stop the service where they are wrong, before it opens anything', async () => {
    const wrong = startWith('wrong-settings', '{"rules": {"duty-changed": {"severity": "off"}}}');
    await expect(wrong).rejects.toMatchObject({ code: 'check-settings-invalid' });
    const missing = startWith('other', '{}', { checkSettingsFile: join(folder, 'none.json') });
    await expect(missing).rejects.toMatchObject({ code: 'check-settings-unreadable' });
  });
});

describe('serve', () => {
  it('fills an empty store with the examples, each complete', async () => {
    const client = await clientOf('lin');
    const { dossiers } = await (await client.api.dossiers.$get()).json();
    expect(dossiers.length).toBeGreaterThanOrEqual(4);
    for (const { id, findings } of dossiers) expect(findings.error, id).toBe(0);
  });

  it('carries an edit from one editor to another', async () => {
    const client = await clientOf('lin');
    const param = { id: 'guanxian-2020', document: 'interpretation' } as const;
    const { schemaHash } = await (
      await client.api.dossiers[':id'].documents[':document'].$get({ param })
    ).json();
    const [writer, reader] = await Promise.all(
      ['lin', 'zhou'].map(async (person) =>
        openTestSocket(service.url, socketPath, { cookie: await signIn(person) }),
      ),
    );
    if (!writer || !reader) throw new Error('no socket');
    const clientId = crypto.randomUUID();
    for (const socket of [writer, reader]) socket.send({ t: 'hello', schemaHash, clientId });
    const { version } = await writer.next('init');
    expect(await reader.next('init')).toMatchObject({ readOnly: true });
    const slice = { content: [{ type: 'text', text: '新' }] };
    writer.send({
      t: 'push',
      ref: `${clientId}:1`,
      version,
      steps: [{ stepType: 'replace', from: 1, to: 1, slice }],
    });
    const { list } = await reader.next('commits');
    expect(list).toMatchObject([{ author: 'lin', from: version, to: version + 1 }]);
    await reader.next('dossierChanged');
    writer.close();
    reader.close();
  });

  it.each([
    ['without a session', {}, socketPath, '401'],
    ['from another site', { origin: 'https://evil.example' }, socketPath, '403'],
    ['under a foreign name', { host: 'evil.example' }, socketPath, '403'],
    ['for no document', {}, '/api/dossiers/guanxian-2020/documents/predecessor/socket', '404'],
  ])('opens no socket %s', async (_, headers, path, status) => {
    const cookie: Record<string, string> = status === '401' ? {} : { cookie: await signIn('lin') };
    await expect(openTestSocket(service.url, path, { ...headers, ...cookie })).rejects.toThrow(status);
  });

  it('serves the workbench, with its page for every address of its own', async () => {
    for (const path of ['/', '/dossiers/guanxian-2020', '/index.html']) {
      const page = await fetch(service.url + path);
      expect(await page.text()).toContain('工作台');
      expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    }
    const script = await fetch(`${service.url}/assets/app-1.js`);
    expect(script.headers.get('content-type')).toContain('javascript');
    expect(script.headers.get('cache-control')).toContain('immutable');
    expect((await fetch(`${service.url}/assets/app-2.js`)).status).toBe(404);
    expect(await (await fetch(`${service.url}/..%2fsecret.txt`)).text()).not.toContain('不外传');
    expect((await fetch(`${service.url}/api/nothing`)).status).toBe(404);
  });

  it('renders a dossier in the background and packs it', { timeout: 180_000 }, async () => {
    const client = await clientOf('chen');
    const param = { id: 'minimum-living-2025' };
    expect((await client.api.dossiers[':id'].artifacts.$post({ param })).status).toBe(202);
    const list = async () => (await client.api.dossiers[':id'].artifacts.$get({ param })).json();
    await expect
      .poll(async () => (await list()).status, { timeout: 170_000, interval: 200 })
      .not.toBe('rendering');
    const { status, error, artifacts } = await list();
    expect({ status, error }).toEqual({ status: 'ready', error: null });
    const picture = artifacts.find(({ medium }) => medium === 'infographic');
    const cookie = await signIn('chen');
    const bytes = await (await fetch(service.url + (picture?.url ?? ''), { headers: { cookie } })).bytes();
    expect(bytes.byteLength).toBe(picture?.bytes);
    const view = await (await client.api.dossiers[':id'].$get({ param })).json();
    expect(view.hashes.dossier).toMatch(/^[0-9a-f]{64}$/);
    const again = await client.api.dossiers[':id'].artifacts.$post({ param });
    expect(again.status).toBe(202);
    expect((await list()).status).toBe('ready');
    const zip = await fetch(`${service.url}/api/dossiers/${param.id}/package`, { headers: { cookie } });
    expect(zip.status).toBe(200);
  });

  it('keeps its data folder to itself', async () => {
    await expect(serve(options)).rejects.toMatchObject({ code: 'data-folder-in-use' });
  });

  it('does not start where anybody could be anybody', async () => {
    const open = { ...options, dataDir: join(folder, 'other'), host: '0.0.0.0' };
    await expect(serve(open)).rejects.toMatchObject({ code: 'sign-in-not-configured' });
  });

  it('says that a port is taken and lets go of what it had opened', async () => {
    const port = Number(new URL(service.url).port);
    const second = { ...options, dataDir: join(folder, 'second'), port, examplesDir: null };
    await expect(serve(second)).rejects.toMatchObject({ code: 'EADDRINUSE' });
    const third = await serve({ ...second, port: 0 });
    await third.close();
  });
});
