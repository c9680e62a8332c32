import { hashesOf, missingForSignOff } from '@tongjie/model';
import type { Person } from '../auth/person.ts';
import { findCurrentFiles } from '../documents/current-files.ts';
import type { Service } from '../service.ts';
import type { DossierView } from '../views/dossier-view.ts';
import { moveDossier } from './move-dossier.ts';
import { takeSnapshots } from './take-snapshots.ts';

/**
 * Signs a dossier: its policy, plan, interpretation and rendered artifacts, all in one hash.
 *
 * @throws Problem `dossier-incomplete`, `gates-not-passed`, `artifacts-stale`, `wrong-state`, `dossier-not-found`
 */
export function signDossier(service: Service, by: Person, id: string): Promise<DossierView> {
  return moveDossier(service, id, async (transaction, current) => {
    const { dossier, findings } = current;
    const at = new Date();
    const versions = await takeSnapshots(transaction, current, 'signed', at);
    const { dossier: hash } = hashesOf(dossier, await findCurrentFiles(transaction, dossier));
    const missing = missingForSignOff(dossier, findings);
    const { policyVersion, interpretationVersion } = versions;
    return {
      event: { type: 'signed', by, at: at.toISOString(), missing, hash },
      detail: { hash, policyVersion, interpretationVersion },
      versions,
    };
  });
}
