import { and, asc, eq } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { type SuggestionDecision, suggestions } from '../schema.ts';

export type SuggestionRow = typeof suggestions.$inferSelect;

/** Everything that came back for a dossier, in the order in which it was read. */
export async function listSuggestions(database: Database, dossierId: string): Promise<SuggestionRow[]> {
  return database
    .select()
    .from(suggestions)
    .where(eq(suggestions.dossierId, dossierId))
    .orderBy(asc(suggestions.readAt), asc(suggestions.position));
}

/** Keeps what was read; what is there already stays as it is. @returns how many are new */
export async function insertSuggestions(
  transaction: Database,
  rows: readonly (typeof suggestions.$inferInsert)[],
): Promise<number> {
  if (rows.length === 0) return 0;
  const added = await transaction
    .insert(suggestions)
    .values([...rows])
    .onConflictDoNothing()
    .returning({ key: suggestions.key });
  return added.length;
}

/** Notes what was decided of a suggestion. Null where there is none of this key. */
export async function updateSuggestion(
  transaction: Database,
  dossierId: string,
  key: string,
  decision: SuggestionDecision,
  by: { readonly id: string; readonly at: Date },
): Promise<SuggestionRow | null> {
  const decided =
    decision === 'open' ? { decidedBy: null, decidedAt: null } : { decidedBy: by.id, decidedAt: by.at };
  const [row] = await transaction
    .update(suggestions)
    .set({ decision, ...decided })
    .where(and(eq(suggestions.dossierId, dossierId), eq(suggestions.key, key)))
    .returning();
  return row ?? null;
}
