import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { listArtifacts } from '../actions/list-artifacts.ts';
import { readArtifact } from '../actions/read-artifact.ts';
import { requestArtifacts } from '../actions/request-artifacts.ts';
import { requirePerson } from '../auth/require-role.ts';
import type { Service } from '../service.ts';
import { artifactsViewSchema } from '../views/artifact-view.ts';
import { contentDisposition } from './content-disposition.ts';
import { dossierParams, jsonContent } from './respond.ts';
import { createRouter } from './router.ts';

const request = createRoute({
  method: 'post',
  path: '/api/dossiers/{id}/artifacts',
  summary: '生成成品',
  tags: ['成品'],
  request: { params: dossierParams },
  responses: { 202: jsonContent(z.object({ job: z.string() }), '已排队') },
});

const list = createRoute({
  method: 'get',
  path: '/api/dossiers/{id}/artifacts',
  summary: '成品清单',
  tags: ['成品'],
  request: { params: dossierParams },
  responses: { 200: jsonContent(artifactsViewSchema, '成品及其状态') },
});

export function artifactRoutes(service: Service) {
  return createRouter()
    .openapi(request, async (context) => {
      const person = requirePerson(context);
      return context.json(await requestArtifacts(service, person, context.req.valid('param').id), 202);
    })
    .openapi(list, async (context) => {
      requirePerson(context);
      return context.json(await listArtifacts(service, context.req.valid('param').id), 200);
    })
    .get('/api/dossiers/:id/artifacts/:file{.+}', async (context) => {
      requirePerson(context);
      const { id, file } = context.req.param();
      const { artifact, bytes } = await readArtifact(service, id, file);
      return context.body(new Uint8Array(bytes), 200, {
        'content-type': artifact.mediaType,
        etag: `"${artifact.sha256}"`,
        'cache-control': 'private, no-cache',
        // A rendered page or SVG is shown, but runs nothing and reaches nothing. It keeps its origin, so that the
        // pictures beside it are fetched with the reader's session.
        'content-security-policy':
          "default-src 'none'; img-src 'self' data:; style-src 'unsafe-inline'; font-src data:; sandbox allow-same-origin",
        'content-disposition': contentDisposition(file, context.req.query('download') === '1'),
      });
    });
}
