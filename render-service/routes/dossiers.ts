import { createRoute } from '@hono/zod-openapi';
import { dossierSchema, requirementSetIdSchema } from '@tongjie/model';
import { z } from 'zod';
import { createDossier } from '../actions/create-dossier.ts';
import { listDossiers } from '../actions/list-dossiers.ts';
import { viewDossier } from '../actions/view-dossier.ts';
import { requirePerson, requireRole } from '../auth/require-role.ts';
import type { Service } from '../service.ts';
import { dossierSummarySchema, dossierViewSchema } from '../views/dossier-view.ts';
import { policyFieldsSchema, readingAnswersSchema } from '../views/policy-fields.ts';
import { jsonFieldSchema, readJsonField } from './json-field.ts';
import { dossierParams, jsonContent } from './respond.ts';
import { createRouter } from './router.ts';
import { policyFileSchema, readUpload } from './upload.ts';

const list = createRoute({
  method: 'get',
  path: '/api/dossiers',
  summary: '全部卷宗',
  tags: ['卷宗'],
  responses: { 200: jsonContent(z.object({ dossiers: z.array(dossierSummarySchema) }), '卷宗列表') },
});

const create = createRoute({
  method: 'post',
  path: '/api/dossiers',
  summary: '由政策文件新建卷宗',
  description: 'answers 是对疑问的回答，fields 是核对过的文件信息，都是 JSON，可以不给。',
  tags: ['卷宗'],
  request: {
    body: {
      content: {
        'multipart/form-data': {
          schema: z.object({
            policy: policyFileSchema,
            requirementSet: requirementSetIdSchema,
            id: dossierSchema.shape.id.optional(),
            answers: jsonFieldSchema,
            fields: jsonFieldSchema,
          }),
        },
      },
      required: true,
    },
  },
  responses: { 201: jsonContent(z.object({ id: z.string() }), '已新建') },
});

const show = createRoute({
  method: 'get',
  path: '/api/dossiers/{id}',
  summary: '一份卷宗',
  tags: ['卷宗'],
  request: { params: dossierParams },
  responses: { 200: jsonContent(dossierViewSchema, '卷宗') },
});

export function dossierRoutes(service: Service) {
  return createRouter()
    .openapi(list, async (context) => {
      requirePerson(context);
      return context.json({ dossiers: await listDossiers(service) }, 200);
    })
    .openapi(create, async (context) => {
      const person = requireRole(context, ['drafter']);
      const { policy, requirementSet, id, answers, fields } = context.req.valid('form');
      const upload = await readUpload(policy);
      const input = {
        upload,
        requirementSet,
        id: id ?? null,
        answers: readJsonField('answers', answers, readingAnswersSchema) ?? {},
        fields: readJsonField('fields', fields, policyFieldsSchema),
      };
      return context.json(await createDossier(service, person, input), 201);
    })
    .openapi(show, async (context) => {
      requirePerson(context);
      return context.json(await viewDossier(service, context.req.valid('param').id), 200);
    });
}
