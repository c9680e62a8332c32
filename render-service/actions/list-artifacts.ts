import { contentHash } from '../documents/current-files.ts';
import type { Service } from '../service.ts';
import {
  type ArtifactRow,
  findLatestReadyRendering,
  findLatestRendering,
  listArtifactRows,
  type Rendering,
} from '../store/queries/renderings.ts';
import type { ArtifactsView, ArtifactView } from '../views/artifact-view.ts';
import { getDossier } from './get-dossier.ts';

function toView(dossierId: string, row: ArtifactRow): ArtifactView {
  const path = row.file.split('/').map(encodeURIComponent).join('/');
  return { ...row, url: `/api/dossiers/${dossierId}/artifacts/${path}?v=${row.sha256.slice(0, 12)}` };
}

function statusOf(latest: Rendering, current: string): ArtifactsView['status'] {
  if (latest.status !== 'ready') return latest.status;
  return latest.contentHash === current ? 'ready' : 'stale';
}

/** What has been rendered of a dossier, stale files included, and whether more is coming. @throws Problem `dossier-not-found` */
export async function listArtifacts(service: Service, id: string): Promise<ArtifactsView> {
  const { dossier } = await getDossier(service, id);
  const { database } = service.store;
  const latest = await findLatestRendering(database, id);
  if (!latest) return { status: 'none', error: null, artifacts: [] };
  const ready = await findLatestReadyRendering(database, id);
  const rows = ready ? await listArtifactRows(database, ready.id) : [];
  const status = statusOf(latest, contentHash(dossier));
  return { status, error: latest.error, artifacts: rows.map((row) => toView(id, row)) };
}
