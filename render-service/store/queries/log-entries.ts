import { type ChainedEntry, canonicalJson } from '@tongjie/model';
import { and, asc, desc, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Database } from '../database.ts';
import { logEntries } from '../schema.ts';

/** What happened, before the database has given it its place in the chain. */
export interface NewLogEntry {
  readonly dossierId: string;
  readonly at: Date;
  /** Id of the person, or `system`. */
  readonly by: string;
  readonly event: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** Appends an entry; the database numbers it and chains it to the one before. */
export async function appendLogEntry(transaction: Database, entry: NewLogEntry): Promise<void> {
  const { dossierId, at, by, event, detail } = entry;
  await transaction.insert(logEntries).values({
    dossierId,
    at: at.toISOString(),
    by,
    event,
    detail: canonicalJson(detail),
    // Placeholders: the trigger assigns all three.
    sequence: 0,
    previousHash: '',
    hash: '',
  });
}

const detailSchema = z.record(z.string(), z.unknown());

function readEntry(row: typeof logEntries.$inferSelect): ChainedEntry {
  const { sequence, at, by, event, detail, previousHash, hash } = row;
  return { sequence, at, by, event, detail: detailSchema.parse(JSON.parse(detail)), previousHash, hash };
}

/** A dossier's whole log, from its first entry. */
export async function listLogEntries(database: Database, dossierId: string): Promise<ChainedEntry[]> {
  const rows = await database
    .select()
    .from(logEntries)
    .where(eq(logEntries.dossierId, dossierId))
    .orderBy(asc(logEntries.sequence));
  return rows.map(readEntry);
}

/** The latest entry of an event, or null where it never happened. */
export async function findLastLogEntry(
  database: Database,
  dossierId: string,
  event: string,
): Promise<ChainedEntry | null> {
  const [row] = await database
    .select()
    .from(logEntries)
    .where(and(eq(logEntries.dossierId, dossierId), eq(logEntries.event, event)))
    .orderBy(desc(logEntries.sequence))
    .limit(1);
  return row ? readEntry(row) : null;
}
