import type { Service } from '../service.ts';
import { listDossierRows } from '../store/queries/find-dossier.ts';
import type { DossierSummary } from '../views/dossier-view.ts';
import { summariseDossier } from './summarise-dossier.ts';

/** All dossiers, the one that was changed last first. */
export async function listDossiers(service: Service): Promise<DossierSummary[]> {
  const { database } = service.store;
  const summaries: DossierSummary[] = [];
  for (const row of await listDossierRows(database)) {
    summaries.push(summariseDossier({ row, ...(await service.dossiers.get(database, row)) }, row));
  }
  return summaries;
}
