import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { endSession, startSession } from '../actions/sign-in.ts';
import { personSchema } from '../auth/person.ts';
import { clearSessionCookie, readSessionCookie, setSessionCookie } from '../auth/session-cookie.ts';
import type { Service } from '../service.ts';
import { clientAddress } from './client-address.ts';
import { jsonContent } from './respond.ts';
import { createRouter } from './router.ts';

const sessionSchema = z.object({
  person: personSchema.nullable(),
  /** Everybody one can sign in as; filled in the demonstration only. */
  people: z.array(personSchema),
  signIn: z.enum(['demonstration', 'password']),
});

const credentialsSchema = z.union([
  z.strictObject({ person: z.string().max(60) }),
  z.strictObject({ name: z.string().max(60), password: z.string().max(200) }),
]);

const show = createRoute({
  method: 'get',
  path: '/api/session',
  summary: '当前登录的人',
  tags: ['登录'],
  security: [],
  responses: { 200: jsonContent(sessionSchema, '当前会话') },
});

const start = createRoute({
  method: 'post',
  path: '/api/session',
  summary: '登录',
  tags: ['登录'],
  security: [],
  request: { body: { content: { 'application/json': { schema: credentialsSchema } }, required: true } },
  responses: { 200: jsonContent(z.object({ person: personSchema }), '登录成功，并设置会话 Cookie') },
});

const end = createRoute({
  method: 'delete',
  path: '/api/session',
  summary: '退出登录',
  tags: ['登录'],
  security: [],
  responses: { 200: jsonContent(z.object({ person: z.null() }), '已退出') },
});

export function sessionRoutes(service: Service) {
  return createRouter()
    .openapi(show, (context) => {
      const { signIn } = service;
      const people = signIn.kind === 'demonstration' ? [...signIn.people] : [];
      return context.json({ person: context.get('person'), people, signIn: signIn.kind }, 200);
    })
    .openapi(start, async (context) => {
      const { person, token } = await startSession(
        service,
        context.req.valid('json'),
        clientAddress(context),
      );
      setSessionCookie(context, token);
      return context.json({ person }, 200);
    })
    .openapi(end, async (context) => {
      await endSession(service, readSessionCookie(context));
      clearSessionCookie(context);
      return context.json({ person: null }, 200);
    });
}
