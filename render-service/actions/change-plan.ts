import type { InterpretationPlan } from '@tongjie/model';
import type { Person } from '../auth/person.ts';
import type { Service } from '../service.ts';
import type { DossierView } from '../views/dossier-view.ts';
import { changeDossier } from './change-dossier.ts';

/** Saves the interpretation plan. @throws Problem `dossier-not-found`, `frozen` */
export function changePlan(
  service: Service,
  by: Person,
  id: string,
  plan: InterpretationPlan,
): Promise<DossierView> {
  return changeDossier(service, by, id, { part: 'plan', change: { plan } });
}
