import { createRoute } from '@hono/zod-openapi';
import { documentJsonSchema } from '@tongjie/model';
import { z } from 'zod';
import { readDocument } from '../actions/read-document.ts';
import { requirePerson } from '../auth/require-role.ts';
import type { Service } from '../service.ts';
import { dossierParams, jsonContent } from './respond.ts';
import { createRouter } from './router.ts';

const show = createRoute({
  method: 'get',
  path: '/api/dossiers/{id}/documents/{document}',
  summary: '卷宗里的一份文稿',
  tags: ['编写'],
  request: {
    params: dossierParams.extend({ document: z.enum(['policy', 'interpretation', 'predecessor']) }),
  },
  responses: {
    200: jsonContent(
      z.object({ version: z.int(), schemaHash: z.string(), doc: documentJsonSchema }),
      '文稿及其版本',
    ),
  },
});

export function documentRoutes(service: Service) {
  return createRouter().openapi(show, async (context) => {
    requirePerson(context);
    const { id, document } = context.req.valid('param');
    return context.json(await readDocument(service, id, document), 200);
  });
}
