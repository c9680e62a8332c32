import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createRouter } from './router.ts';

const assets: Readonly<Record<string, string>> = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
};

const page = `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>同解接口说明</title>
<link rel="stylesheet" href="/api/reference/swagger-ui.css">
</head>
<body>
<div id="reference"></div>
<script src="/api/reference/swagger-ui-bundle.js"></script>
<script src="/api/reference/start.js"></script>
</body>
</html>
`;

const start = `SwaggerUIBundle({ url: '/api/openapi.json', dom_id: '#reference', deepLinking: true, tryItOutEnabled: false });
`;

const folder = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));

/** The API's readable description, from files of this machine alone. */
export function referenceRoutes() {
  return createRouter()
    .get('/api/reference', (context) => context.html(page))
    .get('/api/reference/start.js', (context) =>
      context.body(start, 200, { 'content-type': 'text/javascript; charset=utf-8' }),
    )
    .get('/api/reference/:asset', async (context) => {
      const asset = context.req.param('asset');
      const mediaType = Object.hasOwn(assets, asset) ? assets[asset] : undefined;
      if (mediaType === undefined) return context.notFound();
      const bytes = new Uint8Array(await readFile(join(folder, asset)));
      return context.body(bytes, 200, {
        'content-type': mediaType,
        'cache-control': 'public, max-age=86400',
      });
    });
}
