import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSiteFile, SiteSettingsError, siteFor } from './read-site-settings.ts';
import { siteOfDossier } from './site-settings.ts';

let office = '';
beforeEach(async () => {
  office = await mkdtemp(join(tmpdir(), 'tongjie-site-'));
});
afterEach(() => rm(office, { recursive: true, force: true }));

async function write(content: unknown): Promise<string> {
  const path = join(office, 'site.json');
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

describe('site.json', () => {
  it('is one for all dossiers of a folder, and absent means nothing is said', async () => {
    const dir = join(office, 'heating');
    await mkdir(dir);
    expect(await siteFor(dir, undefined)).toEqual({});
    await write({ name: '某县人民政府', idCode: '3715250001' });
    expect(await siteFor(dir, undefined)).toEqual({ name: '某县人民政府', idCode: '3715250001' });
  });

  it('gives addresses to pages and picture only where it says where files are published', () => {
    const picture = 'pictures/cover-900x383.png';
    expect(siteOfDossier({ name: '某县人民政府' }, 'heating', picture)).toEqual({ name: '某县人民政府' });
    expect(siteOfDossier({ address: 'https://example.org/zcjd/{dossier}/' }, 'heating', picture)).toEqual({
      policyUrl: 'https://example.org/zcjd/heating/web/policy.html',
      interpretationUrl: 'https://example.org/zcjd/heating/web/interpretation.html',
      imageUrl: 'https://example.org/zcjd/heating/pictures/cover-900x383.png',
    });
  });

  it.each([
    ['not JSON', '{"name": ', '不是 JSON'],
    ['an unknown field', { title: '某县' }, '没有 title 这一项'],
    ['a code of nine digits', { idCode: '371525000' }, 'idCode 应是十位数字'],
    ['an address that runs something', { address: 'javascript:alert(1)' }, 'address 应是网址'],
    ['a domain with a path', { domain: 'https://www.example.org/' }, 'domain 应是域名'],
    ['a number for a name', { name: 3 }, 'name 的类型不对'],
  ])('is refused with the field that is wrong: %s', async (_case, content, said) => {
    const reading = readSiteFile(await write(content));
    await expect(reading).rejects.toBeInstanceOf(SiteSettingsError);
    await expect(reading).rejects.toThrow(said);
  });

  it('is refused where it can’t be read', async () => {
    await expect(readSiteFile(join(office, 'none.json'))).rejects.toMatchObject({
      code: 'site-settings-unreadable',
    });
  });
});
