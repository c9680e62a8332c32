import type { InterpretationPlan } from '@tongjie/model';
import type { DossierView } from '../routes/dossier-view.ts';
import type { Person } from '../routes/person-schema.ts';
import type { Service } from '../service.ts';

export async function changePlan(
  _service: Service,
  _person: Person,
  _id: string,
  _plan: InterpretationPlan,
): Promise<DossierView> {
  throw new Error('Bug: not wired');
}
