import type { DossierState } from '@tongjie/model';
import { withdrawFromChannels } from '../publish/release-on-channels.ts';
import type { Service } from '../service.ts';
import { listDossierRows } from '../store/queries/find-dossier.ts';
import { showRelease } from './show-release.ts';

async function settle(service: Service, id: string, state: DossierState): Promise<void> {
  switch (state) {
    case 'released':
    case 'superseded':
      return showRelease(service, id);
    case 'withdrawn':
      return withdrawFromChannels(service.publishing.channels, id);
    case 'drafting':
    case 'inReview':
    case 'signed':
      return;
  }
}

/**
 * Brings every channel to what the database says: a service that died between recording a release and showing it shows
 * it now, and so for withdrawals. A dossier that cannot be settled is reported and holds up no other.
 */
export async function settleChannels(service: Service): Promise<void> {
  for (const { id, state } of await listDossierRows(service.store.database)) {
    await service.publishing.inTurn(id, () => settle(service, id, state)).catch(service.report);
  }
}
