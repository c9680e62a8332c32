import { getDossier } from '../actions/get-dossier.ts';
import { contentHash } from '../documents/current-files.ts';
import type { Service } from '../service.ts';
import { beginRendering, completeRendering } from '../store/queries/renderings.ts';

/** Stores one small file as what was rendered of a dossier as it stands, where a test is not about rendering. */
export async function storeArtifacts(service: Service, dossierId: string): Promise<void> {
  const { dossier } = await getDossier(service, dossierId);
  const bytes = new TextEncoder().encode(`<p>${dossier.policy.title}</p>`);
  const sha256 = await service.store.blobs.put(bytes);
  await service.store.database.transaction(async (transaction) => {
    const at = new Date();
    const request = { dossierId, contentHash: contentHash(dossier), requestedBy: 'lin', startedAt: at };
    const { id } = await beginRendering(transaction, request);
    const size = { width: null, height: null, bytes: bytes.byteLength };
    const about = { file: 'web/index.html', medium: 'web', title: '网页', mediaType: 'text/html', alt: '' };
    await completeRendering(transaction, id, [{ ...about, ...size, sha256 }], at);
  });
}
