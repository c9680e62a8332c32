import { desc, eq } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { dossiers } from '../schema.ts';

/** A dossier's row: everything but its documents. */
export type DossierRow = typeof dossiers.$inferSelect;

export async function findDossier(database: Database, id: string): Promise<DossierRow | null> {
  const [row] = await database.select().from(dossiers).where(eq(dossiers.id, id));
  return row ?? null;
}

/** As `findDossier`, and nobody else changes the dossier or its documents until the transaction ends. */
export async function lockDossier(transaction: Database, id: string): Promise<DossierRow | null> {
  const [row] = await transaction.select().from(dossiers).where(eq(dossiers.id, id)).for('update');
  return row ?? null;
}

/** All dossiers, the one that was changed last first. */
export async function listDossierRows(database: Database): Promise<DossierRow[]> {
  return database.select().from(dossiers).orderBy(desc(dossiers.updatedAt), dossiers.id);
}
