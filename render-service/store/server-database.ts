import { drizzle } from 'drizzle-orm/node-postgres';
import { Pool } from 'pg';
import type { Database } from './database.ts';
import { StoreError } from './store-error.ts';

/** A PostgreSQL server, with the queries' handle to it. */
export interface ServerDatabase {
  readonly database: Database;
  close(): Promise<void>;
}

/** Connects to PostgreSQL. @throws {StoreError} `database-unreachable` */
export async function openServerDatabase(url: string): Promise<ServerDatabase> {
  const pool = new Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 10_000 });
  // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => {});
  try {
    await pool.query('select 1');
  } catch (cause) {
    await pool.end();
    throw new StoreError(
      'database-unreachable',
      '连不上 DATABASE_URL 指定的 PostgreSQL 数据库。请检查地址、账号、口令和网络，确认数据库正在运行后再启动。',
      { cause },
    );
  }
  return { database: drizzle(pool), close: () => pool.end() };
}
