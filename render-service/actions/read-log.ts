import type { ChainedEntry } from '@tongjie/model';
import type { Service } from '../service.ts';
import { listLogEntries } from '../store/queries/log-entries.ts';
import { getDossierRow } from './get-dossier.ts';

/** A dossier's log, from its first entry. @throws Problem `dossier-not-found` */
export async function readLog(service: Service, id: string): Promise<ChainedEntry[]> {
  await getDossierRow(service.store.database, id);
  return listLogEntries(service.store.database, id);
}
