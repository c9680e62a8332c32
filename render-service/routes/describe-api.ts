import type { OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import type { RequestEnvironment } from '../auth/request-environment.ts';
import { version } from '../version.ts';
import { dossierParams, problemSchema } from './respond.ts';

const problems = {
  content: { 'application/problem+json': { schema: problemSchema } },
  description: '没有完成：RFC 9457 问题说明，code 为稳定代码，detail 为中文说明',
};

/** Adds what routes cannot say of themselves, and serves the whole description at `/api/openapi.json`. */
export function describeApi(app: OpenAPIHono<RequestEnvironment>): void {
  const { openAPIRegistry: registry } = app;
  registry.registerComponent('securitySchemes', 'session', {
    type: 'apiKey',
    in: 'cookie',
    name: 'tongjie-session',
  });
  registry.registerPath({
    method: 'get',
    path: '/api/dossiers/{id}/artifacts/{file}',
    summary: '一个成品文件',
    tags: ['成品'],
    request: {
      params: dossierParams.extend({ file: z.string() }),
      query: z.object({ download: z.enum(['1']).optional() }),
    },
    responses: { 200: { description: '文件内容' }, default: problems },
  });
  registry.registerPath({
    method: 'get',
    path: '/api/dossiers/{id}/package',
    summary: '卷宗包（zip）',
    tags: ['成品'],
    request: { params: dossierParams },
    responses: { 200: { description: 'zip 文件', content: { 'application/zip': {} } }, default: problems },
  });
  registry.registerPath({
    method: 'get',
    path: '/api/dossiers/{id}/documents/{document}/socket',
    summary: '协同编辑（WebSocket）',
    tags: ['编写'],
    description: '消息格式见 @tongjie/model 的 clientMessageSchema 和 serverMessageSchema。',
    request: { params: dossierParams.extend({ document: z.enum(['policy', 'interpretation']) }) },
    responses: { 101: { description: '改用 WebSocket' } },
  });
  app.doc31('/api/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: '同解',
      version,
      description:
        '政策文件与政策解读：一份卷宗，一次签署，一起发布。出错时一律返回 application/problem+json。',
    },
    tags: ['卷宗', '政策', '编写', '审签发布', '成品', '登录', '服务'].map((name) => ({ name })),
    security: [{ session: [] }],
  });
}
