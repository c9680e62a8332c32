import type { Commit, DocumentJson } from '@tongjie/model';
import type { Person } from '../auth/person.ts';
import type { Database } from '../store/database.ts';
import { lockDossier } from '../store/queries/find-dossier.ts';
import { insertCommits } from '../store/queries/insert-commits.ts';
import { insertSnapshot } from '../store/queries/insert-snapshot.ts';
import type { DossierChange } from '../store/queries/update-dossier.ts';
import type { DocumentName } from '../store/schema.ts';
import type { Store } from '../store/store.ts';
import { recordEdit } from './record-edit.ts';

/** Commits that follow one another, to be stored in one durable write. */
export interface CommitGroup {
  readonly dossierId: string;
  readonly name: DocumentName;
  readonly documentId: string;
  /** Version that the first commit starts from. */
  readonly head: number;
  /** Author of the first commit. */
  readonly by: Person;
  readonly commits: readonly Commit[];
  /** The document after the last commit, when it is time to write it out whole. */
  readonly snapshot: DocumentJson | null;
  /** What of the dossier's row changes with it. */
  readonly change?: DossierChange;
  /** What else is stored in the same transaction. */
  readonly also?: (transaction: Database, at: Date) => Promise<void>;
}

/**
 * Stores a group and what follows from it, a voided signature included, in one transaction.
 *
 * @returns true when the dossier's state changed.
 * @throws {EditRefused} when the dossier is frozen
 * @throws {StaleDocument} when another process has moved the document on
 */
export async function storeGroup(store: Store, group: CommitGroup): Promise<boolean> {
  const { dossierId, name, documentId, head, by, commits, snapshot } = group;
  return store.database.transaction(async (transaction) => {
    const row = await lockDossier(transaction, dossierId);
    if (!row) throw new Error(`Bug: dossier ${dossierId} is gone.`);
    const at = new Date();
    const edits = group.change !== undefined || commits.some(({ from, to }) => to > from);
    const edit = { by, at, part: name, ...(group.change ? { change: group.change } : {}) };
    const stateChanged = edits && (await recordEdit(transaction, row, edit));
    await insertCommits(transaction, documentId, head, commits);
    const version = commits.at(-1)?.to ?? head;
    if (snapshot)
      await insertSnapshot(transaction, { documentId, version, doc: snapshot, reason: 'interval', at });
    await group.also?.(transaction, at);
    return stateChanged;
  });
}
