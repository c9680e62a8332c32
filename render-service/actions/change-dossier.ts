import { canonicalJson, type EditedPart } from '@tongjie/model';
import type { Person } from '../auth/person.ts';
import { EditRefused, recordEdit } from '../documents/record-edit.ts';
import type { Service } from '../service.ts';
import { type DossierRow, lockDossier } from '../store/queries/find-dossier.ts';
import type { DossierChange } from '../store/queries/update-dossier.ts';
import type { DossierView } from '../views/dossier-view.ts';
import { dossierNotFound } from './get-dossier.ts';
import { toRefusalProblem } from './refusal-problem.ts';
import { viewDossier } from './view-dossier.ts';

/** True when a change leaves everything as it is: an editor that saves what it has just loaded is no edit. */
function isIdle(row: DossierRow, change: DossierChange): boolean {
  const { plan = row.plan, presentation = row.presentation } = change;
  return canonicalJson([plan, presentation]) === canonicalJson([row.plan, row.presentation]);
}

/** Edits what stands beside the documents: plan or presentation. */
export async function changeDossier(
  service: Service,
  by: Person,
  id: string,
  edit: { readonly part: EditedPart; readonly change: DossierChange },
): Promise<DossierView> {
  try {
    await service.store.database.transaction(async (transaction) => {
      const row = await lockDossier(transaction, id);
      if (!row) throw dossierNotFound(id);
      if (isIdle(row, edit.change)) return;
      await recordEdit(transaction, row, { by, at: new Date(), ...edit });
    });
  } catch (error) {
    throw error instanceof EditRefused ? toRefusalProblem(error.refusal) : error;
  }
  service.documents.announce(id);
  return viewDossier(service, id);
}
