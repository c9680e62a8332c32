import { type Brand, brandSchema } from '@tongjie/model';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type MemoryService, openMemoryService } from '../testing/memory-service.ts';

const brand: Brand = brandSchema.parse({
  name: '冠县人民政府办公室',
  colours: { main: '#005BAC', second: '#F2C14E' },
  composition: 'ink',
  logo: null,
  ornament: null,
  link: null,
});
let memory: MemoryService;
let plain: MemoryService;
beforeAll(async () => {
  memory = await openMemoryService(undefined, [], brand);
  plain = await openMemoryService();
});
afterAll(async () => {
  await memory.service.close();
  await plain.service.close();
});

const of = (id: string) => ({ param: { id } });

describe('the brand of the office', () => {
  it('is shown to whoever is signed in, and null where there is none', async () => {
    const read = async ({ as }: MemoryService) => (await (await as('chen')).api.brand.$get()).json();
    expect(await read(memory)).toEqual({ brand });
    expect(await read(plain)).toEqual({ brand: null });
  });

  it('is copied into the dossier when its theme is chosen, and goes with another theme', async () => {
    await memory.addDossier('branded');
    const chen = await memory.as('chen');
    const choose = async (theme: 'brand' | 'ink') =>
      (await (await chen.api.dossiers[':id'].presentation.$put({ ...of('branded'), json: { theme } })).json())
        .presentation;
    expect(await choose('brand')).toEqual({ theme: 'brand', brand });
    expect(await choose('ink')).toEqual({ theme: 'ink' });
  });

  it('stays as the dossier has it until it is renewed', async () => {
    const old = { ...brand, name: '冠县原办公室' };
    await memory.addDossier('renewed', { presentation: { theme: 'brand', brand: old } });
    const chen = await memory.as('chen');
    const put = async (json: { theme: 'brand'; media?: ('card' | 'board')[]; renewBrand?: true }) =>
      (await (await chen.api.dossiers[':id'].presentation.$put({ ...of('renewed'), json })).json())
        .presentation;
    expect(await put({ theme: 'brand', media: ['card'] })).toEqual({
      theme: 'brand',
      media: ['card'],
      brand: old,
    });
    expect(await put({ theme: 'brand', renewBrand: true })).toEqual({ theme: 'brand', brand });
  });

  it('comes from the office alone: what a request says of it is not taken', async () => {
    await memory.addDossier('forged');
    const cookie = await memory.signInCookie('chen');
    const response = await memory.app.request('/api/dossiers/forged/presentation', {
      method: 'PUT',
      headers: { cookie, 'content-type': 'application/json' },
      body: JSON.stringify({ theme: 'brand', brand: { ...brand, name: '假冒的单位' } }),
    });
    expect(await response.json()).toMatchObject({ presentation: { brand: { name: '冠县人民政府办公室' } } });
  });

  it('can’t be chosen where the office has none, and says who can help', async () => {
    await plain.addDossier('plain');
    const chen = await plain.as('chen');
    const response = await chen.api.dossiers[':id'].presentation.$put({
      ...of('plain'),
      json: { theme: 'brand' },
    });
    expect(response.status).toBe(409);
    expect(await response.json()).toMatchObject({
      code: 'brand-missing',
      detail: expect.stringContaining('brand.json'),
    });
  });
});
