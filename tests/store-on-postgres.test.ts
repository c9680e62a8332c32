import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { describeStore } from '../render-service/store/store.case.ts';
import { openStore } from '../render-service/store/store.ts';
import { startPostgres } from './support/postgres.ts';

const postgres = await startPostgres();

if (postgres) {
  describeStore('PostgreSQL', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tongjie-blobs-'));
    const { url, drop } = await postgres.createDatabase();
    const store = await openStore({ databaseUrl: url, blobDir: folder });
    return {
      store,
      end: async () => {
        await store.close();
        await drop();
        await rm(folder, { recursive: true });
      },
    };
  });
}

describe.skipIf(!postgres)('PostgreSQL store', () => {
  afterAll(() => postgres?.stop());

  it('says in Chinese that the database cannot be reached', async () => {
    const work = openStore({ databaseUrl: 'postgres://nobody@127.0.0.1:1/none', blobDir: tmpdir() });
    await expect(work).rejects.toMatchObject({
      code: 'database-unreachable',
      message: expect.stringContaining('PostgreSQL'),
    });
  });
});
