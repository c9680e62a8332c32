import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hc } from 'hono/client';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AppType } from '../render-service/app.ts';
import { verifyPackage } from '../render-service/engine/verify-package.ts';
import { verifyPublished } from '../render-service/publish/verify-published.ts';
import { type RunningService, type ServeOptions, serve } from '../render-service/serve.ts';

const id = 'minimum-living-2025';
const of = { param: { id } };
const failures: unknown[] = [];
let folder: string;
let options: ServeOptions;
let service: RunningService;

const site = {
  name: '某市民政局门户网站',
  domain: 'mzj.example.org',
  idCode: '4401000001',
  columns: { policy: '规范性文件', interpretation: '解读回应' },
  address: 'https://mzj.example.org/zcjd/{dossier}',
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tongjie-release-'));
  await mkdir(join(folder, 'data'));
  await writeFile(join(folder, 'data/site.json'), JSON.stringify(site));
  options = {
    dataDir: join(folder, 'data'),
    host: '127.0.0.1',
    port: 0,
    workbenchDir: null,
    examplesDir: join(import.meta.dirname, '../examples/dossiers'),
    accountsFile: null,
    report: (error) => failures.push(error),
  };
  service = await serve(options);
});
afterAll(async () => {
  await service.close();
  await rm(folder, { recursive: true });
  expect(failures).toEqual([]);
});

async function cookieOf(person: string): Promise<string> {
  const answer = await hc<AppType>(service.url).api.session.$post({ json: { person } });
  return answer.headers.get('set-cookie')?.split(';')[0] ?? '';
}

async function clientOf(person: string) {
  return hc<AppType>(service.url, { headers: { cookie: await cookieOf(person) } });
}

/** Brings the dossier to its signature, as the drafter and the first interpreter do. */
async function sign(): Promise<void> {
  const [lin, zhou] = [await clientOf('lin'), await clientOf('zhou')];
  expect((await lin.api.dossiers[':id'].artifacts.$post(of)).status).toBe(202);
  const status = async () => (await (await lin.api.dossiers[':id'].artifacts.$get(of)).json()).status;
  await expect.poll(status, { timeout: 200_000, interval: 300 }).toBe('ready');
  expect((await lin.api.dossiers[':id'].submission.$post(of)).status).toBe(200);
  for (const gate of ['political', 'policy', 'content'] as const) {
    await zhou.api.dossiers[':id'].gates[':gate'].$put({ param: { id, gate }, json: { decision: 'passed' } });
  }
  expect((await zhou.api.dossiers[':id'].signature.$post(of)).status).toBe(200);
}

const releasedAddress = async () => {
  const { released } = await (await (await clientOf('lin')).api.dossiers[':id'].$get(of)).json();
  return released?.addresses[0]?.address ?? null;
};
const addressesIn = (page: string, attribute: 'href' | 'src', from: string) =>
  [...page.matchAll(new RegExp(`${attribute}="([^"]+)"`, 'g'))].map(
    ([, found = '']) => new URL(found, from).href,
  );

describe('release', () => {
  it('makes policy and interpretation public together, for everybody, and for good', async () => {
    await sign();
    const address = `/public/${id}/web/interpretation.html`;
    expect((await fetch(service.url + address)).status).toBe(404);
    const chen = await clientOf('chen');
    const released = await (await chen.api.dossiers[':id'].release.$post(of)).json();
    expect(released).toMatchObject({
      state: 'released',
      released: { by: 'chen', addresses: [{ channel: '本机公开目录', address }] },
    });

    const first = service.url + address;
    const answer = await fetch(first);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    const interpretation = await answer.text();
    const second = addressesIn(interpretation, 'href', first).find((link) =>
      link.includes('/web/policy.html'),
    );
    const policy = await (await fetch(second ?? 'no link to the policy')).text();
    const back = addressesIn(policy, 'href', second ?? '').map((link) => link.split('#')[0]);
    expect(back).toContain(first);

    const pictures = addressesIn(interpretation, 'src', first).filter((source) => source.startsWith('http'));
    expect(pictures.length).toBeGreaterThan(0);
    for (const picture of pictures) {
      const shown = await fetch(picture);
      expect(shown.headers.get('content-type'), picture).toBe('image/png');
      expect([...(await shown.bytes()).subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
    }
    for (const inside of ['', 'manifest.json', 'dossier/dossier.json', 'web/']) {
      expect((await fetch(`${service.url}/public/${id}/${inside}`)).status, inside).toBe(404);
    }

    const edit = await chen.api.dossiers[':id'].presentation.$put({ ...of, json: { theme: 'ink' } });
    expect([edit.status, await edit.json()]).toMatchObject([409, { code: 'frozen' }]);
  });

  it('is published with every meta tag of 《政府网站发展指引》, and as schema.org data that say what readers see', async () => {
    const lin = await clientOf('lin');
    const { released } = await (await lin.api.dossiers[':id'].$get(of)).json();
    const at = Date.parse(released?.at ?? '') + 8 * 60 * 60 * 1000;
    const minute = new Date(at).toISOString().slice(0, 16).replace('T', ' ');
    const issuers = '广州市民政局、广州市财政局';
    const base = `https://mzj.example.org/zcjd/${id}`;
    for (const [name, column] of [
      ['policy', '政策文件'],
      ['interpretation', '政策解读'],
    ] as const) {
      const { document } = new JSDOM(
        await readFile(join(options.dataDir, 'public', id, `web/${name}.html`), 'utf8'),
      ).window;
      for (const note of document.querySelectorAll('.note')) note.remove();
      const textOf = (selector: string) => document.querySelector(selector)?.textContent?.trim();
      const metas = [...document.querySelectorAll('head meta[name]')].map((tag) => [
        tag.getAttribute('name'),
        tag.getAttribute('content'),
      ]);
      const meta: Record<string, string> = Object.fromEntries(metas);
      expect(metas).toHaveLength(Object.keys(meta).length);
      expect(meta).toEqual({
        viewport: expect.anything(),
        SiteName: site.name,
        SiteDomain: site.domain,
        SiteIDCode: site.idCode,
        ColumnName: site.columns[name],
        ColumnDescription: expect.stringMatching(/政策文件/),
        ColumnKeywords: site.columns[name],
        ColumnType: column,
        ArticleTitle: textOf('h1'),
        PubDate: minute,
        ContentSource: issuers,
        Author: issuers,
        Keywords: expect.stringContaining('穗民规字〔2025〕2号'),
        Description: expect.stringContaining('标准'),
        Image: `${base}/pictures/cover-900x383.png`,
        Url: `${base}/web/${name}.html`,
      });
      const data = JSON.parse(textOf('script[type="application/ld+json"]') ?? '');
      expect(data).toMatchObject({
        '@context': 'https://schema.org',
        '@type': name === 'policy' ? 'Legislation' : 'Article',
        datePublished: `${minute.replace(' ', 'T')}:00+08:00`,
        inLanguage: 'zh-CN',
        url: meta.Url,
      });
      expect(data.name ?? data.headline).toBe(textOf('h1'));
      if (name === 'interpretation') {
        expect(data.description).toBe(textOf('.lead'));
        expect(data.about.legislationIdentifier).toBe('穗民规字〔2025〕2号');
      } else expect(data.subjectOf.headline).toBe(textOf('.other a'));
      expect(textOf('.foot')).toContain(`发布时间：${minute}`);
    }
  });

  it('shows what was signed: the package of the release proves it, and finds a page that somebody changed', async () => {
    const cookie = await cookieOf('lin');
    const answer = await fetch(`${service.url}/api/dossiers/${id}/package`, { headers: { cookie } });
    const zip = await answer.bytes();
    const { manifest, problems } = verifyPackage(zip);
    expect(problems).toEqual([]);
    const shown = (path: string) => readFile(join(options.dataDir, 'public', id, path));
    const log = { log: manifest?.log ?? [] };
    expect(await verifyPublished(zip, log, shown)).toEqual([]);
    const changed = async (path: string) =>
      path === 'web/policy.html' ? Buffer.from(`${await shown(path)} `) : shown(path);
    expect(await verifyPublished(zip, log, changed)).toMatchObject([
      { code: 'published-changed', file: 'web/policy.html' },
    ]);
  });

  it('is shown again by a service that starts and finds it hidden', async () => {
    await service.close();
    await rm(join(options.dataDir, 'public'), { recursive: true });
    service = await serve(options);
    expect((await fetch(service.url + (await releasedAddress()))).status).toBe(200);
  });

  it('ends with a withdrawal', async () => {
    const address = service.url + (await releasedAddress());
    const zhou = await clientOf('zhou');
    const withdrawn = await zhou.api.dossiers[':id'].withdrawal.$post({
      ...of,
      json: { reason: '补贴数额有误' },
    });
    expect(await withdrawn.json()).toMatchObject({ state: 'withdrawn', released: null });
    const gone = await fetch(address);
    expect([gone.status, await gone.text()]).toEqual([404, expect.stringContaining('撤回')]);
  });
});
