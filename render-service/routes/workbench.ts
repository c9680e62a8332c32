import { readFile } from 'node:fs/promises';
import { join, normalize, sep } from 'node:path';
import { createMiddleware } from 'hono/factory';
import { getMimeType } from 'hono/utils/mime';

async function readIfThere(path: string): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR') return null;
    throw error;
  }
}

/**
 * The built workbench. Addresses without a file name are the workbench's own and get its page.
 *
 * @param folder what `vite build` wrote.
 */
export function serveWorkbench(folder: string) {
  return createMiddleware(async (context, next) => {
    const { path, method } = context.req;
    if (path.startsWith('/api/') || (method !== 'GET' && method !== 'HEAD')) return next();
    let decoded: string;
    try {
      decoded = decodeURIComponent(path);
    } catch {
      return next();
    }
    const file = join(folder, normalize(decoded));
    if (decoded.includes('\0') || !file.startsWith(folder + sep)) return serveIndex();
    const bytes = decoded.endsWith('/') ? null : await readIfThere(file);
    if (!bytes) return /\.[a-z0-9]{1,8}$/i.test(decoded) ? next() : serveIndex();
    return context.body(bytes, 200, {
      'content-type': getMimeType(file) ?? 'application/octet-stream',
      // Names under assets/ change with their content.
      'cache-control': decoded.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    });

    async function serveIndex() {
      const page = await readIfThere(join(folder, 'index.html'));
      if (!page) return next();
      return context.body(page, 200, {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-cache',
      });
    }
  });
}
