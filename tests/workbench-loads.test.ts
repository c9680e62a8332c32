import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from './support/browser.ts';
import { type RunningService, startService } from './support/running-service.ts';

let service: RunningService;
let browser: Browser;
beforeAll(async () => {
  service = await startService();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await service?.remove();
});

interface Load {
  readonly foreign: readonly string[];
  /** Compressed scripts that had come when the screen could be used, in kB. */
  readonly scripts: number;
}

/** Opens a screen as a person who was never here, until `ready`. */
async function load(path: string, ready: (page: Page) => Promise<void>): Promise<Load> {
  const context = await browser.newContext();
  await context.request.post(`${service.url}/api/session`, { data: { person: 'lin' } });
  const page = await context.newPage();
  const foreign: string[] = [];
  const scripts: Promise<number>[] = [];
  page.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(service.url))
      foreign.push(request.url());
  });
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script')
      scripts.push(response.body().then((body) => gzipSync(body).length));
  });
  await page.goto(service.url + path);
  await ready(page);
  const known = await Promise.all([...scripts]);
  await page.waitForLoadState('networkidle');
  await context.close();
  return { foreign, scripts: Math.round(known.reduce((sum, size) => sum + size, 0) / 1000) };
}

const screens: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['/', (page) => page.getByRole('heading', { name: '卷宗', level: 1 }).waitFor()],
  ['/new', (page) => page.getByText('把政策文件拖到这里').first().waitFor()],
  ['/dossiers/guanxian-2020', (page) => page.getByRole('textbox', { name: '政策解读正文' }).waitFor()],
];

it.each(screens)('%s loads nothing from another host', async (path, ready) => {
  expect((await load(path, ready)).foreign).toEqual([]);
});

it('can be used after less than 350 kB of scripts; the writing desk and its preview come when a dossier is opened', async () => {
  const [home] = screens;
  if (!home) throw new Error('A screen expected.');
  const { scripts } = await load(...home);
  expect(scripts).toBeGreaterThan(50);
  expect(scripts).toBeLessThan(350);
});
