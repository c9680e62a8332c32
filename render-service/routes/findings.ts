import { createRoute } from '@hono/zod-openapi';
import { listFindings } from '../actions/list-findings.ts';
import { requirePerson } from '../auth/require-role.ts';
import type { Service } from '../service.ts';
import { findingsViewSchema } from '../views/finding-view.ts';
import { dossierParams, jsonContent } from './respond.ts';
import { createRouter } from './router.ts';

const list = createRoute({
  method: 'get',
  path: '/api/dossiers/{id}/findings',
  summary: '检查出的问题',
  tags: ['编写'],
  request: { params: dossierParams },
  responses: { 200: jsonContent(findingsViewSchema, '问题和数目') },
});

export function findingRoutes(service: Service) {
  return createRouter().openapi(list, async (context) => {
    requirePerson(context);
    return context.json(await listFindings(service, context.req.valid('param').id), 200);
  });
}
