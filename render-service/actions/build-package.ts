import type { ManifestSignature, Signature } from '@tongjie/model';
import { contentHash } from '../documents/current-files.ts';
import { packageDossier } from '../engine/package-dossier.ts';
import type { Service } from '../service.ts';
import { loadWorkflow } from '../store/queries/load-workflow.ts';
import { listLogEntries } from '../store/queries/log-entries.ts';
import { getDossier } from './get-dossier.ts';
import { loadArtifacts } from './load-artifacts.ts';

function standingSignature(signature: Signature | null): ManifestSignature | null {
  if (!signature || signature.voidedAt !== null) return null;
  const { by, name, at, hash } = signature;
  return { by, name, at, hash };
}

/**
 * The zip of a dossier: its files, its artifacts, its signature and its log. A dossier that is not signed gives a package
 * that says so.
 *
 * @throws Problem `artifacts-stale`, `dossier-not-found`
 */
export async function buildPackage(service: Service, id: string): Promise<Uint8Array> {
  const { row, dossier } = await getDossier(service, id);
  const { database } = service.store;
  const artifacts = await loadArtifacts(service, id, contentHash(dossier));
  const { signature } = await loadWorkflow(database, row);
  return packageDossier(dossier, artifacts, {
    signature: standingSignature(signature),
    log: await listLogEntries(database, id),
  });
}
