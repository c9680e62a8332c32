import { type Actor, type EditedPart, initialWorkflow, type Refusal, transition } from '@tongjie/model';
import type { Database } from '../store/database.ts';
import type { DossierRow } from '../store/queries/find-dossier.ts';
import { loadWorkflow } from '../store/queries/load-workflow.ts';
import { appendLogEntry } from '../store/queries/log-entries.ts';
import { saveWorkflow } from '../store/queries/save-workflow.ts';
import { type DossierChange, updateDossier } from '../store/queries/update-dossier.ts';

/** An edit that the workflow does not allow: released, or not this person's to make. */
export class EditRefused extends Error {
  override readonly name = 'EditRefused';
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.message);
    this.refusal = refusal;
  }
}

/**
 * Notes that a dossier is being edited, in the transaction that edits it. One that was in review or signed returns to
 * drafting, its signature is voided, and the log says so.
 *
 * @param row the dossier, locked by this transaction.
 * @returns true when the dossier's state changed.
 * @throws {EditRefused}
 */
export async function recordEdit(
  transaction: Database,
  row: DossierRow,
  edit: { readonly by: Actor; readonly at: Date; readonly part: EditedPart; readonly change?: DossierChange },
): Promise<boolean> {
  // While drafting there is nothing to void, and every group of keystrokes comes through here.
  const before = row.state === 'drafting' ? initialWorkflow : await loadWorkflow(transaction, row);
  const at = edit.at.toISOString();
  const result = transition(before, { type: 'edited', by: edit.by, at, part: edit.part });
  if (!result.accepted) throw new EditRefused(result.refusal);
  const moved = result.workflow.state !== before.state;
  if (moved) {
    await saveWorkflow(transaction, row.id, before, result.workflow);
    const voided = before.signature?.voidedAt === null ? before.signature.hash : null;
    const detail = { part: edit.part, from: before.state, voidedSignature: voided };
    await appendLogEntry(transaction, {
      dossierId: row.id,
      at: edit.at,
      by: edit.by.id,
      event: 'edited',
      detail,
    });
  }
  await updateDossier(transaction, row.id, edit.change ?? {}, { id: edit.by.id, at: edit.at });
  return moved;
}
