import { createMiddleware } from 'hono/factory';
import { Problem } from '../problem.ts';
import type { Service } from '../service.ts';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * True when a browser page of `origin` may change things at `host`. A request without `Origin` does not come from a
 * page, so no foreign page can have sent it.
 */
export function isOwnOrigin(
  origin: string | undefined,
  host: string | undefined,
  allowed: readonly string[],
): boolean {
  if (origin === undefined) return true;
  if (allowed.includes(origin)) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}

/** Refuses unsafe requests from pages of other sites (CSRF); SameSite cookies are the first line, this is the second. */
export function refuseForeignOrigin(service: Pick<Service, 'allowedOrigins'>) {
  return createMiddleware(async (context, next) => {
    const { req } = context;
    const host = req.header('host') ?? new URL(req.url).host;
    if (!safeMethods.has(req.method) && !isOwnOrigin(req.header('origin'), host, service.allowedOrigins)) {
      throw new Problem({
        status: 403,
        code: 'foreign-origin',
        title: '请求来自别的网站',
        detail: '为防止冒用身份，只接受从本系统页面发出的修改。请在本系统页面上重新操作。',
      });
    }
    await next();
  });
}
