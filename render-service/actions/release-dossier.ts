import { transition } from '@tongjie/model';
import type { Person } from '../auth/person.ts';
import type { Release } from '../publish/channel.ts';
import { discardOnChannels, revealOnChannels, stageOnChannels } from '../publish/release-on-channels.ts';
import type { Service } from '../service.ts';
import { loadWorkflow } from '../store/queries/load-workflow.ts';
import type { DossierView } from '../views/dossier-view.ts';
import { toChannelProblem } from './channel-problem.ts';
import { getDossierRow } from './get-dossier.ts';
import { loadRelease, signatureMismatch } from './load-release.ts';
import { moveDossier } from './move-dossier.ts';
import { toRefusalProblem } from './refusal-problem.ts';
import { showRelease } from './show-release.ts';
import { viewDossier } from './view-dossier.ts';

/** Refuses before any channel is troubled. The transaction judges again. @throws Problem */
async function refuseEarly({ store }: Service, by: Person, id: string): Promise<void> {
  const workflow = await loadWorkflow(store.database, await getDossierRow(store.database, id));
  const result = transition(workflow, { type: 'released', by, at: new Date().toISOString() });
  if (!result.accepted) throw toRefusalProblem(result.refusal);
}

/** Notes the release, on condition that what is staged is still what is signed. @throws Problem */
async function recordRelease(service: Service, by: Person, release: Release): Promise<void> {
  const { dossier: id, hash, at } = release;
  const { channels } = service.publishing;
  const addresses = channels.map((each) => ({ channel: each.title, address: each.addressOf(id) }));
  await moveDossier(service, id, (_, __, { signature }) => {
    if (signature && signature.hash !== hash) throw signatureMismatch();
    return { event: { type: 'released', by, at }, detail: { hash, addresses } };
  });
}

async function releaseSigned(service: Service, by: Person, id: string): Promise<void> {
  await refuseEarly(service, by, id);
  const { channels } = service.publishing;
  const release = await loadRelease(service, id, new Date().toISOString());
  await stageOnChannels(channels, release);
  try {
    await recordRelease(service, by, release);
  } catch (error) {
    await discardOnChannels(channels, release);
    throw error;
  }
  await revealOnChannels(channels, release);
}

/**
 * Releases a signed dossier: policy and interpretation become public together, on every channel or on none. Every
 * channel stages; then the release is recorded; then every channel reveals. On a dossier that is released already,
 * what some channel does not show is shown.
 *
 * @throws Problem `wrong-state`, `artifacts-stale`, `signature-mismatch`, `channel-not-staged` (nothing happened),
 *   `channel-not-revealed` (released, to be repeated), `dossier-not-found`
 */
export async function releaseDossier(service: Service, by: Person, id: string): Promise<DossierView> {
  try {
    await service.publishing.inTurn(id, async () => {
      const { state } = await getDossierRow(service.store.database, id);
      if (state === 'released') await showRelease(service, id);
      else await releaseSigned(service, by, id);
    });
  } catch (error) {
    throw toChannelProblem(error);
  }
  return viewDossier(service, id);
}
