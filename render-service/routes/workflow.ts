import { createRoute } from '@hono/zod-openapi';
import { gateSchema } from '@tongjie/model';
import { z } from 'zod';
import { decideGate } from '../actions/decide-gate.ts';
import { releaseDossier } from '../actions/release-dossier.ts';
import { signDossier } from '../actions/sign-dossier.ts';
import { submitDossier } from '../actions/submit-dossier.ts';
import { withdrawDossier } from '../actions/withdraw-dossier.ts';
import { requireRole } from '../auth/require-role.ts';
import type { Service } from '../service.ts';
import { dossierViewSchema } from '../views/dossier-view.ts';
import { dossierParams, jsonContent } from './respond.ts';
import { createRouter } from './router.ts';

const submission = createRoute({
  method: 'post',
  path: '/api/dossiers/{id}/submission',
  summary: '送审',
  tags: ['审签发布'],
  request: { params: dossierParams },
  responses: { 200: jsonContent(dossierViewSchema, '送审后的卷宗') },
});

const gate = createRoute({
  method: 'put',
  path: '/api/dossiers/{id}/gates/{gate}',
  summary: '三关之一：通过或退回',
  tags: ['审签发布'],
  request: {
    params: dossierParams.extend({ gate: gateSchema }),
    body: {
      content: {
        'application/json': {
          schema: z.strictObject({
            decision: z.enum(['passed', 'returned']),
            reason: z.string().max(1000).optional(),
          }),
        },
      },
      required: true,
    },
  },
  responses: { 200: jsonContent(dossierViewSchema, '把关后的卷宗') },
});

const signature = createRoute({
  method: 'post',
  path: '/api/dossiers/{id}/signature',
  summary: '第一解读人签署',
  tags: ['审签发布'],
  request: { params: dossierParams },
  responses: { 200: jsonContent(dossierViewSchema, '签署后的卷宗') },
});

const release = createRoute({
  method: 'post',
  path: '/api/dossiers/{id}/release',
  summary: '同步发布',
  tags: ['审签发布'],
  request: { params: dossierParams },
  responses: { 200: jsonContent(dossierViewSchema, '发布后的卷宗') },
});

const withdrawal = createRoute({
  method: 'post',
  path: '/api/dossiers/{id}/withdrawal',
  summary: '撤回已发布的卷宗',
  tags: ['审签发布'],
  request: {
    params: dossierParams,
    body: {
      content: { 'application/json': { schema: z.strictObject({ reason: z.string().max(1000) }) } },
      required: true,
    },
  },
  responses: { 200: jsonContent(dossierViewSchema, '撤回后的卷宗') },
});

export function workflowRoutes(service: Service) {
  return createRouter()
    .openapi(submission, async (context) => {
      const person = requireRole(context, ['drafter']);
      return context.json(await submitDossier(service, person, context.req.valid('param').id), 200);
    })
    .openapi(gate, async (context) => {
      const person = requireRole(context, ['firstInterpreter']);
      const { id, gate: name } = context.req.valid('param');
      const { decision, reason } = context.req.valid('json');
      const view = await decideGate(service, person, id, { gate: name, decision, reason: reason ?? null });
      return context.json(view, 200);
    })
    .openapi(signature, async (context) => {
      const person = requireRole(context, ['firstInterpreter']);
      return context.json(await signDossier(service, person, context.req.valid('param').id), 200);
    })
    .openapi(release, async (context) => {
      const person = requireRole(context, ['mediaEditor']);
      return context.json(await releaseDossier(service, person, context.req.valid('param').id), 200);
    })
    .openapi(withdrawal, async (context) => {
      const person = requireRole(context, ['firstInterpreter']);
      const { reason } = context.req.valid('json');
      const { id } = context.req.valid('param');
      return context.json(await withdrawDossier(service, person, id, reason), 200);
    });
}
