import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { readLog } from '../actions/read-log.ts';
import { requirePerson } from '../auth/require-role.ts';
import type { Service } from '../service.ts';
import { dossierParams, jsonContent } from './respond.ts';
import { createRouter } from './router.ts';

const entry = z.object({
  /** From 1, without gaps, within one dossier. */
  sequence: z.int(),
  at: z.string(),
  by: z.string(),
  event: z.string(),
  detail: z.record(z.string(), z.unknown()),
  hash: z.string(),
  previousHash: z.string(),
});

const list = createRoute({
  method: 'get',
  path: '/api/dossiers/{id}/log',
  summary: '操作日志（只增不改，逐条链接）',
  tags: ['审签发布'],
  request: { params: dossierParams },
  responses: { 200: jsonContent(z.object({ entries: z.array(entry) }), '全部记录') },
});

export function logRoutes(service: Service) {
  return createRouter().openapi(list, async (context) => {
    requirePerson(context);
    return context.json({ entries: await readLog(service, context.req.valid('param').id) }, 200);
  });
}
