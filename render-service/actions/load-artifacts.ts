import type { Artifact } from '../engine/artifact.ts';
import { Problem } from '../problem.ts';
import type { Service } from '../service.ts';
import { findRendering, listArtifactRows } from '../store/queries/renderings.ts';
import { mediumOf } from './medium-of.ts';

const artifactsStale = () =>
  new Problem({
    status: 409,
    code: 'artifacts-stale',
    title: '成品需要重新生成',
    detail: '成品还没有生成，或者生成后内容又改过。请先生成成品，再下载卷宗包或发布。',
  });

/**
 * The rendered files of exactly what a dossier is now, bytes and all.
 *
 * @param hash `contentHash(dossier)`
 * @throws Problem `artifacts-stale`
 */
export async function loadArtifacts({ store }: Service, id: string, hash: string): Promise<Artifact[]> {
  const rendering = await findRendering(store.database, id, hash);
  if (rendering?.status !== 'ready') throw artifactsStale();
  const artifacts: Artifact[] = [];
  for (const row of await listArtifactRows(store.database, rendering.id)) {
    const bytes = await store.blobs.get(row.sha256);
    if (!bytes) throw artifactsStale();
    artifacts.push({ ...row, medium: mediumOf(row.medium), bytes });
  }
  return artifacts;
}
