import { createMiddleware } from 'hono/factory';
import { findSessionPerson } from '../actions/sign-in.ts';
import type { RequestEnvironment } from '../auth/request-environment.ts';
import { readSessionCookie } from '../auth/session-cookie.ts';
import type { Service } from '../service.ts';

/** Finds out who sends a request, from the session cookie. Whether somebody must be is for the route to say. */
export function identifyPerson(service: Service) {
  return createMiddleware<RequestEnvironment>(async (context, next) => {
    context.set('person', await findSessionPerson(service, readSessionCookie(context)));
    await next();
  });
}
