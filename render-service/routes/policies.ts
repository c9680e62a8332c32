import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { readUploadedPolicy } from '../actions/read-uploaded-policy.ts';
import { requirePerson } from '../auth/require-role.ts';
import { policyReadingSchema, toPolicyReadingView } from '../views/policy-reading-view.ts';
import { jsonContent } from './respond.ts';
import { createRouter } from './router.ts';
import { policyFileSchema, readUpload } from './upload.ts';

const read = createRoute({
  method: 'post',
  path: '/api/policies/read',
  summary: '读一份政策文件的条款，不保存',
  tags: ['政策'],
  request: {
    body: {
      content: { 'multipart/form-data': { schema: z.object({ policy: policyFileSchema }) } },
      required: true,
    },
  },
  responses: { 200: jsonContent(z.object({ reading: policyReadingSchema }), '读到的结构') },
});

export function policyRoutes() {
  return createRouter().openapi(read, async (context) => {
    requirePerson(context);
    const reading = await readUploadedPolicy(await readUpload(context.req.valid('form').policy));
    return context.json({ reading: toPolicyReadingView(reading) }, 200);
  });
}
