import { missingForSignOff, type Policy } from '@tongjie/model';
import { currentHashes, findCurrentFiles } from '../documents/current-files.ts';
import type { Service } from '../service.ts';
import type { Database } from '../store/database.ts';
import { loadWorkflow } from '../store/queries/load-workflow.ts';
import type { DossierView } from '../views/dossier-view.ts';
import { findRelease } from './find-release.ts';
import { type CurrentDossier, getDossier } from './get-dossier.ts';
import { summariseDossier } from './summarise-dossier.ts';

function withoutDocument({ document: _, ...metadata }: Policy): Omit<Policy, 'document'> {
  return metadata;
}

/** Everything that the workbench shows of a dossier besides its documents. */
export async function describeDossier(database: Database, current: CurrentDossier): Promise<DossierView> {
  const { row, dossier, findings } = current;
  const workflow = await loadWorkflow(database, row);
  const files = await findCurrentFiles(database, dossier);
  const hashes = currentHashes(dossier, files);
  return {
    ...summariseDossier(current, workflow),
    policy: withoutDocument(dossier.policy),
    predecessor: dossier.predecessor && withoutDocument(dossier.predecessor),
    plan: dossier.plan,
    presentation: dossier.presentation,
    waivers: dossier.waivers,
    gates: workflow.gates,
    signature: workflow.signature,
    released: await findRelease(database, row),
    missing: missingForSignOff(dossier, findings),
    hashes: {
      policy: hashes.policy,
      plan: hashes.plan,
      interpretation: hashes.interpretation,
      waivers: hashes.waivers,
      artifacts: hashes.artifacts,
      dossier: hashes.dossier,
    },
    artifactsStale: files === null,
  };
}

/** @throws Problem `dossier-not-found` */
export async function viewDossier(service: Service, id: string): Promise<DossierView> {
  return describeDossier(service.store.database, await getDossier(service, id));
}
