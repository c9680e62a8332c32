import type { Commit } from '@tongjie/model';
import { and, asc, eq, gte } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { commits } from '../schema.ts';

/** Every commit made on a version of a document or a later one, in order; those without steps included. */
export async function listCommits(
  database: Database,
  documentId: string,
  sinceVersion: number,
): Promise<Commit[]> {
  const rows = await database
    .select()
    .from(commits)
    .where(and(eq(commits.documentId, documentId), gte(commits.fromVersion, sinceVersion)))
    .orderBy(asc(commits.sequence));
  return rows.map(({ ref, fromVersion, toVersion, author, at, steps, dropped }) => ({
    ref,
    from: fromVersion,
    to: toVersion,
    author,
    at: at.toISOString(),
    steps,
    dropped,
  }));
}
