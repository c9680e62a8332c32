import { OpenAPIHono } from '@hono/zod-openapi';
import type { RequestEnvironment } from '../auth/request-environment.ts';
import { Problem } from '../problem.ts';

/** A router whose failed validations become problem documents like every other refusal. */
export function createRouter(): OpenAPIHono<RequestEnvironment> {
  return new OpenAPIHono<RequestEnvironment>({
    defaultHook: (result) => {
      if (result.success) return;
      const places = result.error.issues.map((issue) => issue.path.join('.')).filter((path) => path !== '');
      throw new Problem({
        status: 400,
        code: 'invalid-request',
        title: '请求内容不符合要求',
        detail: `请求中的${result.target === 'json' ? '内容' : '参数'}有误${places.length > 0 ? `：${[...new Set(places)].slice(0, 10).join('、')}` : ''}。请按接口说明（/api/reference）修改后再试。`,
        extra: {
          issues: result.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })),
        },
      });
    },
  });
}
