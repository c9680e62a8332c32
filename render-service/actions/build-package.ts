import type { ManifestSignature, Signature } from '@tongjie/model';
import { contentHash } from '../documents/current-files.ts';
import type { Artifact } from '../engine/artifact.ts';
import { packageDossier } from '../engine/package-dossier.ts';
import { Problem } from '../problem.ts';
import type { Service } from '../service.ts';
import type { Database } from '../store/database.ts';
import { loadWorkflow } from '../store/queries/load-workflow.ts';
import { listLogEntries } from '../store/queries/log-entries.ts';
import { findRendering, listArtifactRows } from '../store/queries/renderings.ts';
import { getDossier } from './get-dossier.ts';
import { mediumOf } from './medium-of.ts';

function standingSignature(signature: Signature | null): ManifestSignature | null {
  if (!signature || signature.voidedAt !== null) return null;
  const { by, name, at, hash } = signature;
  return { by, name, at, hash };
}

const artifactsStale = () =>
  new Problem({
    status: 409,
    code: 'artifacts-stale',
    title: '成品需要重新生成',
    detail: '成品还没有生成，或者生成后内容又改过。请先生成成品，再下载卷宗包。',
  });

/** The rendered files of exactly what a dossier is now, bytes and all. */
async function loadArtifacts(
  { store }: Service,
  database: Database,
  id: string,
  hash: string,
): Promise<Artifact[]> {
  const rendering = await findRendering(database, id, hash);
  if (rendering?.status !== 'ready') throw artifactsStale();
  const artifacts: Artifact[] = [];
  for (const row of await listArtifactRows(database, rendering.id)) {
    const bytes = await store.blobs.get(row.sha256);
    if (!bytes) throw artifactsStale();
    artifacts.push({ ...row, medium: mediumOf(row.medium), bytes });
  }
  return artifacts;
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
  const artifacts = await loadArtifacts(service, database, id, contentHash(dossier));
  const { signature } = await loadWorkflow(database, row);
  return packageDossier(dossier, artifacts, {
    signature: standingSignature(signature),
    log: await listLogEntries(database, id),
  });
}
