import type { InterpretationPlan } from '@tongjie/model';
import type { DossierView } from '../routes/dossier-view.ts';
import type { Person } from '../routes/person-schema.ts';
import type { Service } from '../service.ts';
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
