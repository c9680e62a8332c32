import { hashesOf, missingForSignOff } from '@tongjie/model';
import type { Person } from '../auth/person.ts';
import type { Service } from '../service.ts';
import type { DossierView } from '../views/dossier-view.ts';
import { moveDossier } from './move-dossier.ts';
import { takeSnapshots } from './take-snapshots.ts';

/** Submits a dossier for review. @throws Problem `dossier-incomplete`, `wrong-state`, `dossier-not-found` */
export function submitDossier(service: Service, by: Person, id: string): Promise<DossierView> {
  return moveDossier(service, id, async (transaction, current) => {
    const { dossier, findings } = current;
    const at = new Date();
    const { policyVersion, interpretationVersion } = await takeSnapshots(
      transaction,
      current,
      'submitted',
      at,
    );
    const { policy, interpretation, plan } = hashesOf(dossier, null);
    return {
      event: { type: 'submitted', by, at: at.toISOString(), missing: missingForSignOff(dossier, findings) },
      detail: { policyVersion, interpretationVersion, policy, interpretation, plan },
    };
  });
}
