import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderChannel } from '../publish/folder-channel.ts';
import { servePublicPages } from './public-pages.ts';

let folder: string;
let app: Hono;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tongjie-public-'));
  const root = join(folder, 'public');
  const channel = folderChannel(root, '/public');
  const bytes = new TextEncoder().encode('供热办法解读');
  const release = (dossier: string, files: readonly string[]) => ({
    dossier,
    hash: 'a'.repeat(64),
    at: '2025-06-03T01:00:00.000Z',
    files: files.map((file) => ({ file, bytes })),
  });
  const shown = release('heating', [
    'web/interpretation.html',
    'infographic/长图.png',
    'documents/reading.pdf',
    'dossier/policy.json',
  ]);
  await channel.stage(shown);
  await channel.reveal(shown);
  await channel.stage(release('staged', ['web/interpretation.html']));
  await writeFile(join(folder, 'secret.html'), '不外传');
  await symlink(join(folder, 'secret.html'), join(root, 'heating/web/outside.html'));
  await symlink(folder, join(root, 'linked'));
  await mkdir(join(root, 'empty'));
  app = new Hono();
  app.use('/public/*', servePublicPages(root));
});
afterAll(() => rm(folder, { recursive: true }));

describe('public pages', () => {
  it.each([
    ['/public/heating/web/interpretation.html', 'text/html; charset=utf-8'],
    ['/public/heating/infographic/%E9%95%BF%E5%9B%BE.png', 'image/png'],
  ])('shows %s to everybody, able to run nothing', async (path, type) => {
    const answer = await app.request(path);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe('供热办法解读');
    expect(answer.headers.get('content-type')).toBe(type);
    const policy = answer.headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('script');
  });

  it('shows PDF, which a sandbox would keep from the reader of the browser', async () => {
    const answer = await app.request('/public/heating/documents/reading.pdf');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(answer.headers.get('content-security-policy')).toBe("frame-ancestors 'self'");
  });

  it.each([
    ['no dossier', '/public'],
    ['no dossier', '/public/'],
    ['a folder', '/public/heating'],
    ['a folder', '/public/heating/'],
    ['a folder', '/public/heating/web/'],
    ['a folder', '/public/heating/web'],
    ["a dossier's own file", '/public/heating/dossier/policy.json'],
    ['the folder of versions', '/public/.versions/heating-aaaaaaaaaaaaaaaa/web/interpretation.html'],
    ['what is staged only', '/public/staged/web/interpretation.html'],
    ['a way out', '/public/../secret.html'],
    ['a way out', '/public/heating/..%2f..%2f..%2f..%2fsecret.html'],
    ['a way out', '/public/heating/%2e%2e/%2e%2e/secret.html'],
    ['a way out', '/public/heating/..%5c..%5csecret.html'],
    ['a way out, encoded twice', '/public/heating/%252e%252e%252f%252e%252e%252fsecret.html'],
    ['a way out through a link', '/public/heating/web/outside.html'],
    ['a way out through a link', '/public/linked/secret.html'],
    ['another root', '/public//etc/passwd'],
    ['a NUL', '/public/heating/web/interpretation.html%00.png'],
    ['what cannot be decoded', '/public/heating/web/%E9%95.html'],
    ['a very long name', `/public/heating/${'a'.repeat(5000)}.html`],
  ])('shows nothing of %s: %s', async (_, path) => {
    const answer = await app.request(path);
    expect(answer.status).toBe(404);
    const body = await answer.text();
    expect(body).not.toContain('不外传');
    expect(body).not.toContain('供热');
  });

  it('takes nothing in', async () => {
    const answer = await app.request('/public/heating/web/interpretation.html', { method: 'PUT', body: 'x' });
    expect(answer.status).toBe(404);
  });
});
