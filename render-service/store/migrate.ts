import { sql } from 'drizzle-orm';
import { integer, pgTable, text } from 'drizzle-orm/pg-core';
import type { Database } from './database.ts';
import { migrations } from './migrations/migrations.ts';
import { StoreError } from './store-error.ts';

const applied = pgTable('tongjie_migrations', {
  number: integer('number').primaryKey(),
  name: text('name').notNull(),
});

/** Any number, the same for every version of this program: whoever migrates holds this advisory lock. */
const migrationLock = 7_331_204;

/**
 * Brings the database to this program's version. Safe to call from several processes at once; a second call does nothing.
 *
 * @throws {StoreError} `newer-database` when a later version of the program has been here.
 */
export async function migrate(database: Database): Promise<void> {
  await database.transaction(async (transaction) => {
    await transaction.execute(sql`select pg_advisory_xact_lock(${sql.raw(String(migrationLock))})`);
    await transaction.execute(
      sql`create table if not exists tongjie_migrations (
        number integer primary key, name text not null, applied_at timestamptz not null default now())`,
    );
    const rows = await transaction.select().from(applied);
    const done = new Set(rows.map((row) => row.number));
    const newest = Math.max(0, ...done);
    if (newest > migrations.length) {
      throw new StoreError(
        'newer-database',
        `数据库是由更新的版本建立的（第 ${newest} 版，本程序只认识第 ${migrations.length} 版）。请换用新版程序；数据没有改动。`,
      );
    }
    for (const [index, migration] of migrations.entries()) {
      const number = index + 1;
      if (done.has(number)) continue;
      for (const statement of migration.statements) await transaction.execute(sql.raw(statement));
      await transaction.insert(applied).values({ number, name: migration.name });
    }
  });
}
