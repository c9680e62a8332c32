import { readFile, realpath } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';

/** What is published, and nothing else: a dossier's JSON would not be shown even if it lay there. */
const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.pdf': 'application/pdf',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** Pages show their own words, styles and pictures. They run nothing, send nothing and load nothing from elsewhere. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "img-src 'self' data:",
  "style-src 'self' 'unsafe-inline'",
  'font-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  'sandbox allow-same-origin allow-popups allow-downloads',
].join('; ');

/** A PDF is no page: browsers show it in a reader of their own, which a sandbox keeps from starting. */
const policyOfPdf = "frame-ancestors 'self'";

const notFoundPage =
  '<!DOCTYPE html><html lang="zh-CN"><meta charset="utf-8"><title>没有这个页面</title>' +
  '<p>没有这个页面。地址可能有误，或者内容已经撤回。</p></html>\n';

const dossierName = /^[a-z0-9][a-z0-9-]{0,62}$/;
// A segment with a separator in it was meant to get past the split; one that begins with a dot hides something.
const fileSegment = /^[^./\\\p{Cc}][^/\\\p{Cc}]{0,199}$/u;

/** The parts of `/public/<dossier>/<file>`, or null where the address names no file of a dossier. */
function readSegments(url: string): readonly string[] | null {
  const [, , dossier, ...file] = new URL(url).pathname.split('/');
  if (dossier === undefined || !dossierName.test(dossier) || file.length === 0) return null;
  try {
    const segments = file.map(decodeURIComponent);
    return segments.every((segment) => fileSegment.test(segment)) ? [dossier, ...segments] : null;
  } catch {
    return null;
  }
}

/** The bytes of a file that, all links followed, stands in the folder of versions; null of anything else. */
async function readVisible(
  folder: string,
  segments: readonly string[],
): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const versions = await realpath(join(folder, '.versions'));
    const path = await realpath(join(folder, ...segments));
    return path.startsWith(versions + sep) ? new Uint8Array(await readFile(path)) : null;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return null;
    throw error;
  }
}

function answer(context: Context, status: 200 | 404, type: string, body: string | Uint8Array<ArrayBuffer>) {
  return context.body(body, status, {
    'content-type': type,
    'content-security-policy': type === 'application/pdf' ? policyOfPdf : contentSecurityPolicy,
    // What is withdrawn is gone with the next request.
    'cache-control': 'no-cache',
  });
}

/**
 * What a folder channel has revealed, for everybody: `/public/<dossier>/<file>`. Read-only; folders are not listed.
 *
 * @param folder root of the folder channel
 */
export function servePublicPages(folder: string) {
  return createMiddleware(async (context, next) => {
    const { method, url } = context.req;
    if (method !== 'GET' && method !== 'HEAD') return next();
    const segments = readSegments(url);
    const type = mediaTypes[extname(segments?.at(-1) ?? '')];
    const bytes = segments && type !== undefined ? await readVisible(folder, segments) : null;
    if (!bytes || type === undefined) return answer(context, 404, 'text/html; charset=utf-8', notFoundPage);
    return answer(context, 200, type, bytes);
  });
}
