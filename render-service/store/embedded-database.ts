import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import type { Database } from './database.ts';
import { DurableNodeFs } from './durable-node-fs.ts';
import { lockFolder } from './folder-lock.ts';
import { StoreError } from './store-error.ts';
import { syncTree } from './sync-tree.ts';

/** PGlite in this process, with the queries' handle to it. */
export interface EmbeddedDatabase {
  readonly pglite: PGlite;
  readonly database: Database;
  close(): Promise<void>;
}

/** `-F` switches fsync off. */
const durableStart = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  '-c',
  'wal_sync_method=fsync',
];

/** Opens a database that lives in memory and ends with the process. */
export async function openMemoryDatabase(): Promise<EmbeddedDatabase> {
  const pglite = await PGlite.create();
  return { pglite, database: drizzle(pglite), close: () => pglite.close() };
}

/**
 * Opens the database in `<folder>/database`, making it if there is none, and keeps the folder for this process alone.
 *
 * @param onSync called after every fsync, for tests that count them.
 * @throws {StoreError} `data-folder-in-use`, `data-folder-unusable`
 */
export async function openEmbeddedDatabase(folder: string, onSync?: () => void): Promise<EmbeddedDatabase> {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (cause) {
    throw new StoreError(
      'data-folder-unusable',
      `数据目录 ${folder} 建不起来或不能写。请检查权限和磁盘空间，或用 --data 换一个目录。`,
      { cause },
    );
  }
  const lock = lockFolder(folder);
  const path = join(folder, 'database');
  const isNew = !existsSync(join(path, 'PG_VERSION'));
  try {
    const pglite = await PGlite.create({ fs: new DurableNodeFs(path, onSync), startParams: durableStart });
    // The files of a new cluster are written by initdb, which syncs nothing.
    if (isNew) await syncTree(path);
    const close = async () => {
      await pglite.close();
      lock.release();
    };
    return { pglite, database: drizzle(pglite), close };
  } catch (error) {
    lock.release();
    throw error;
  }
}
