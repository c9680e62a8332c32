import { documentJsonSchema } from '@tongjie/model';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RenderPool } from '../engine/render-pool.ts';
import { beginRendering, findLatestRendering } from '../store/queries/renderings.ts';
import { readExampleDossier } from '../testing/example-dossier.ts';
import { type MemoryService, openMemoryService } from '../testing/memory-service.ts';
import { storeArtifacts } from '../testing/stored-artifacts.ts';
import { renderDossier } from './render-dossier.ts';
import { startJobs } from './start-jobs.ts';

let memory: MemoryService;
beforeAll(async () => {
  memory = await openMemoryService();
});
const pool = new RenderPool({ size: 1 });
afterAll(async () => {
  await pool.close();
  await memory.service.close();
});

const context = () => {
  const { store, dossiers } = memory.service;
  const announced: string[] = [];
  return {
    store,
    dossiers,
    pool,
    site: {},
    letterhead: null,
    announced,
    announce: (id: string) => announced.push(id),
  };
};
const ask = (dossierId: string, contentHash: string) =>
  beginRendering(memory.service.store.database, {
    dossierId,
    contentHash,
    requestedBy: 'lin',
    startedAt: new Date(),
  });
const latest = (id: string) => findLatestRendering(memory.service.store.database, id);

describe('renderDossier', () => {
  it('leaves alone what is rendered already', async () => {
    await memory.addDossier('done');
    await storeArtifacts(memory.service, 'done');
    const before = await latest('done');
    const { announced, ...rest } = context();
    await renderDossier(rest, before?.id ?? '');
    expect(await latest('done')).toEqual(before);
    expect(announced).toEqual([]);
  });

  it('renders the dossier as it stands when its content has moved on', async () => {
    await memory.addDossier('moved');
    await storeArtifacts(memory.service, 'moved');
    const rendered = await latest('moved');
    const old = await ask('moved', 'f'.repeat(64));
    const { announced, ...rest } = context();
    await renderDossier(rest, old.id);
    expect(await latest('moved')).toMatchObject({ id: rendered?.id, status: 'ready' });
    expect(announced).toEqual(['moved']);
  });

  it('keeps the reason where the drafter must mend the dossier, and does not try again', async () => {
    const { interpretation } = await readExampleDossier();
    const broken = JSON.stringify(interpretation).replaceAll(/"clause":"c[^"]*"/g, '"clause":"c-gone"');
    await memory.addDossier('broken', { interpretation: documentJsonSchema.parse(JSON.parse(broken)) });
    const lin = await memory.as('lin');
    await lin.api.dossiers[':id'].artifacts.$post({ param: { id: 'broken' } });
    await expect.poll(async () => (await latest('broken'))?.status, { timeout: 20_000 }).toBe('failed');
    const { error } = await (
      await lin.api.dossiers[':id'].artifacts.$get({ param: { id: 'broken' } })
    ).json();
    expect(error).toMatch(/[一-龥]{4}/);
    expect(memory.failures).toEqual([]);
  });
});

describe('startJobs', () => {
  it('takes up what a former process left unfinished', async () => {
    const { interpretation } = await readExampleDossier();
    const broken = JSON.stringify(interpretation).replaceAll(/"clause":"c[^"]*"/g, '"clause":"c-gone"');
    await memory.addDossier('left', { interpretation: documentJsonSchema.parse(JSON.parse(broken)) });
    await ask('left', 'e'.repeat(64));
    const jobs = await startJobs({ ...context(), report: () => {} });
    await expect.poll(async () => (await latest('left'))?.status, { timeout: 20_000 }).toBe('failed');
    await jobs.close();
  });
});
