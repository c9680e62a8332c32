import type { Dossier, InterpretationPlan, Policy, Presentation, Waiver } from '@tongjie/model';
import { eq, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { dossiers } from '../schema.ts';

/** What an edit changes in a dossier's row; typing in a document changes none of it. */
export interface DossierChange {
  readonly plan?: InterpretationPlan;
  readonly presentation?: Presentation;
  readonly waivers?: Waiver[];
  /** What stands outside the policy's text. */
  readonly policy?: Omit<Policy, 'document'>;
  readonly predecessor?: Dossier['predecessor'];
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
