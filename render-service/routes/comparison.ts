import { createRoute } from '@hono/zod-openapi';
import { clauseIdSchema } from '@tongjie/model';
import { z } from 'zod';
import { compareDossier, takeOverComparison } from '../actions/compare-dossier.ts';
import { requirePerson, requireRole } from '../auth/require-role.ts';
import type { Service } from '../service.ts';
import { comparisonViewSchema } from '../views/comparison-view.ts';
import { dossierParams, jsonContent } from './respond.ts';
import { createRouter } from './router.ts';

const show = createRoute({
  method: 'get',
  path: '/api/dossiers/{id}/comparison',
  summary: '与被替代的旧文件逐条比对',
  tags: ['政策'],
  request: { params: dossierParams },
  responses: { 200: jsonContent(comparisonViewSchema, '逐条的差别，以及可以写入“新旧对比”的行') },
});

const rowsSchema = z.object({
  /** Rows by the clauses that they cite, as `rows` of the comparison names them. */
  rows: z
    .array(z.object({ old: clauseIdSchema.nullable(), new: clauseIdSchema.nullable() }))
    .min(1)
    .max(200),
});

const takeOver = createRoute({
  method: 'post',
  path: '/api/dossiers/{id}/comparison/rows',
  summary: '把比对结果写入解读的“新旧对比”',
  tags: ['政策'],
  request: {
    params: dossierParams,
    body: { content: { 'application/json': { schema: rowsSchema } }, required: true },
  },
  responses: { 200: jsonContent(comparisonViewSchema, '写入后的比对') },
});

export function comparisonRoutes(service: Service) {
  return createRouter()
    .openapi(show, async (context) => {
      requirePerson(context);
      return context.json(await compareDossier(service, context.req.valid('param').id), 200);
    })
    .openapi(takeOver, async (context) => {
      const person = requireRole(context, ['drafter']);
      const { rows } = context.req.valid('json');
      return context.json(
        await takeOverComparison(service, person, context.req.valid('param').id, rows),
        200,
      );
    });
}
