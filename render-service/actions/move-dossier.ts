import { transition, type Workflow, type WorkflowEvent } from '@tongjie/model';
import type { Service } from '../service.ts';
import type { Database } from '../store/database.ts';
import { loadWorkflow } from '../store/queries/load-workflow.ts';
import { appendLogEntry } from '../store/queries/log-entries.ts';
import { type SignedVersions, saveWorkflow } from '../store/queries/save-workflow.ts';
import type { DossierView } from '../views/dossier-view.ts';
import { type CurrentDossier, getLockedDossier } from './get-dossier.ts';
import { toRefusalProblem } from './refusal-problem.ts';
import { viewDossier } from './view-dossier.ts';

/** What an action wants to happen, seen from the locked dossier. */
export interface Move {
  readonly event: WorkflowEvent;
  /** What the log says of it. */
  readonly detail: Readonly<Record<string, unknown>>;
  /** The snapshots that a signature names. */
  readonly versions?: SignedVersions;
}

/**
 * Moves a dossier along its workflow: locks it, asks the model, stores the outcome and logs it, in one transaction.
 *
 * @param plan what is to happen to the dossier as it stands; runs inside the transaction.
 * @throws Problem what the model refuses, `dossier-not-found`
 */
export async function moveDossier(
  service: Service,
  id: string,
  plan: (transaction: Database, current: CurrentDossier, workflow: Workflow) => Move | Promise<Move>,
): Promise<DossierView> {
  await service.store.database.transaction(async (transaction) => {
    const current = await getLockedDossier(service, transaction, id);
    const before = await loadWorkflow(transaction, current.row);
    const { event, detail, versions } = await plan(transaction, current, before);
    const result = transition(before, event);
    if (!result.accepted) throw toRefusalProblem(result.refusal);
    await saveWorkflow(transaction, id, before, result.workflow, versions ?? null);
    const at = new Date(event.at);
    await appendLogEntry(transaction, { dossierId: id, at, by: event.by.id, event: event.type, detail });
  });
  service.documents.announce(id);
  return viewDossier(service, id);
}
