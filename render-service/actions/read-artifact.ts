import { Problem } from '../problem.ts';
import type { Service } from '../service.ts';
import { type ArtifactRow, findLatestReadyRendering, listArtifactRows } from '../store/queries/renderings.ts';
import { getDossierRow } from './get-dossier.ts';

/** A rendered file and its bytes. @throws Problem `artifact-not-found`, `artifact-damaged`, `dossier-not-found` */
export async function readArtifact(
  { store }: Service,
  id: string,
  file: string,
): Promise<{ artifact: ArtifactRow; bytes: Uint8Array }> {
  await getDossierRow(store.database, id);
  const rendering = await findLatestReadyRendering(store.database, id);
  const rows = rendering ? await listArtifactRows(store.database, rendering.id) : [];
  const artifact = rows.find((row) => row.file === file);
  if (!artifact) {
    throw new Problem({
      status: 404,
      code: 'artifact-not-found',
      title: '没有这个成品',
      detail: `这份卷宗里没有“${file.slice(0, 100)}”。成品可能已经重新生成，请刷新成品清单。`,
    });
  }
  const bytes = await store.blobs.get(artifact.sha256);
  if (bytes) return { artifact, bytes };
  throw new Problem({
    status: 500,
    code: 'artifact-damaged',
    title: '成品文件损坏',
    detail: `“${artifact.title}”在磁盘上缺失或已损坏。请重新生成成品；若仍不行，请联系管理员检查磁盘。`,
  });
}
