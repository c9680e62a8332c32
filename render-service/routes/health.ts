import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { checkHealth } from '../actions/check-health.ts';
import type { Service } from '../service.ts';
import { jsonContent } from './respond.ts';
import { createRouter } from './router.ts';

const show = createRoute({
  method: 'get',
  path: '/api/health',
  summary: '服务是否正常',
  tags: ['服务'],
  security: [],
  responses: {
    200: jsonContent(z.object({ status: z.literal('ok'), store: z.enum(['embedded', 'server']) }), '正常'),
  },
});

export function healthRoutes(service: Service) {
  return createRouter().openapi(show, async (context) => context.json(await checkHealth(service), 200));
}
