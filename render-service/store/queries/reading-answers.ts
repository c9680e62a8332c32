import type { ReadingAnswers } from '@tongjie/model';
import { eq, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { readingAnswers } from '../schema.ts';

/** Everything that was answered about the texts of a dossier, by the questions' keys. */
export async function loadReadingAnswers(database: Database, dossierId: string): Promise<ReadingAnswers> {
  const rows = await database.select().from(readingAnswers).where(eq(readingAnswers.dossierId, dossierId));
  return Object.fromEntries(rows.map(({ key, answer }) => [key, answer]));
}

/** Keeps answers; one that was given before is replaced. */
export async function saveReadingAnswers(
  transaction: Database,
  dossierId: string,
  answers: ReadingAnswers,
  by: { readonly id: string; readonly at: Date },
): Promise<void> {
  const rows = Object.entries(answers).map(([key, answer]) => ({
    dossierId,
    key,
    answer,
    answeredBy: by.id,
    answeredAt: by.at,
  }));
  if (rows.length === 0) return;
  await transaction
    .insert(readingAnswers)
    .values(rows)
    .onConflictDoUpdate({
      target: [readingAnswers.dossierId, readingAnswers.key],
      set: {
        answer: sql`excluded.answer`,
        answeredBy: sql`excluded.answered_by`,
        answeredAt: sql`excluded.answered_at`,
      },
    });
}
