import type { Commit } from '@tongjie/model';
import { and, eq } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { commits, documents } from '../schema.ts';

/** Thrown when somebody else has moved the document on: what was computed stands on an old version. */
export class StaleDocument extends Error {
  override readonly name = 'StaleDocument';
}

/**
 * Stores a group of commits that follow one another and moves the document's head to their end.
 *
 * @param head the version that they start from.
 * @throws {StaleDocument} when the document is no longer at `head`.
 */
export async function insertCommits(
  transaction: Database,
  documentId: string,
  head: number,
  group: readonly Commit[],
): Promise<void> {
  const last = group.at(-1);
  if (!last) return;
  const moved = await transaction
    .update(documents)
    .set({ head: last.to })
    .where(and(eq(documents.id, documentId), eq(documents.head, head)))
    .returning({ id: documents.id });
  if (moved.length === 0) throw new StaleDocument(`document ${documentId} is no longer at version ${head}`);
  await transaction.insert(commits).values(
    group.map(({ ref, from, to, author, at, steps, dropped }) => ({
      documentId,
      fromVersion: from,
      toVersion: to,
      ref,
      author,
      at: new Date(at),
      steps,
      dropped,
    })),
  );
}
