import { createRoute } from '@hono/zod-openapi';
import { brandSchema } from '@tongjie/model';
import { z } from 'zod';
import { requirePerson } from '../auth/require-role.ts';
import type { Service } from '../service.ts';
import { jsonContent } from './respond.ts';
import { createRouter } from './router.ts';

const get = createRoute({
  method: 'get',
  path: '/api/brand',
  summary: '本单位的品牌',
  description: '单位名称、标识、颜色，“本单位”主题由此而来；没有设置时为 null。',
  tags: ['成品'],
  responses: { 200: jsonContent(z.object({ brand: brandSchema.nullable() }), '品牌') },
});

export function brandRoutes({ brand }: Service) {
  return createRouter().openapi(get, (context) => {
    requirePerson(context);
    return context.json({ brand }, 200);
  });
}
