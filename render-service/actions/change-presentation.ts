import type { Presentation } from '@tongjie/model';
import type { Person } from '../auth/person.ts';
import type { Service } from '../service.ts';
import type { DossierView } from '../views/dossier-view.ts';
import { changeDossier } from './change-dossier.ts';

/** Chooses the theme. @throws Problem `dossier-not-found`, `frozen` */
export function changePresentation(
  service: Service,
  by: Person,
  id: string,
  presentation: Presentation,
): Promise<DossierView> {
  return changeDossier(service, by, id, { part: 'presentation', change: { presentation } });
}
