import { secureHeaders as honoSecureHeaders } from 'hono/secure-headers';

/**
 * Everything that a page may load comes from the service itself. Pictures may also be data and blob addresses (previews),
 * and styles may stand in the page, because pictures are previewed with computed styles.
 */
export const secureHeaders = honoSecureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    fontSrc: ["'self'", 'data:'],
    connectSrc: ["'self'"],
    workerSrc: ["'self'", 'blob:'],
    frameSrc: ["'self'"],
    manifestSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'self'"],
  },
  xFrameOptions: 'SAMEORIGIN',
  // The service speaks http behind a proxy; whether there is https is for the proxy to promise.
  strictTransportSecurity: false,
});
