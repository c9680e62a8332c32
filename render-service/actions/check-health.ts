import { sql } from 'drizzle-orm';
import type { Service } from '../service.ts';

/** Asks the database for a sign of life. */
export async function checkHealth({
  store,
}: Service): Promise<{ status: 'ok'; store: 'embedded' | 'server' }> {
  await store.database.execute(sql`select 1`);
  return { status: 'ok', store: store.kind };
}
