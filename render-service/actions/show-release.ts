import { showOnChannels } from '../publish/release-on-channels.ts';
import type { Service } from '../service.ts';
import { loadWorkflow } from '../store/queries/load-workflow.ts';
import { findLastLogEntry } from '../store/queries/log-entries.ts';
import { getDossierRow } from './get-dossier.ts';
import { loadRelease, signatureMismatch } from './load-release.ts';

/**
 * Shows a released dossier where a channel does not show it, as after a crash. Where all do, no file is read.
 *
 * @throws {RevealError}
 * @throws Problem `artifacts-stale`, `signature-mismatch`, `dossier-not-found`
 */
export async function showRelease(service: Service, id: string): Promise<void> {
  const { database } = service.store;
  const { signature } = await loadWorkflow(database, await getDossierRow(database, id));
  const released = await findLastLogEntry(database, id, 'released');
  if (!signature || !released) throw signatureMismatch();
  const version = { dossier: id, hash: signature.hash, at: released.at };
  const { channels } = service.publishing;
  const shown = await Promise.all(channels.map((channel) => channel.isRevealed(version)));
  const hidden = channels.filter((_, index) => shown[index] === false);
  if (hidden.length > 0) await showOnChannels(hidden, await loadRelease(service, id, released.at));
}
