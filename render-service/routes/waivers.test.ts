import { verifyChain } from '@tongjie/model';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readExampleDossier } from '../testing/example-dossier.ts';
import { type MemoryService, openMemoryService } from '../testing/memory-service.ts';
import { storeArtifacts } from '../testing/stored-artifacts.ts';

let memory: MemoryService;
let lin: Awaited<ReturnType<MemoryService['as']>>;
let zhou: typeof lin;
beforeAll(async () => {
  memory = await openMemoryService();
  [lin, zhou] = [await memory.as('lin'), await memory.as('zhou')];
});
afterAll(async () => {
  await memory.service.close();
  expect(memory.failures).toEqual([]);
});

const of = (id: string) => ({ param: { id } });
const findingsOf = async (id: string) => (await lin.api.dossiers[':id'].findings.$get(of(id))).json();
const read = async (answer: Promise<Response>): Promise<{ status: number; body: unknown }> => {
  const response = await answer;
  return { status: response.status, body: await response.json() };
};
const waive = (id: string, key: string, reason: string, who = lin) =>
  read(who.api.dossiers[':id'].waivers[':key'].$put({ param: { id, key }, json: { reason } }));
const withdraw = (id: string, key: string) =>
  read(lin.api.dossiers[':id'].waivers[':key'].$delete({ param: { id, key } }));
const reason = '这是两项补助相加，已与财政局核对';

/** Stores a dossier that says a wrong figure; the key of what is found. */
async function withWrongFigure(id: string): Promise<string> {
  const example = await readExampleDossier();
  const { content = [] } = example.interpretation;
  const clause = /"id":"(c[^"]+)"/.exec(JSON.stringify(example.policy.document))?.[1];
  const paragraph = {
    type: 'paragraph',
    content: [
      { type: 'text', text: '自2031年2月7日起施行' },
      { type: 'citation', attrs: { of: 'policy', clause } },
      { type: 'text', text: '。' },
    ],
  };
  const changed = content.map((node) =>
    JSON.stringify(node).startsWith('{"type":"mainContentSection"') ? withParagraph(node, paragraph) : node,
  );
  await memory.addDossier(id, { interpretation: { type: 'doc', content: changed } });
  const { findings } = await findingsOf(id);
  const found = findings.find(({ place }) => place.excerpt.includes('2031年2月7日'));
  if (!found) throw new Error('Bug: the wrong figure was not found.');
  return found.key;
}

function withParagraph(section: unknown, paragraph: unknown): unknown {
  if (typeof section !== 'object' || section === null || !('content' in section)) return section;
  return Array.isArray(section.content) ? { ...section, content: [...section.content, paragraph] } : section;
}

describe('letting a finding through', () => {
  it('shows it with reason, person and time, and counts it no longer', async () => {
    const key = await withWrongFigure('waived');
    const before = await findingsOf('waived');
    expect((await waive('waived', key, reason)).status).toBe(200);
    const after = await findingsOf('waived');
    expect(after.findings.map((one) => one.key)).not.toContain(key);
    expect(after.waived).toMatchObject([{ finding: { key }, waiver: { reason, by: 'lin', name: '林' } }]);
    const total = ({ counts }: typeof after) => counts.error + counts.warning + counts.hint;
    expect(total(after)).toBe(total(before) - 1);
  });

  it('is logged in the chain, and so is taking it back', async () => {
    const key = await withWrongFigure('logged');
    await waive('logged', key, reason);
    expect((await withdraw('logged', key)).status).toBe(200);
    const { entries } = await (await lin.api.dossiers[':id'].log.$get(of('logged'))).json();
    expect(entries.slice(1)).toMatchObject([
      { by: 'lin', event: 'findingWaived', detail: { key, reason } },
      { by: 'lin', event: 'waiverWithdrawn', detail: { key, reason } },
    ]);
    expect(verifyChain(entries)).toEqual({ intact: true });
    expect((await findingsOf('logged')).waived).toEqual([]);
  });

  it('is part of what is signed, and voids what was', async () => {
    const key = await withWrongFigure('hashed');
    const hashOf = async () => (await (await lin.api.dossiers[':id'].$get(of('hashed'))).json()).hashes;
    await storeArtifacts(memory.service, 'hashed');
    const before = await hashOf();
    await waive('hashed', key, reason);
    const after = await hashOf();
    expect(before.waivers).toBeNull();
    expect(after.waivers).toMatch(/^[0-9a-f]{64}$/);
    expect(after.dossier).not.toBe(before.dossier);
    // Pictures say the same, so nothing is drawn again.
    expect(after.artifacts).toBe(before.artifacts);
  });

  it('in review returns the dossier to drafting', async () => {
    const key = await withWrongFigure('reviewed');
    await waive('reviewed', key, reason);
    expect((await read(lin.api.dossiers[':id'].submission.$post(of('reviewed')))).status).toBe(200);
    expect(await withdraw('reviewed', key)).toMatchObject({ status: 200, body: { state: 'drafting' } });
  });

  it.each([
    [
      'by anybody but the drafter',
      async (key: string) => waive('refused', key, reason, zhou),
      403,
      'role-not-allowed',
    ],
    [
      'without a reason that says something',
      async (key: string) => waive('refused', key, '没问题'),
      422,
      'reason-required',
    ],
    ['of what is not found', async () => waive('refused', '0'.repeat(64), reason), 404, 'finding-not-found'],
    ['that was not given', async () => withdraw('refused', '0'.repeat(64)), 404, 'waiver-not-found'],
  ])('is refused %s', async (_why, ask, status, code) => {
    const known = await memory.app.request('/api/dossiers/refused', {
      headers: { cookie: await memory.signInCookie('lin') },
    });
    const key =
      known.status === 404
        ? await withWrongFigure('refused')
        : ((await findingsOf('refused')).findings[0]?.key ?? '');
    expect(await ask(key)).toMatchObject({ status, body: { code } });
  });

  it('is refused for what only mending helps', async () => {
    const { interpretation } = await readExampleDossier();
    const broken = JSON.stringify(interpretation).replace(/"clause":"c[^"]+"/, '"clause":"c-gone"');
    await memory.addDossier('unwaivable', { interpretation: JSON.parse(broken) });
    const { findings } = await findingsOf('unwaivable');
    const found = findings.find(({ rule }) => rule === 'citation-broken');
    expect(await waive('unwaivable', found?.key ?? '', reason)).toMatchObject({
      status: 409,
      body: { code: 'finding-not-waivable' },
    });
  });
});

it('tells the workbench what the office has set for the checks', async () => {
  expect(await read(lin.api['check-settings'].$get())).toEqual({ status: 200, body: {} });
});
