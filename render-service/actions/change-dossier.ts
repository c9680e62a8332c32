import { canonicalJson, type EditedPart } from '@tongjie/model';
import type { Person } from '../auth/person.ts';
import { EditRefused, recordEdit } from '../documents/record-edit.ts';
import type { Service } from '../service.ts';
import type { Database } from '../store/database.ts';
import { type DossierRow, lockDossier } from '../store/queries/find-dossier.ts';
import type { DossierChange } from '../store/queries/update-dossier.ts';
import type { DossierView } from '../views/dossier-view.ts';
import { dossierNotFound } from './get-dossier.ts';
import { toRefusalProblem } from './refusal-problem.ts';
import { viewDossier } from './view-dossier.ts';

/** True when a change leaves everything as it is: an editor that saves what it has just loaded is no edit. */
export function isIdle(row: DossierRow, change: DossierChange): boolean {
  const { plan, presentation, policy, predecessor = null, waivers } = row;
  const before = { plan, presentation, policy, predecessor, waivers };
  return canonicalJson({ ...before, ...change }) === canonicalJson(before);
}

/** Edits what stands beside the documents: plan, presentation, a policy's fields, the predecessor. */
export async function changeDossier(
  service: Service,
  by: Person,
  id: string,
  edit: {
    readonly part: EditedPart;
    readonly change: DossierChange | ((row: DossierRow) => DossierChange);
    /** What else is stored with it. */
    readonly also?: (transaction: Database, at: Date) => Promise<void>;
  },
): Promise<DossierView> {
  try {
    await service.store.database.transaction(async (transaction) => {
      const row = await lockDossier(transaction, id);
      if (!row) throw dossierNotFound(id);
      const change = typeof edit.change === 'function' ? edit.change(row) : edit.change;
      if (isIdle(row, change)) return;
      const at = new Date();
      await recordEdit(transaction, row, { by, at, part: edit.part, change });
      await edit.also?.(transaction, at);
    });
  } catch (error) {
    throw error instanceof EditRefused ? toRefusalProblem(error.refusal) : error;
  }
  service.documents.announce(id);
  return viewDossier(service, id);
}
