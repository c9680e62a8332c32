import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { changePolicyFields } from '../actions/change-policy-fields.ts';
import { readUploadedPolicy } from '../actions/read-uploaded-policy.ts';
import { previewPolicyReplacement, replacePolicy } from '../actions/replace-policy.ts';
import { removePredecessor, setPredecessor } from '../actions/set-predecessor.ts';
import { requirePerson, requireRole } from '../auth/require-role.ts';
import type { Service } from '../service.ts';
import { dossierViewSchema } from '../views/dossier-view.ts';
import { policyFieldsSchema, readingAnswersSchema } from '../views/policy-fields.ts';
import { policyReadingSchema, toPolicyReadingView } from '../views/policy-reading-view.ts';
import { replacementSchema } from '../views/replacement-view.ts';
import { jsonFieldSchema, readJsonField } from './json-field.ts';
import { dossierParams, jsonContent } from './respond.ts';
import { createRouter } from './router.ts';
import { policyFileSchema, readUpload } from './upload.ts';

/** A policy file, and answers to questions about it (JSON: the questions' keys with the choices). */
const fileForm = z.object({ policy: policyFileSchema, answers: jsonFieldSchema });

const formBody = <Schema extends z.ZodType>(schema: Schema) => ({
  content: { 'multipart/form-data': { schema } },
  required: true,
});

const read = createRoute({
  method: 'post',
  path: '/api/policies/read',
  summary: '读一份政策文件，不保存',
  description: 'answers 是对疑问的回答（JSON：疑问的 key 和选项）；再读一次时照此读。',
  tags: ['政策'],
  request: { body: formBody(fileForm) },
  responses: { 200: jsonContent(z.object({ reading: policyReadingSchema }), '读到的结构和全文') },
});

const changeFields = createRoute({
  method: 'put',
  path: '/api/dossiers/{id}/policy/fields',
  summary: '修改文件信息',
  tags: ['政策'],
  request: {
    params: dossierParams,
    body: { content: { 'application/json': { schema: policyFieldsSchema } }, required: true },
  },
  responses: { 200: jsonContent(dossierViewSchema, '修改后的卷宗') },
});

const previewSchema = z.object({
  reading: policyReadingSchema,
  replacement: replacementSchema,
  /** Version of the policy document that this stands on. */
  version: z.int(),
});

const preview = createRoute({
  method: 'post',
  path: '/api/dossiers/{id}/policy/replacement',
  summary: '看看换成这份文件会怎样，不保存',
  tags: ['政策'],
  request: { params: dossierParams, body: formBody(fileForm) },
  responses: { 200: jsonContent(previewSchema, '新旧差别，以及解读里受影响的地方') },
});

const replace = createRoute({
  method: 'put',
  path: '/api/dossiers/{id}/policy',
  summary: '换成这份文件',
  description:
    '条款沿用原来的标识。version 是预览所依据的版本，之后有人改过就不换；fields 是核对过的文件信息（JSON）。',
  tags: ['政策'],
  request: {
    params: dossierParams,
    body: formBody(
      fileForm.extend({
        fields: jsonFieldSchema,
        version: z
          .string()
          .regex(/^[0-9]{1,9}$/)
          .optional(),
      }),
    ),
  },
  responses: { 200: jsonContent(previewSchema, '已换上，以及解读里受影响的地方') },
});

const setOld = createRoute({
  method: 'put',
  path: '/api/dossiers/{id}/predecessor',
  summary: '放入被替代的旧文件',
  tags: ['政策'],
  request: { params: dossierParams, body: formBody(fileForm) },
  responses: {
    200: jsonContent(
      z.object({ dossier: dossierViewSchema, reading: policyReadingSchema }),
      '卷宗，以及读到的旧文件',
    ),
  },
});

const removeOld = createRoute({
  method: 'delete',
  path: '/api/dossiers/{id}/predecessor',
  summary: '取出被替代的旧文件',
  tags: ['政策'],
  request: { params: dossierParams },
  responses: { 200: jsonContent(dossierViewSchema, '卷宗') },
});

const readAnswers = (text: string | undefined) => readJsonField('answers', text, readingAnswersSchema) ?? {};

export function policyRoutes(service: Service) {
  return createRouter()
    .openapi(read, async (context) => {
      requirePerson(context);
      const { policy, answers } = context.req.valid('form');
      const reading = await readUploadedPolicy(await readUpload(policy), readAnswers(answers));
      return context.json({ reading: toPolicyReadingView(reading) }, 200);
    })
    .openapi(changeFields, async (context) => {
      const person = requireRole(context, ['drafter']);
      const { id } = context.req.valid('param');
      return context.json(await changePolicyFields(service, person, id, context.req.valid('json')), 200);
    })
    .openapi(preview, async (context) => {
      requireRole(context, ['drafter']);
      const { policy, answers } = context.req.valid('form');
      const input = { upload: await readUpload(policy), answers: readAnswers(answers) };
      return context.json(await previewPolicyReplacement(service, context.req.valid('param').id, input), 200);
    })
    .openapi(replace, async (context) => {
      const person = requireRole(context, ['drafter']);
      const { policy, answers, fields, version } = context.req.valid('form');
      const input = {
        upload: await readUpload(policy),
        answers: readAnswers(answers),
        fields: readJsonField('fields', fields, policyFieldsSchema) ?? null,
        expected: version === undefined ? null : Number(version),
      };
      return context.json(await replacePolicy(service, person, context.req.valid('param').id, input), 200);
    })
    .openapi(setOld, async (context) => {
      const person = requireRole(context, ['drafter']);
      const { policy, answers } = context.req.valid('form');
      const input = { upload: await readUpload(policy), answers: readAnswers(answers) };
      return context.json(await setPredecessor(service, person, context.req.valid('param').id, input), 200);
    })
    .openapi(removeOld, async (context) => {
      const person = requireRole(context, ['drafter']);
      return context.json(await removePredecessor(service, person, context.req.valid('param').id), 200);
    });
}
