import type { Person } from '../auth/person.ts';
import { withdrawFromChannels } from '../publish/release-on-channels.ts';
import type { Service } from '../service.ts';
import type { DossierView } from '../views/dossier-view.ts';
import { toChannelProblem } from './channel-problem.ts';
import { getDossierRow } from './get-dossier.ts';
import { moveDossier } from './move-dossier.ts';
import { viewDossier } from './view-dossier.ts';

/**
 * Withdraws a released dossier: it is out of sight on every channel, and the log says why. On a dossier that is withdrawn
 * already, what some channel still shows is taken down.
 *
 * @throws Problem `reason-required`, `wrong-state`, `channel-not-withdrawn` (withdrawn, to be repeated),
 *   `dossier-not-found`
 */
export async function withdrawDossier(
  service: Service,
  by: Person,
  id: string,
  reason: string,
): Promise<DossierView> {
  try {
    await service.publishing.inTurn(id, async () => {
      const { state } = await getDossierRow(service.store.database, id);
      if (state !== 'withdrawn') await recordWithdrawal(service, by, id, reason);
      await withdrawFromChannels(service.publishing.channels, id);
    });
  } catch (error) {
    throw toChannelProblem(error);
  }
  return viewDossier(service, id);
}

async function recordWithdrawal(service: Service, by: Person, id: string, reason: string): Promise<void> {
  await moveDossier(service, id, () => ({
    event: { type: 'withdrawn', by, at: new Date().toISOString(), reason },
    detail: { reason: reason.trim() },
  }));
}
