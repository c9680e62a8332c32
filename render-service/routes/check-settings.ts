import { createRoute } from '@hono/zod-openapi';
import { checkSettingsShape } from '@tongjie/model';
import { requirePerson } from '../auth/require-role.ts';
import type { Service } from '../service.ts';
import { jsonContent } from './respond.ts';
import { createRouter } from './router.ts';

const get = createRoute({
  method: 'get',
  path: '/api/check-settings',
  summary: '本单位的检查设置',
  description: '写作台用它在浏览器里检查，和服务查的一样。',
  tags: ['编写'],
  responses: { 200: jsonContent(checkSettingsShape, '检查设置') },
});

export function checkSettingsRoutes({ checkSettings }: Service) {
  return createRouter().openapi(get, (context) => {
    requirePerson(context);
    return context.json(checkSettings, 200);
  });
}
