import { hashFiles } from '@tongjie/model';
import { contentHash } from '../documents/current-files.ts';
import type { DossierCache } from '../documents/dossier-cache.ts';
import type { Artifact } from '../engine/artifact.ts';
import { ContentFault } from '../engine/content-fault.ts';
import type { RenderPool } from '../engine/render-pool.ts';
import type { LetterheadTemplate } from '../letterhead/letterhead-template.ts';
import type { SiteSettings } from '../site-settings/site-settings.ts';
import { findDossier } from '../store/queries/find-dossier.ts';
import { appendLogEntry } from '../store/queries/log-entries.ts';
import {
  type ArtifactRow,
  beginRendering,
  completeRendering,
  failRendering,
  findRenderingById,
  type Rendering,
} from '../store/queries/renderings.ts';
import type { Store } from '../store/store.ts';

/** What the render job works with. */
export interface RenderContext {
  readonly store: Store;
  readonly dossiers: DossierCache;
  /** Renders off this thread. */
  readonly pool: Pick<RenderPool, 'render'>;
  /** The office's web site, for its pages. */
  readonly site: SiteSettings;
  /** The office's own 红头, or null. */
  readonly letterhead: LetterheadTemplate | null;
  /** Tells the dossier's editors that its artifacts changed. */
  readonly announce: (dossierId: string) => void;
}

async function keepArtifact(store: Store, artifact: Artifact): Promise<ArtifactRow> {
  const { file, medium, title, mediaType, width, height, bytes, alt } = artifact;
  const sha256 = await store.blobs.put(bytes);
  return { file, medium, title, mediaType, width, height, bytes: bytes.byteLength, sha256, alt };
}

/** The content may have moved on while the job waited: what is rendered is always the dossier as it stands. */
async function beginCurrent(context: RenderContext, asked: Rendering) {
  const { database } = context.store;
  const row = await findDossier(database, asked.dossierId);
  if (!row) throw new Error(`Bug: dossier ${asked.dossierId} is gone.`);
  const { dossier } = await context.dossiers.get(database, row);
  const hash = contentHash(dossier);
  if (hash === asked.contentHash) return { rendering: asked, dossier };
  await failRendering(database, asked.id, '生成前内容又有修改，已改为生成最新的内容。', new Date());
  const { dossierId, requestedBy } = asked;
  const rendering = await beginRendering(database, {
    dossierId,
    requestedBy,
    contentHash: hash,
    startedAt: new Date(),
  });
  return { rendering, dossier };
}

/**
 * Renders everything of a dossier and stores it. A rendering that is done already is left as it is, so the job may run
 * any number of times. What the drafter must mend (a stale figure, a diagram that cannot be drawn) is stored as the reason.
 *
 * @throws whatever is no fault of the dossier; the queue tries again
 */
export async function renderDossier(context: RenderContext, renderingId: string): Promise<void> {
  const { store } = context;
  const asked = await findRenderingById(store.database, renderingId);
  if (asked?.status !== 'rendering') return;
  const { rendering, dossier } = await beginCurrent(context, asked);
  try {
    if (rendering.status !== 'rendering') return;
    const files: ArtifactRow[] = [];
    for (const artifact of await context.pool.render(dossier, {
      site: context.site,
      letterhead: context.letterhead,
    }))
      files.push(await keepArtifact(store, artifact));
    await store.database.transaction(async (transaction) => {
      const at = new Date();
      await completeRendering(transaction, rendering.id, files, at);
      const { dossierId, requestedBy: by, contentHash: content } = rendering;
      const detail = {
        content,
        artifacts: hashFiles(files.map(({ file, sha256 }) => ({ path: file, sha256 }))),
      };
      await appendLogEntry(transaction, { dossierId, at, by, event: 'rendered', detail });
    });
  } catch (error) {
    if (!(error instanceof ContentFault)) throw error;
    await failRendering(store.database, rendering.id, error.message, new Date());
  } finally {
    context.announce(rendering.dossierId);
  }
}
