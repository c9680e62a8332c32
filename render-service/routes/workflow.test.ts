import { createEmptyInterpretation, verifyChain } from '@tongjie/model';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeDocument } from '../store/queries/load-document.ts';
import { type MemoryService, openMemoryService } from '../testing/memory-service.ts';
import { storeArtifacts } from '../testing/stored-artifacts.ts';

let memory: MemoryService;
let lin: Awaited<ReturnType<MemoryService['as']>>;
let zhou: typeof lin;
let chen: typeof lin;
beforeAll(async () => {
  memory = await openMemoryService();
  [lin, zhou, chen] = [await memory.as('lin'), await memory.as('zhou'), await memory.as('chen')];
});
afterAll(async () => {
  await memory.service.close();
  expect(memory.failures).toEqual([]);
});

const read = async (answer: Promise<Response>): Promise<{ status: number; body: unknown }> => {
  const response = await answer;
  return { status: response.status, body: await response.json() };
};
const of = (id: string) => ({ param: { id } });
const pass = (id: string, gate: 'political' | 'policy' | 'content') =>
  read(zhou.api.dossiers[':id'].gates[':gate'].$put({ param: { id, gate }, json: { decision: 'passed' } }));

async function submitted(id: string): Promise<void> {
  await memory.addDossier(id);
  expect(await read(lin.api.dossiers[':id'].submission.$post(of(id)))).toMatchObject({
    status: 200,
    body: { state: 'inReview', turn: 'firstInterpreter' },
  });
}

async function signed(id: string): Promise<void> {
  await submitted(id);
  await storeArtifacts(memory.service, id);
  for (const gate of ['political', 'policy', 'content'] as const) await pass(id, gate);
  expect(await read(zhou.api.dossiers[':id'].signature.$post(of(id)))).toMatchObject({
    status: 200,
    body: { state: 'signed', turn: 'mediaEditor' },
  });
}

describe('workflow', () => {
  it('goes from drafting to released, and the log tells how', async () => {
    await signed('whole-way');
    expect(await read(chen.api.dossiers[':id'].release.$post(of('whole-way')))).toMatchObject({
      status: 200,
      body: { state: 'released', turn: null, signature: { by: 'zhou', name: '周', voidedAt: null } },
    });
    const { entries } = await (await lin.api.dossiers[':id'].log.$get(of('whole-way'))).json();
    expect(entries.map(({ event }) => event)).toEqual([
      'created',
      'submitted',
      'gatePassed',
      'gatePassed',
      'gatePassed',
      'signed',
      'released',
    ]);
    expect(verifyChain(entries)).toEqual({ intact: true });
  });

  it('submits nothing incomplete, and says what is missing', async () => {
    const interpretation = writeDocument(createEmptyInterpretation('general', '某通知'));
    await memory.addDossier('incomplete', { interpretation });
    expect(await read(lin.api.dossiers[':id'].submission.$post(of('incomplete')))).toMatchObject({
      status: 409,
      body: {
        code: 'dossier-incomplete',
        missing: expect.arrayContaining([expect.objectContaining({ section: 'background' })]),
      },
    });
    const view = await (await lin.api.dossiers[':id'].$get(of('incomplete'))).json();
    expect(view).toMatchObject({ state: 'drafting' });
  });

  it('signs nothing before the gates have passed', async () => {
    await submitted('gates');
    await storeArtifacts(memory.service, 'gates');
    await pass('gates', 'political');
    expect(await read(zhou.api.dossiers[':id'].signature.$post(of('gates')))).toMatchObject({
      status: 409,
      body: { code: 'gates-not-passed', gates: ['policy', 'content'] },
    });
  });

  it('signs nothing whose artifacts are missing or older than the dossier', async () => {
    await memory.addDossier('stale');
    await storeArtifacts(memory.service, 'stale');
    await lin.api.dossiers[':id'].presentation.$put({ ...of('stale'), json: { theme: 'government-blue' } });
    await lin.api.dossiers[':id'].submission.$post(of('stale'));
    for (const gate of ['political', 'policy', 'content'] as const) await pass('stale', gate);
    expect(await read(zhou.api.dossiers[':id'].signature.$post(of('stale')))).toMatchObject({
      status: 409,
      body: { code: 'artifacts-stale' },
    });
    expect(await read(lin.api.dossiers[':id'].artifacts.$get(of('stale')))).toMatchObject({
      body: { status: 'stale', artifacts: [{ file: 'web/index.html' }] },
    });
  });

  it('sends a dossier back with a reason, and keeps the reason in sight', async () => {
    await submitted('returned');
    const put = zhou.api.dossiers[':id'].gates[':gate'].$put;
    const param = { id: 'returned', gate: 'policy' } as const;
    expect(await read(put({ param, json: { decision: 'returned', reason: '改' } }))).toMatchObject({
      status: 422,
      body: { code: 'reason-required' },
    });
    expect(
      await read(put({ param, json: { decision: 'returned', reason: '第三条的数额与原文不符' } })),
    ).toMatchObject({
      body: {
        state: 'drafting',
        gates: { policy: { decision: 'returned', reason: '第三条的数额与原文不符' } },
      },
    });
  });

  it.each([
    [
      'plan',
      async (id: string) => {
        const { plan } = await (await lin.api.dossiers[':id'].$get(of(id))).json();
        return lin.api.dossiers[':id'].plan.$put({ ...of(id), json: { ...plan, contact: '0635-1234567' } });
      },
    ],
    [
      'presentation',
      (id: string) =>
        chen.api.dossiers[':id'].presentation.$put({ ...of(id), json: { theme: 'government-blue' } }),
    ],
  ])('voids the signature when the %s changes', async (part, change) => {
    const id = `voided-by-${part}`;
    await signed(id);
    expect(await read(change(id))).toMatchObject({
      status: 200,
      body: {
        state: 'drafting',
        gates: { political: null },
        signature: { name: '周', voidedAt: expect.any(String) },
        artifactsStale: true,
      },
    });
  });

  it('takes saving what is there already for no edit', async () => {
    await signed('saved-again');
    const { plan } = await (await lin.api.dossiers[':id'].$get(of('saved-again'))).json();
    expect(await read(lin.api.dossiers[':id'].plan.$put({ ...of('saved-again'), json: plan }))).toMatchObject(
      {
        body: { state: 'signed', signature: { voidedAt: null } },
      },
    );
  });

  it('changes nothing that is released', async () => {
    await signed('frozen');
    await chen.api.dossiers[':id'].release.$post(of('frozen'));
    const change = chen.api.dossiers[':id'].presentation.$put({
      ...of('frozen'),
      json: { theme: 'government-blue' },
    });
    expect(await read(change)).toMatchObject({ status: 409, body: { code: 'frozen' } });
  });

  it('packs the dossier with what was rendered, the signature and the log', async () => {
    await memory.addDossier('packed');
    const cookie = await memory.signInCookie('lin');
    const pack = () => memory.app.request('/api/dossiers/packed/package', { headers: { cookie } });
    expect((await pack()).status).toBe(409);
    await signed('packed-again');
    const answer = await memory.app.request('/api/dossiers/packed-again/package', { headers: { cookie } });
    expect(answer.headers.get('content-type')).toBe('application/zip');
    const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
    const manifest: unknown = JSON.parse(new TextDecoder().decode(files['manifest.json']));
    expect(manifest).toMatchObject({ id: 'packed-again', signature: { by: 'zhou' }, log: { length: 6 } });
    expect(Object.keys(files)).toContain('web/index.html');
  });

  it('serves a rendered file so that it can do no harm', async () => {
    await memory.addDossier('served');
    await storeArtifacts(memory.service, 'served');
    const cookie = await memory.signInCookie('chen');
    const get = (path: string) =>
      memory.app.request(`/api/dossiers/served/artifacts/${path}`, { headers: { cookie } });
    const shown = await get('web/index.html');
    expect(shown.headers.get('content-type')).toBe('text/html');
    expect(shown.headers.get('content-security-policy')).toContain('sandbox');
    expect((await get('web/index.html?download=1')).headers.get('content-disposition')).toMatch(
      /^attachment/,
    );
    expect((await get('..%2f..%2fetc%2fpasswd')).status).toBe(404);
  });
});
