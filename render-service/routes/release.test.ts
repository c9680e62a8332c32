import { verifyChain } from '@tongjie/model';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { settleChannels } from '../actions/settle-channels.ts';
import { demonstrationPeople } from '../auth/sign-in.ts';
import type { Channel } from '../publish/channel.ts';
import { type MemoryService, openMemoryService } from '../testing/memory-service.ts';
import { storeArtifacts } from '../testing/stored-artifacts.ts';

/** A channel whose far end is this record, and which fails in the act that is named. */
function createFarChannel(title: string) {
  const staged = new Set<string>();
  const shown = new Map<string, string>();
  let failing: 'stage' | 'reveal' | 'withdraw' | null = null;
  const failIf = (act: typeof failing) => {
    if (failing === act) throw new Error('连不上');
  };
  const channel: Channel = {
    title,
    addressOf: (dossier) => `https://example.org/${dossier}`,
    stage: async ({ dossier, files }) => {
      failIf('stage');
      if (files.length > 0) staged.add(dossier);
    },
    reveal: async ({ dossier, hash }) => {
      failIf('reveal');
      if (staged.has(dossier)) shown.set(dossier, hash);
    },
    isRevealed: async ({ dossier, hash }) => shown.get(dossier) === hash,
    discard: async ({ dossier }) => void staged.delete(dossier),
    withdraw: async (dossier) => {
      failIf('withdraw');
      shown.delete(dossier);
    },
  };
  return { channel, staged, shown, failAt: (act: typeof failing) => (failing = act) };
}

const near = createFarChannel('本机公开目录');
const far = createFarChannel('门户网站');
let memory: MemoryService;
let chen: Awaited<ReturnType<MemoryService['as']>>;
let zhou: typeof chen;
beforeAll(async () => {
  const signIn = { kind: 'demonstration', people: demonstrationPeople } as const;
  memory = await openMemoryService(signIn, [near.channel, far.channel]);
  [zhou, chen] = [await memory.as('zhou'), await memory.as('chen')];
});
afterAll(async () => {
  await memory.service.close();
  expect(memory.failures).toEqual([]);
});
beforeEach(() => {
  far.failAt(null);
});

const read = async (answer: Promise<Response>): Promise<{ status: number; body: unknown }> => {
  const response = await answer;
  return { status: response.status, body: await response.json() };
};
const of = (id: string) => ({ param: { id } });
const release = (id: string) => read(chen.api.dossiers[':id'].release.$post(of(id)));
const withdraw = (id: string, reason: string) =>
  read(zhou.api.dossiers[':id'].withdrawal.$post({ ...of(id), json: { reason } }));
const view = async (id: string) => (await chen.api.dossiers[':id'].$get(of(id))).json();
const eventsOf = async (id: string) => {
  const { entries } = await (await chen.api.dossiers[':id'].log.$get(of(id))).json();
  expect(verifyChain(entries)).toEqual({ intact: true });
  return entries;
};

async function sign(id: string): Promise<void> {
  await memory.addDossier(id);
  const lin = await memory.as('lin');
  await lin.api.dossiers[':id'].submission.$post(of(id));
  await storeArtifacts(memory.service, id);
  for (const gate of ['political', 'policy', 'content'] as const) {
    await zhou.api.dossiers[':id'].gates[':gate'].$put({ param: { id, gate }, json: { decision: 'passed' } });
  }
  const signed = await read(zhou.api.dossiers[':id'].signature.$post(of(id)));
  expect(signed).toMatchObject({ status: 200, body: { state: 'signed', released: null } });
}

describe('release', () => {
  it('shows the signed version on every channel, and says where', async () => {
    await sign('shown');
    const addresses = [
      { channel: '本机公开目录', address: 'https://example.org/shown' },
      { channel: '门户网站', address: 'https://example.org/shown' },
    ];
    expect(await release('shown')).toMatchObject({
      status: 200,
      body: { state: 'released', released: { by: 'chen', addresses } },
    });
    const { signature } = await view('shown');
    expect([near, far].map(({ shown }) => shown.get('shown'))).toEqual([signature?.hash, signature?.hash]);
    expect((await eventsOf('shown')).at(-1)).toMatchObject({
      event: 'released',
      detail: { hash: signature?.hash, addresses },
    });
  });

  it('troubles no channel with what is not signed', async () => {
    await memory.addDossier('unsigned');
    expect(await release('unsigned')).toMatchObject({ status: 409, body: { code: 'wrong-state' } });
    expect(near.staged.has('unsigned')).toBe(false);
  });

  it('shows nothing anywhere where one channel cannot stage, and can be repeated', async () => {
    await sign('unstaged');
    far.failAt('stage');
    expect(await release('unstaged')).toMatchObject({
      status: 502,
      body: {
        code: 'channel-not-staged',
        channel: '门户网站',
        detail: '“门户网站”没有准备好（连不上），所以各渠道都没有发布。排除故障后再发布一次。',
      },
    });
    expect(near.staged.has('unstaged') || near.shown.has('unstaged')).toBe(false);
    expect(await view('unstaged')).toMatchObject({ state: 'signed', released: null });
    expect((await eventsOf('unstaged')).at(-1)?.event).toBe('signed');
    far.failAt(null);
    expect(await release('unstaged')).toMatchObject({ status: 200, body: { state: 'released' } });
  });

  it('shows what is released where it was not shown, when it is repeated and when a service starts', async () => {
    for (const [id, repeat] of [
      ['hidden', () => release('hidden')],
      ['hidden-at-start', () => settleChannels(memory.service)],
    ] as const) {
      await sign(id);
      far.failAt('reveal');
      expect(await release(id)).toMatchObject({ status: 502, body: { code: 'channel-not-revealed' } });
      expect([near.shown.has(id), far.shown.has(id)]).toEqual([true, false]);
      expect(await view(id)).toMatchObject({ state: 'released' });
      far.failAt(null);
      await repeat();
      expect(far.shown.has(id)).toBe(true);
      expect((await eventsOf(id)).filter(({ event }) => event === 'released')).toHaveLength(1);
    }
  });

  it('is recorded once when it is asked for twice at once', async () => {
    await sign('twice');
    const answers = await Promise.all([release('twice'), release('twice')]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect((await eventsOf('twice')).filter(({ event }) => event === 'released')).toHaveLength(1);
  });
});

describe('withdrawal', () => {
  it('takes a dossier out of sight, with a reason', async () => {
    await sign('recalled');
    await release('recalled');
    expect(await withdraw('recalled', '错')).toMatchObject({
      status: 422,
      body: { code: 'reason-required' },
    });
    expect(near.shown.has('recalled')).toBe(true);
    expect(await withdraw('recalled', '补贴数额有误')).toMatchObject({
      status: 200,
      body: { state: 'withdrawn', released: null },
    });
    expect(near.shown.has('recalled') || far.shown.has('recalled')).toBe(false);
    expect((await eventsOf('recalled')).at(-1)).toMatchObject({
      event: 'withdrawn',
      by: 'zhou',
      detail: { reason: '补贴数额有误' },
    });
  });

  it('can be repeated where a channel still shows the dossier', async () => {
    await sign('sticking');
    await release('sticking');
    far.failAt('withdraw');
    expect(await withdraw('sticking', '补贴数额有误')).toMatchObject({
      status: 502,
      body: { code: 'channel-not-withdrawn' },
    });
    far.failAt(null);
    expect((await withdraw('sticking', '补贴数额有误')).status).toBe(200);
    expect(far.shown.has('sticking')).toBe(false);
  });
});
