import type { InterpretationPlan, Presentation, Waiver } from '@tongjie/model';
import { eq, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { dossiers } from '../schema.ts';

/** What an edit changes in a dossier's row; edits of a document change neither field. */
export interface DossierChange {
  readonly plan?: InterpretationPlan;
  readonly presentation?: Presentation;
  readonly waivers?: Waiver[];
}

/** Records an edit: the new fields, the next version, who and when. */
export async function updateDossier(
  transaction: Database,
  id: string,
  change: DossierChange,
  by: { readonly id: string; readonly at: Date },
): Promise<void> {
  await transaction
    .update(dossiers)
    .set({ ...change, version: sql`${dossiers.version} + 1`, updatedAt: by.at, updatedBy: by.id })
    .where(eq(dossiers.id, id));
}
