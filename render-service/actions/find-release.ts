import { z } from 'zod';
import type { Database } from '../store/database.ts';
import type { DossierRow } from '../store/queries/find-dossier.ts';
import { findLastLogEntry } from '../store/queries/log-entries.ts';
import { type ReleaseView, releaseViewSchema } from '../views/dossier-view.ts';

// Releases of before there were channels name no addresses.
const detailSchema = z.object({ addresses: releaseViewSchema.shape.addresses.default([]) });

/** When, by whom and to where a dossier was released, as its log tells; null where it is not released now. */
export async function findRelease(
  database: Database,
  { id, state }: Pick<DossierRow, 'id' | 'state'>,
): Promise<ReleaseView | null> {
  if (state !== 'released' && state !== 'superseded') return null;
  const entry = await findLastLogEntry(database, id, 'released');
  if (!entry) return null;
  return { at: entry.at, by: entry.by, addresses: detailSchema.parse(entry.detail).addresses };
}
