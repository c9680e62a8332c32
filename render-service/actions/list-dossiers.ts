import type { DossierSummary } from '../routes/dossier-view.ts';
import type { Service } from '../service.ts';

export async function listDossiers(_service: Service): Promise<DossierSummary[]> {
  throw new Error('Bug: not wired');
}
