import type { Person } from '../auth/person.ts';
import type { Service } from '../service.ts';
import type { DossierView } from '../views/dossier-view.ts';
import type { PolicyFields } from '../views/policy-fields.ts';
import { changeDossier } from './change-dossier.ts';

/** Saves what stands outside the policy's text. @throws Problem `dossier-not-found`, `frozen` */
export function changePolicyFields(
  service: Service,
  by: Person,
  id: string,
  fields: PolicyFields,
): Promise<DossierView> {
  return changeDossier(service, by, id, {
    part: 'policy',
    change: ({ policy }) => ({ policy: { ...policy, ...fields } }),
  });
}
