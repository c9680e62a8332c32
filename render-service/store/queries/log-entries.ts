import { type ChainedEntry, canonicalJson } from '@tongjie/model';
import { asc, eq } from 'drizzle-orm';
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

/** A dossier's whole log, from its first entry. */
export async function listLogEntries(database: Database, dossierId: string): Promise<ChainedEntry[]> {
  const rows = await database
    .select()
    .from(logEntries)
    .where(eq(logEntries.dossierId, dossierId))
    .orderBy(asc(logEntries.sequence));
  return rows.map(({ sequence, at, by, event, detail, previousHash, hash }) => ({
    sequence,
    at,
    by,
    event,
    detail: detailSchema.parse(JSON.parse(detail)),
    previousHash,
    hash,
  }));
}
