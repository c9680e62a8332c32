import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { waiveFinding, withdrawWaiver } from '../actions/change-waivers.ts';
import { requireRole } from '../auth/require-role.ts';
import type { Service } from '../service.ts';
import { dossierViewSchema } from '../views/dossier-view.ts';
import { dossierParams, jsonContent } from './respond.ts';
import { createRouter } from './router.ts';

const params = dossierParams.extend({ key: z.string().regex(/^[0-9a-f]{64}$/) });

const waive = createRoute({
  method: 'put',
  path: '/api/dossiers/{id}/waivers/{key}',
  summary: '说明理由，放行一个问题',
  description: '键是问题的 key。字句或者条款再改，放行就失效。写进流转记录，连同卷宗一起签署。',
  tags: ['编写'],
  request: {
    params,
    body: {
      content: { 'application/json': { schema: z.strictObject({ reason: z.string().max(2000) }) } },
      required: true,
    },
  },
  responses: { 200: jsonContent(dossierViewSchema, '放行后的卷宗') },
});

const withdraw = createRoute({
  method: 'delete',
  path: '/api/dossiers/{id}/waivers/{key}',
  summary: '撤回一条放行说明',
  tags: ['编写'],
  request: { params },
  responses: { 200: jsonContent(dossierViewSchema, '撤回后的卷宗') },
});

export function waiverRoutes(service: Service) {
  return createRouter()
    .openapi(waive, async (context) => {
      const person = requireRole(context, ['drafter']);
      const { id, key } = context.req.valid('param');
      const { reason } = context.req.valid('json');
      return context.json(await waiveFinding(service, person, id, { key, reason }), 200);
    })
    .openapi(withdraw, async (context) => {
      const person = requireRole(context, ['drafter']);
      const { id, key } = context.req.valid('param');
      return context.json(await withdrawWaiver(service, person, id, key), 200);
    });
}
