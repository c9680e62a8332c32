import { and, eq, gt, lte } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { sessions } from '../schema.ts';

export async function insertSession(
  database: Database,
  session: typeof sessions.$inferInsert,
): Promise<void> {
  await database.delete(sessions).where(lte(sessions.expiresAt, session.createdAt));
  await database.insert(sessions).values(session);
}

/** Id of the person whose session this is; null where there is none or it has expired. */
export async function findSession(database: Database, tokenHash: string, now: Date): Promise<string | null> {
  const [row] = await database
    .select({ personId: sessions.personId })
    .from(sessions)
    .where(and(eq(sessions.tokenHash, tokenHash), gt(sessions.expiresAt, now)));
  return row?.personId ?? null;
}

export async function deleteSession(database: Database, tokenHash: string): Promise<void> {
  await database.delete(sessions).where(eq(sessions.tokenHash, tokenHash));
}
