import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { createFolderBlobs } from './blobs.ts';
import { describeStore } from './store.case.ts';
import { openStore } from './store.ts';

const makeFolder = () => mkdtemp(join(tmpdir(), 'tongjie-store-'));

describeStore('PGlite', async () => {
  const folder = await makeFolder();
  const store = await openStore({ dataDir: folder });
  return {
    store,
    end: async () => {
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
});

describe('embedded store', () => {
  it('syncs every commit to the disk, keeps the folder to itself, and finds its rows again', async () => {
    const folder = await makeFolder();
    let syncs = 0;
    const store = await openStore({ dataDir: folder, onSync: () => (syncs += 1) });
    await store.database.execute(sql`create table probe (n integer)`);
    const before = syncs;
    for (let n = 0; n < 10; n += 1) await store.database.execute(sql`insert into probe values (${n})`);
    expect(syncs - before).toBeGreaterThanOrEqual(10);
    await expect(openStore({ dataDir: folder })).rejects.toMatchObject({
      code: 'data-folder-in-use',
      message: expect.stringContaining(folder),
    });
    await store.vacuum();
    await store.close();
    const again = await openStore({ dataDir: folder });
    expect(await again.database.execute(sql`select count(*)::int as n from probe`)).toMatchObject({
      rows: [{ n: 10 }],
    });
    await again.close();
    await rm(folder, { recursive: true });
  });

  it('says what is wrong with a data folder that cannot be made', async () => {
    const folder = await makeFolder();
    const file = join(folder, 'file');
    await writeFile(file, '');
    await expect(openStore({ dataDir: join(file, 'data') })).rejects.toMatchObject({
      code: 'data-folder-unusable',
    });
    await rm(folder, { recursive: true });
  });

  it('takes a decayed blob for none, and leaves nothing half-written behind', async () => {
    const folder = await makeFolder();
    const blobs = createFolderBlobs(folder);
    const sha256 = await blobs.put(new TextEncoder().encode('完好'));
    const names = await readdir(join(folder, sha256.slice(0, 2)));
    expect(names).toEqual([sha256.slice(2)]);
    await writeFile(join(folder, sha256.slice(0, 2), sha256.slice(2)), '损坏');
    expect(await blobs.get(sha256)).toBeNull();
    await blobs.put(new TextEncoder().encode('完好'));
    expect(await blobs.get(sha256)).not.toBeNull();
    await rm(folder, { recursive: true });
  });
});
