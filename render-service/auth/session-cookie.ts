import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';

/** Name of the cookie that holds a session's token. */
export const sessionCookie = 'tongjie-session';

/** How long a session lives, in seconds: one working day with overtime. */
export const sessionSeconds = 12 * 60 * 60;

export function readSessionCookie(context: Context): string | null {
  return getCookie(context, sessionCookie) ?? null;
}

export function setSessionCookie(context: Context, token: string): void {
  setCookie(context, sessionCookie, token, {
    httpOnly: true,
    sameSite: 'Strict',
    path: '/',
    maxAge: sessionSeconds,
    // Behind a proxy that ends TLS the service sees http; the proxy's header says what the browser sees.
    secure:
      new URL(context.req.url).protocol === 'https:' || context.req.header('x-forwarded-proto') === 'https',
  });
}

export function clearSessionCookie(context: Context): void {
  deleteCookie(context, sessionCookie, { path: '/' });
}
