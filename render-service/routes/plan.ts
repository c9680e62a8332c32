import { createRoute } from '@hono/zod-openapi';
import { interpretationPlanSchema, outlinedSectionSchema, presentationChoiceSchema } from '@tongjie/model';
import { z } from 'zod';
import { changePlan } from '../actions/change-plan.ts';
import { changePresentation } from '../actions/change-presentation.ts';
import { listBlocks } from '../actions/list-blocks.ts';
import { requirePerson, requireRole } from '../auth/require-role.ts';
import type { Service } from '../service.ts';
import { dossierViewSchema } from '../views/dossier-view.ts';
import { dossierParams, jsonContent } from './respond.ts';
import { createRouter } from './router.ts';

const plan = createRoute({
  method: 'put',
  path: '/api/dossiers/{id}/plan',
  summary: '保存解读方案',
  tags: ['编写'],
  request: {
    params: dossierParams,
    body: { content: { 'application/json': { schema: interpretationPlanSchema } }, required: true },
  },
  responses: { 200: jsonContent(dossierViewSchema, '保存后的卷宗') },
});

const presentation = createRoute({
  method: 'put',
  path: '/api/dossiers/{id}/presentation',
  summary: '版式设置：主题、形式、各版块的版式和次序',
  tags: ['编写'],
  request: {
    params: dossierParams,
    body: { content: { 'application/json': { schema: presentationChoiceSchema } }, required: true },
  },
  responses: { 200: jsonContent(dossierViewSchema, '保存后的卷宗') },
});

const blocks = createRoute({
  method: 'get',
  path: '/api/dossiers/{id}/blocks',
  summary: '解读的各个版块，供选择版式',
  tags: ['编写'],
  request: { params: dossierParams },
  responses: { 200: jsonContent(z.object({ sections: z.array(outlinedSectionSchema) }), '版块') },
});

export function planRoutes(service: Service) {
  return createRouter()
    .openapi(plan, async (context) => {
      const person = requireRole(context, ['drafter']);
      const { id } = context.req.valid('param');
      return context.json(await changePlan(service, person, id, context.req.valid('json')), 200);
    })
    .openapi(blocks, async (context) => {
      requirePerson(context);
      return context.json({ sections: [...(await listBlocks(service, context.req.valid('param').id))] }, 200);
    })
    .openapi(presentation, async (context) => {
      const person = requireRole(context, ['drafter', 'mediaEditor']);
      const { id } = context.req.valid('param');
      return context.json(await changePresentation(service, person, id, context.req.valid('json')), 200);
    });
}
