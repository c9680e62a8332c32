import type { Person } from '../auth/person.ts';
import type { Service } from '../service.ts';
import type { DossierView } from '../views/dossier-view.ts';
import { moveDossier } from './move-dossier.ts';

/** Releases a signed dossier: policy and interpretation become public together. @throws Problem `wrong-state`, `dossier-not-found` */
export function releaseDossier(service: Service, by: Person, id: string): Promise<DossierView> {
  return moveDossier(service, id, (_, __, { signature }) => ({
    event: { type: 'released', by, at: new Date().toISOString() },
    detail: { hash: signature?.hash ?? null },
  }));
}
