import { createMiddleware } from 'hono/factory';

/**
 * Everything that a page may load comes from the service itself. Pictures may also be data and blob addresses (previews),
 * and styles may stand in the page, because pictures are previewed with computed styles.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "frame-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ');

const headers = [
  ['content-security-policy', contentSecurityPolicy],
  ['cross-origin-opener-policy', 'same-origin'],
  ['cross-origin-resource-policy', 'same-origin'],
  ['referrer-policy', 'no-referrer'],
  ['x-content-type-options', 'nosniff'],
  ['x-frame-options', 'SAMEORIGIN'],
] as const;

/** Sets the headers that keep a page to itself, where a route has not set stricter ones. */
export const secureHeaders = createMiddleware(async (context, next) => {
  await next();
  for (const [name, value] of headers) {
    if (!context.res.headers.has(name)) context.res.headers.set(name, value);
  }
});
