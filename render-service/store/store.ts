import { join } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import { sql } from 'drizzle-orm';
import { type Blobs, createFolderBlobs, createMemoryBlobs } from './blobs.ts';
import type { Database } from './database.ts';
import { openEmbeddedDatabase, openMemoryDatabase } from './embedded-database.ts';
import { migrate } from './migrate.ts';
import { openServerDatabase } from './server-database.ts';

/** Everything durable: tables and blobs. */
export interface Store {
  /** PGlite in this process, or a PostgreSQL server. */
  readonly kind: 'embedded' | 'server';
  readonly database: Database;
  readonly blobs: Blobs;
  /** What the job queue runs on: the same database, through its own driver. */
  readonly queue: { readonly pglite: PGlite } | { readonly databaseUrl: string };
  /** Reclaims what deleted and updated rows leave behind; PGlite has no autovacuum. */
  vacuum(): Promise<void>;
  close(): Promise<void>;
}

/** Where a store lives. */
export type StoreLocation =
  /** In memory, for tests. */
  | { readonly memory: true }
  /** PGlite and blobs in a folder. `onSync` is told of every fsync. */
  | { readonly dataDir: string; readonly onSync?: () => void }
  /** PostgreSQL, and blobs in a folder. */
  | { readonly databaseUrl: string; readonly blobDir: string };

async function connect(location: StoreLocation): Promise<Omit<Store, 'vacuum'>> {
  if ('memory' in location) {
    const { pglite, database, close } = await openMemoryDatabase();
    return { kind: 'embedded', database, blobs: createMemoryBlobs(), queue: { pglite }, close };
  }
  if ('dataDir' in location) {
    const { pglite, database, close } = await openEmbeddedDatabase(location.dataDir, location.onSync);
    return {
      kind: 'embedded',
      database,
      blobs: createFolderBlobs(join(location.dataDir, 'blobs')),
      queue: { pglite },
      close,
    };
  }
  const { databaseUrl, blobDir } = location;
  const { database, close } = await openServerDatabase(databaseUrl);
  return { kind: 'server', database, blobs: createFolderBlobs(blobDir), queue: { databaseUrl }, close };
}

/** Opens a store and brings its tables up to date. @throws {StoreError} */
export async function openStore(location: StoreLocation): Promise<Store> {
  const connected = await connect(location);
  try {
    await migrate(connected.database);
  } catch (error) {
    await connected.close();
    throw error;
  }
  const vacuum = async () => {
    await connected.database.execute(sql`vacuum analyze`);
  };
  return { ...connected, vacuum };
}
