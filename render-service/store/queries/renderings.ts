import { randomUUID } from 'node:crypto';
import { and, asc, desc, eq } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { artifacts, renderings } from '../schema.ts';

export type Rendering = typeof renderings.$inferSelect;
/** A rendered file without its place in the store. */
export type ArtifactRow = Omit<typeof artifacts.$inferSelect, 'renderingId' | 'position'>;

/** The rendering that was asked for last, whatever became of it. */
export async function findLatestRendering(database: Database, dossierId: string): Promise<Rendering | null> {
  const [row] = await database
    .select()
    .from(renderings)
    .where(eq(renderings.dossierId, dossierId))
    .orderBy(desc(renderings.startedAt))
    .limit(1);
  return row ?? null;
}

export async function findRenderingById(database: Database, id: string): Promise<Rendering | null> {
  const [row] = await database.select().from(renderings).where(eq(renderings.id, id));
  return row ?? null;
}

/** The rendering of exactly this content. */
export async function findRendering(
  database: Database,
  dossierId: string,
  contentHash: string,
): Promise<Rendering | null> {
  const [row] = await database
    .select()
    .from(renderings)
    .where(and(eq(renderings.dossierId, dossierId), eq(renderings.contentHash, contentHash)));
  return row ?? null;
}

/** The latest rendering that has files to show, stale ones included. */
export async function findLatestReadyRendering(
  database: Database,
  dossierId: string,
): Promise<Rendering | null> {
  const [row] = await database
    .select()
    .from(renderings)
    .where(and(eq(renderings.dossierId, dossierId), eq(renderings.status, 'ready')))
    .orderBy(desc(renderings.startedAt))
    .limit(1);
  return row ?? null;
}

/** Notes that a content is being rendered, again if it failed before. A finished rendering comes to the front as it is. */
export async function beginRendering(
  database: Database,
  rendering: {
    readonly dossierId: string;
    readonly contentHash: string;
    readonly requestedBy: string;
    readonly startedAt: Date;
  },
): Promise<Rendering> {
  const earlier = await findRendering(database, rendering.dossierId, rendering.contentHash);
  if (!earlier) {
    const [row] = await database
      .insert(renderings)
      .values({ id: randomUUID(), status: 'rendering', ...rendering })
      .returning();
    if (!row) throw new Error('Bug: INSERT returned no row.');
    return row;
  }
  const status = earlier.status === 'ready' ? 'ready' : 'rendering';
  const change = {
    status,
    error: null,
    startedAt: rendering.startedAt,
    requestedBy: rendering.requestedBy,
  } as const;
  await database.update(renderings).set(change).where(eq(renderings.id, earlier.id));
  return { ...earlier, ...change };
}

/** Stores the files of a rendering and marks it ready. */
export async function completeRendering(
  transaction: Database,
  renderingId: string,
  files: readonly ArtifactRow[],
  finishedAt: Date,
): Promise<void> {
  await transaction.delete(artifacts).where(eq(artifacts.renderingId, renderingId));
  if (files.length > 0) {
    await transaction
      .insert(artifacts)
      .values(files.map((file, position) => ({ ...file, renderingId, position })));
  }
  await transaction
    .update(renderings)
    .set({ status: 'ready', error: null, finishedAt })
    .where(eq(renderings.id, renderingId));
}

/** Marks a rendering as failed, with the reason in Chinese. */
export async function failRendering(
  database: Database,
  renderingId: string,
  error: string,
  finishedAt: Date,
): Promise<void> {
  await database
    .update(renderings)
    .set({ status: 'failed', error, finishedAt })
    .where(and(eq(renderings.id, renderingId), eq(renderings.status, 'rendering')));
}

/** Files of a rendering, in order. */
export async function listArtifactRows(database: Database, renderingId: string): Promise<ArtifactRow[]> {
  const rows = await database
    .select()
    .from(artifacts)
    .where(eq(artifacts.renderingId, renderingId))
    .orderBy(asc(artifacts.position));
  return rows.map(({ renderingId: _, position: __, ...file }) => file);
}

/** Renderings that were begun and neither finished nor failed. */
export async function listUnfinishedRenderings(database: Database): Promise<Rendering[]> {
  return database.select().from(renderings).where(eq(renderings.status, 'rendering'));
}
