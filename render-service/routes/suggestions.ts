import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { decideSuggestion, readReturnedFile, viewSuggestions } from '../actions/suggestions.ts';
import { requirePerson, requireRole } from '../auth/require-role.ts';
import type { Service } from '../service.ts';
import { suggestionDecisionSchema, suggestionViewSchema } from '../views/suggestion-view.ts';
import { dossierParams, jsonContent } from './respond.ts';
import { createRouter } from './router.ts';
import { policyFileSchema, readUpload } from './upload.ts';

const list = createRoute({
  method: 'get',
  path: '/api/dossiers/{id}/suggestions',
  summary: '退回来的修改意见',
  description: '按读入的先后排列，包括已经处理的。words、at、before 说明意见针对的是哪几个字。',
  tags: ['编写'],
  request: { params: dossierParams },
  responses: { 200: jsonContent(z.object({ suggestions: z.array(suggestionViewSchema) }), '修改意见') },
});

const read = createRoute({
  method: 'post',
  path: '/api/dossiers/{id}/suggestions',
  summary: '读入带修订和批注的 Word 文件',
  description: '修订和批注逐条保存，文稿不变。同一份文件再读一次，不会重复，也不改变已有的处理结果。',
  tags: ['编写'],
  request: {
    params: dossierParams,
    body: {
      content: { 'multipart/form-data': { schema: z.object({ file: policyFileSchema }) } },
      required: true,
    },
  },
  responses: {
    201: jsonContent(
      z.object({ added: z.int(), suggestions: z.array(suggestionViewSchema) }),
      '全部修改意见，以及新增了几条',
    ),
  },
});

const decide = createRoute({
  method: 'put',
  path: '/api/dossiers/{id}/suggestions/{key}',
  summary: '采纳、不采纳，或者改回待处理',
  description: '只记下结果，写进流转记录；文稿由起草人在编辑器里改。',
  tags: ['编写'],
  request: {
    params: dossierParams.extend({ key: z.string().regex(/^[0-9a-f]{64}$/) }),
    body: {
      content: { 'application/json': { schema: z.strictObject({ decision: suggestionDecisionSchema }) } },
      required: true,
    },
  },
  responses: { 200: jsonContent(suggestionViewSchema, '处理后的意见') },
});

export function suggestionRoutes(service: Service) {
  return createRouter()
    .openapi(list, async (context) => {
      requirePerson(context);
      return context.json(
        { suggestions: await viewSuggestions(service, context.req.valid('param').id) },
        200,
      );
    })
    .openapi(read, async (context) => {
      const person = requireRole(context, ['drafter']);
      const upload = await readUpload(context.req.valid('form').file);
      const { added, suggestions } = await readReturnedFile(
        service,
        person,
        context.req.valid('param').id,
        upload,
      );
      return context.json({ added, suggestions: [...suggestions] }, 201);
    })
    .openapi(decide, async (context) => {
      const person = requireRole(context, ['drafter']);
      const { id, key } = context.req.valid('param');
      const { decision } = context.req.valid('json');
      return context.json(await decideSuggestion(service, person, id, { key, decision }), 200);
    });
}
