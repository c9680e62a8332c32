import { is, SQL, sql } from 'drizzle-orm';
import { fromDrizzle, fromPglite, PgBoss } from 'pg-boss';
import { z } from 'zod';
import { RenderPool, rendersAtOnce } from '../engine/render-pool.ts';
import type { Database } from '../store/database.ts';
import { failRendering, listUnfinishedRenderings } from '../store/queries/renderings.ts';
import type { Store } from '../store/store.ts';
import type { Jobs, RenderRequest } from './jobs.ts';
import { type RenderContext, renderDossier } from './render-dossier.ts';

const queueName = 'render';
const requestSchema = z.object({ renderingId: z.uuid() });
const rowsSchema = z.object({ rows: z.array(z.unknown()) });

function createBoss(store: Store): PgBoss {
  const shared = { useListenNotify: true, schedule: false } as const;
  return 'pglite' in store.queue
    ? new PgBoss({ ...shared, db: fromPglite(store.queue.pglite), backend: 'pglite' })
    : new PgBoss({ ...shared, connectionString: store.queue.databaseUrl, max: 4 });
}

/** The open transaction as the queue's database, so that a job is queued only if everything else is stored too. */
function insideTransaction(transaction: Database) {
  const execute = async (query: unknown) => {
    if (!is(query, SQL)) throw new TypeError('Bug: the queue sent something that is not SQL.');
    return rowsSchema.parse(await transaction.execute(query));
  };
  return fromDrizzle({ execute }, sql);
}

/**
 * Starts the queue on the store's own database, with workers in threads of this process. Renderings that a former process left
 * unfinished are queued again.
 */
export async function startJobs(
  context: Omit<RenderContext, 'pool'> & { readonly report: (error: unknown) => void },
): Promise<Jobs> {
  const { store, report } = context;
  const boss = createBoss(store);
  const pool = new RenderPool();
  boss.on('error', report);
  await boss.start();
  await boss.createQueue(queueName, {
    policy: 'short',
    notify: true,
    retryLimit: 2,
    retryBackoff: true,
    expireInSeconds: 600,
  });
  await boss.work(
    queueName,
    { includeMetadata: true, pollingIntervalSeconds: 5, localConcurrency: rendersAtOnce },
    async ([job]) => {
      if (!job) return;
      const { renderingId } = requestSchema.parse(job.data);
      try {
        await renderDossier({ ...context, pool }, renderingId);
      } catch (error) {
        if (job.retryCount >= job.retryLimit) {
          const reason = '生成成品时服务出了故障。请稍后重新生成；若仍不行，请联系管理员查看日志。';
          await failRendering(store.database, renderingId, reason, new Date());
        }
        report(error);
        throw error;
      }
    },
  );
  const send = async ({ renderingId }: RenderRequest, transaction?: Database) => {
    const options = {
      singletonKey: renderingId,
      ...(transaction ? { db: insideTransaction(transaction) } : {}),
    };
    await boss.send(queueName, { renderingId }, options);
  };
  for (const { id } of await listUnfinishedRenderings(store.database)) await send({ renderingId: id });
  return {
    enqueueRender: (transaction, request) => send(request, transaction),
    close: async () => {
      await boss.stop({ graceful: true, timeout: 20_000 });
      await pool.close();
    },
  };
}
