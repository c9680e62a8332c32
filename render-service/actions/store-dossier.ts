import { type Dossier, hashesOf, type ReadingAnswers } from '@tongjie/model';
import { insertDossier } from '../store/queries/insert-dossier.ts';
import { appendLogEntry } from '../store/queries/log-entries.ts';
import { saveReadingAnswers } from '../store/queries/reading-answers.ts';
import type { Store } from '../store/store.ts';

/**
 * Stores a new dossier and opens its log.
 *
 * @param by id of the person, or null for the service itself
 * @param answers what was answered about the policy's text
 * @returns false where the id is taken; then nothing is stored
 */
export function storeDossier(
  store: Store,
  dossier: Dossier,
  by: string | null,
  answers: ReadingAnswers = {},
): Promise<boolean> {
  return store.database.transaction(async (transaction) => {
    const at = new Date();
    if (!(await insertDossier(transaction, dossier, { id: by, at }))) return false;
    if (by !== null) await saveReadingAnswers(transaction, dossier.id, answers, { id: by, at });
    const { policy } = hashesOf(dossier, null);
    const { id: dossierId, requirementSet } = dossier;
    const detail = { policy, requirementSet };
    await appendLogEntry(transaction, { dossierId, at, by: by ?? 'system', event: 'created', detail });
    return true;
  });
}
