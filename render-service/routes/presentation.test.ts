import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderArtifacts } from '../engine/render-artifacts.ts';
import { readExampleDossier } from '../testing/example-dossier.ts';
import { type MemoryService, openMemoryService } from '../testing/memory-service.ts';

let memory: MemoryService;
beforeAll(async () => {
  memory = await openMemoryService();
  await memory.addDossier('shown');
});
afterAll(() => memory.service.close());

const of = { param: { id: 'shown' } };

describe('how a dossier is shown', () => {
  it('is chosen by the places of its blocks, which the service lists with their first words', async () => {
    const chen = await memory.as('chen');
    const { sections } = await (await chen.api.dossiers[':id'].blocks.$get(of)).json();
    const blocks = sections.flatMap((section) => section.blocks);
    expect(new Set(blocks.map(({ place }) => place)).size).toBe(blocks.length);
    const figures = blocks.find(({ kind }) => kind === 'keyFigures');
    expect(figures).toMatchObject({ title: '数字看点', excerpt: expect.stringMatching(/[一-龥]/) });
    const choice = {
      theme: 'ink' as const,
      media: ['board' as const, 'infographic' as const],
      blocks: { [figures?.place ?? '']: { layout: 'rows' as const, leftOutOf: ['card' as const] } },
      order: { [sections[0]?.place ?? '']: sections[0]?.blocks.map(({ place }) => place).toReversed() ?? [] },
    };
    const view = await (await chen.api.dossiers[':id'].presentation.$put({ ...of, json: choice })).json();
    expect(view).toMatchObject({ presentation: choice });
  });

  it.each([
    ['words', { theme: 'ink', blocks: { 'benefits/table-1': { layout: 'rows', text: '改过的字' } } }],
    ['a place that is none', { theme: 'ink', order: { '../x': [] } }],
    ['no form at all', { theme: 'ink', media: [] }],
  ])('is refused where it holds %s', async (_what, body) => {
    const cookie = await memory.signInCookie('chen');
    const response = await memory.app.request('/api/dossiers/shown/presentation', {
      method: 'PUT',
      headers: { cookie, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
  });

  it('decides which forms are made', async () => {
    const dossier = await readExampleDossier();
    const made = await renderArtifacts({ ...dossier, presentation: { theme: 'ink', media: ['cover'] } });
    expect(new Set(made.map(({ medium }) => medium))).toEqual(new Set(['cover']));
  });
});
