import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hc } from 'hono/client';
import { afterAll, describe, expect, it } from 'vitest';
import type { AppType } from '../render-service/app.ts';
import { hashPassword } from '../render-service/auth/password.ts';
import { serve } from '../render-service/serve.ts';
import { openTestSocket } from '../render-service/testing/test-socket.ts';
import { startPostgres } from './support/postgres.ts';

const postgres = await startPostgres();

describe.skipIf(!postgres)('service on PostgreSQL', () => {
  afterAll(() => postgres?.stop());

  it('signs in by password, stores an edit, renders, and is there again after a restart', async () => {
    if (!postgres) return;
    const folder = await mkdtemp(join(tmpdir(), 'tongjie-service-'));
    const { url: databaseUrl, drop } = await postgres.createDatabase();
    const accountsFile = join(folder, 'accounts.json');
    const account = { id: 'wang', name: '王', role: 'drafter', password: await hashPassword('足够长的口令') };
    await writeFile(accountsFile, JSON.stringify([account]));
    const failures: unknown[] = [];
    const options = {
      dataDir: join(folder, 'data'),
      databaseUrl,
      host: '127.0.0.1',
      port: 0,
      workbenchDir: null,
      examplesDir: join(import.meta.dirname, '../examples/dossiers'),
      accountsFile,
      report: (error: unknown) => failures.push(error),
    };
    const first = await serve(options);
    const signIn = await hc<AppType>(first.url).api.session.$post({
      json: { name: '王', password: '足够长的口令' },
    });
    const cookie = signIn.headers.get('set-cookie')?.split(';')[0] ?? '';
    const client = hc<AppType>(first.url, { headers: { cookie } });
    const param = { id: 'guanxian-2020' };
    const document = { param: { ...param, document: 'interpretation' } } as const;
    const before = await (await client.api.dossiers[':id'].documents[':document'].$get(document)).json();

    const socket = await openTestSocket(
      first.url,
      `/api/dossiers/${param.id}/documents/interpretation/socket`,
      { cookie },
    );
    const clientId = crypto.randomUUID();
    socket.send({ t: 'hello', clientId, schemaHash: before.schemaHash });
    const { version } = await socket.next('init');
    const slice = { content: [{ type: 'text', text: '（' }] };
    const step = { stepType: 'replace', from: 1, to: 1, slice };
    socket.send({ t: 'push', ref: `${clientId}:1`, version, steps: [step] });
    expect((await socket.next('commits')).list).toMatchObject([{ author: 'wang', to: version + 1 }]);

    await client.api.dossiers[':id'].artifacts.$post({ param });
    const status = async () =>
      (await (await client.api.dossiers[':id'].artifacts.$get({ param })).json()).status;
    await expect.poll(status, { timeout: 120_000, interval: 200 }).toBe('ready');
    await first.close();

    const second = await serve(options);
    const again = hc<AppType>(second.url, { headers: { cookie } });
    const after = await (await again.api.dossiers[':id'].documents[':document'].$get(document)).json();
    expect(after.version).toBe(before.version + 1);
    const { dossiers } = await (await again.api.dossiers.$get()).json();
    expect(new Set(dossiers.map(({ id }) => id)).size).toBe(dossiers.length);
    await second.close();
    expect(failures).toEqual([]);
    await drop();
    await rm(folder, { recursive: true });
  });
});
