import type { Person } from '../auth/person.ts';
import { contentHash } from '../documents/current-files.ts';
import type { Service } from '../service.ts';
import { beginRendering } from '../store/queries/renderings.ts';
import { getDossier } from './get-dossier.ts';

/** Asks for everything to be rendered from a dossier as it stands. What is rendered already is not rendered again. */
export async function requestArtifacts(service: Service, by: Person, id: string): Promise<{ job: string }> {
  const { dossier } = await getDossier(service, id);
  const job = await service.store.database.transaction(async (transaction) => {
    const hash = contentHash(dossier);
    const request = { dossierId: id, contentHash: hash, requestedBy: by.id, startedAt: new Date() };
    const rendering = await beginRendering(transaction, request);
    if (rendering.status === 'rendering')
      await service.jobs.enqueueRender(transaction, { renderingId: rendering.id });
    return rendering.id;
  });
  service.documents.announce(id);
  return { job };
}
