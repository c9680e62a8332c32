import type { Database } from '../store/database.ts';
import { insertSnapshot } from '../store/queries/insert-snapshot.ts';
import type { SignedVersions } from '../store/queries/save-workflow.ts';
import type { CurrentDossier } from './get-dossier.ts';

/** Writes both documents out whole, as they are submitted or signed, and says which versions that were. */
export async function takeSnapshots(
  transaction: Database,
  { policy, interpretation, dossier }: CurrentDossier,
  reason: 'submitted' | 'signed',
  at: Date,
): Promise<SignedVersions> {
  const { id: policyId, version: policyVersion } = policy;
  const { id: interpretationId, version: interpretationVersion } = interpretation;
  const shared = { reason, at };
  const { document } = dossier.policy;
  await insertSnapshot(transaction, {
    documentId: policyId,
    version: policyVersion,
    doc: document,
    ...shared,
  });
  await insertSnapshot(transaction, {
    documentId: interpretationId,
    version: interpretationVersion,
    doc: dossier.interpretation,
    ...shared,
  });
  return { policyId, policyVersion, interpretationId, interpretationVersion };
}
