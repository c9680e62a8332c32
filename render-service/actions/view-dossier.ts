import type { DossierView } from '../routes/dossier-view.ts';
import type { Service } from '../service.ts';

export async function viewDossier(_service: Service, _id: string): Promise<DossierView> {
  throw new Error('Bug: not wired');
}
