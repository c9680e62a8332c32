import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type MemoryService, openMemoryService } from '../testing/memory-service.ts';

let memory: MemoryService;
beforeAll(async () => {
  memory = await openMemoryService();
});
afterAll(() => memory.service.close());

describe('reference', () => {
  it('describes every route, with resolved references', async () => {
    const answer = await memory.app.request('/api/openapi.json');
    const text = await answer.text();
    expect(answer.status).toBe(200);
    const description: { openapi: string; paths: object; components?: { schemas?: object } } =
      JSON.parse(text);
    expect(description.openapi).toBe('3.1.0');
    expect(Object.keys(description.paths).length).toBeGreaterThan(18);
    const known = new Set(Object.keys(description.components?.schemas ?? {}));
    for (const [, name] of text.matchAll(/#\/components\/schemas\/([^"]+)/g)) expect(known).toContain(name);
  });

  it('is a page that loads from this machine alone', async () => {
    const page = await memory.app.request('/api/reference');
    const html = await page.text();
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(html).not.toMatch(/https?:/);
    for (const [, path = ''] of html.matchAll(/(?:src|href)="([^"]+)"/g)) {
      const asset = await memory.app.request(path);
      expect(asset.status, path).toBe(200);
      expect(asset.headers.get('content-type')).toMatch(/css|javascript/);
    }
  });

  it('serves nothing else of that package', async () => {
    expect((await memory.app.request('/api/reference/package.json')).status).toBe(404);
    expect((await memory.app.request('/api/reference/..%2fpackage.json')).status).toBe(404);
  });

  it('answers an unknown address with a problem document', async () => {
    const answer = await memory.app.request('/api/nothing');
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ code: 'not-found', type: 'urn:tongjie:problem:not-found' });
  });

  it('says that it is well', async () => {
    expect(await (await memory.app.request('/api/health')).json()).toEqual({
      status: 'ok',
      store: 'embedded',
    });
  });
});
