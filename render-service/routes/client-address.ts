import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';

/** Network address of the other side, for throttling; `unknown` where there is no socket (tests, in-memory calls). */
export function clientAddress(context: Context): string {
  const bindings: Partial<HttpBindings> | undefined = context.env;
  return bindings?.incoming?.socket.remoteAddress ?? 'unknown';
}
