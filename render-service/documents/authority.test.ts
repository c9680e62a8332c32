import { type ServerMessage, serverMessageSchema, sha256, verifyChain } from '@tongjie/model';
import { sql } from 'drizzle-orm';
import type { Node } from 'prosemirror-model';
import { Step } from 'prosemirror-transform';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DocumentView, readDocument } from '../actions/read-document.ts';
import { readLog } from '../actions/read-log.ts';
import { viewDossier } from '../actions/view-dossier.ts';
import { demonstrationPeople } from '../auth/sign-in.ts';
import { documentSchema } from '../store/queries/load-document.ts';
import { type MemoryService, openMemoryService } from '../testing/memory-service.ts';
import { storeArtifacts } from '../testing/stored-artifacts.ts';

let memory: MemoryService;
let count = 0;

beforeAll(async () => {
  memory = await openMemoryService();
});
afterAll(() => memory.service.close());

const schema = documentSchema('interpretation', 'general');
const insert = (text: string, at = 1) => ({
  stepType: 'replace',
  from: at,
  to: at,
  slice: { content: [{ type: 'text', text }] },
});

/** An editor without an editor: it applies what it is told and notes the rest. */
async function join(
  id: string,
  who: 'lin' | 'zhou' | 'chen' = 'lin',
  since?: { version: number; doc: Node; hash: string },
) {
  const person = demonstrationPeople.find((candidate) => candidate.id === who);
  if (!person) throw new Error('no such person');
  const messages: ServerMessage[] = [];
  const closed: number[] = [];
  let doc: Node | null = since?.doc ?? null;
  let version = since?.version ?? 0;
  const connection = memory.service.documents.connect(id, 'interpretation', {
    person,
    send: (message) => {
      messages.push(serverMessageSchema.parse(JSON.parse(JSON.stringify(message))));
      if (message.t === 'init' && message.doc) doc = schema.nodeFromJSON(message.doc);
      const commits = message.t === 'init' ? message.commits : message.t === 'commits' ? message.list : [];
      for (const commit of commits ?? []) {
        if (commit.to === commit.from) continue;
        expect(commit.from).toBe(version);
        for (const step of commit.steps) doc = (doc && Step.fromJSON(schema, step).apply(doc).doc) ?? doc;
        version = commit.to;
      }
      if (message.t === 'init') version = message.version;
    },
    disconnect: (code) => closed.push(code),
  });
  const clientId = crypto.randomUUID();
  const stored: DocumentView = await readDocument(memory.service, id, 'interpretation');
  const send = (message: object) => connection.receive(JSON.stringify(message));
  let pushes = 0;
  send({
    t: 'hello',
    clientId,
    schemaHash: since?.hash ?? stored.schemaHash,
    ...(since ? { version: since.version } : {}),
  });
  await expect.poll(() => messages.some(({ t }) => t === 'init') || closed.length > 0).toBe(true);
  return {
    messages,
    closed,
    connection,
    send,
    hash: stored.schemaHash,
    get doc() {
      return doc;
    },
    get version() {
      return version;
    },
    /** Sends steps made on a version and waits for the answer. */
    push: async (steps: readonly object[], on = version, ref?: string): Promise<ServerMessage> => {
      pushes += 1;
      const name = ref ?? `${clientId}:${pushes}`;
      const before = messages.length;
      send({ t: 'push', ref: name, version: on, steps });
      const isAnswer = (message: ServerMessage) =>
        (message.t === 'nack' && message.ref === name) ||
        (message.t === 'commits' && message.list.some((commit) => commit.ref === name));
      await expect.poll(() => messages.slice(before).some(isAnswer)).toBe(true);
      return messages.slice(before).find(isAnswer) ?? { t: 'dossierChanged' };
    },
  };
}

async function addDossier(): Promise<string> {
  count += 1;
  await memory.addDossier(`open-${count}`);
  return `open-${count}`;
}

async function signed(): Promise<string> {
  const id = await addDossier();
  const [lin, zhou] = [await memory.as('lin'), await memory.as('zhou')];
  await lin.api.dossiers[':id'].submission.$post({ param: { id } });
  for (const gate of ['political', 'policy', 'content'] as const) {
    await zhou.api.dossiers[':id'].gates[':gate'].$put({ param: { id, gate }, json: { decision: 'passed' } });
  }
  await storeArtifacts(memory.service, id);
  await zhou.api.dossiers[':id'].signature.$post({ param: { id } });
  return id;
}

describe('Authority', () => {
  it('acknowledges an edit only once it is stored, and tells everybody', async () => {
    const id = await addDossier();
    const [writer, reader] = [await join(id), await join(id, 'zhou')];
    expect(await writer.push([insert('新')])).toMatchObject({
      t: 'commits',
      list: [{ from: 0, to: 1, author: 'lin' }],
    });
    expect((await readDocument(memory.service, id, 'interpretation')).version).toBe(1);
    expect(reader.version).toBe(1);
    expect(reader.doc?.toJSON()).toEqual(writer.doc?.toJSON());
  });

  it('lets many writers at once arrive at one document, which is what is stored', async () => {
    const id = await addDossier();
    const writers = await Promise.all(Array.from({ length: 8 }, () => join(id)));
    const start = writers[0]?.version ?? 0;
    await Promise.all(
      writers.map(async (writer, index) => {
        for (let round = 0; round < 12; round += 1) {
          // Half of the pushes stand on the version of the beginning, as from somebody with a slow line.
          await writer.push(
            [insert(`${index}`, 1 + ((index * 7 + round) % 5))],
            round % 2 === 0 ? start : writer.version,
          );
        }
      }),
    );
    const stored = await readDocument(memory.service, id, 'interpretation');
    await expect.poll(() => writers.every(({ version }) => version === stored.version)).toBe(true);
    for (const writer of writers) expect(writer.doc?.toJSON()).toEqual(stored.doc);
    expect(stored.version).toBe(96);
  });

  it('takes a push that is sent again for the one that it is', async () => {
    const id = await addDossier();
    const writer = await join(id);
    const ref = `${crypto.randomUUID()}:7`;
    await writer.push([insert('一')], 0, ref);
    writer.send({ t: 'push', ref, version: 0, steps: [insert('一')] });
    await writer.push([insert('二')]);
    expect((await readDocument(memory.service, id, 'interpretation')).version).toBe(2);
  });

  it('gives who returns what was missed instead of the whole document', async () => {
    const id = await addDossier();
    const writer = await join(id);
    const { doc } = writer;
    if (!doc) throw new Error('no document');
    await writer.push([insert('一'), insert('二')]);
    const back = await join(id, 'lin', { version: 0, doc, hash: writer.hash });
    expect(back.messages[0]).toMatchObject({ t: 'init', version: 2, commits: [{ from: 0, to: 2 }] });
    expect(back.doc?.toJSON()).toEqual(writer.doc?.toJSON());
  });

  it('refuses what breaks the document, and cuts off who does not stop', async () => {
    const id = await addDossier();
    const writer = await join(id);
    const before = sha256(JSON.stringify(writer.doc?.toJSON()));
    const wipe = { stepType: 'replace', from: 0, to: writer.doc?.content.size ?? 0 };
    expect(await writer.push([wipe])).toMatchObject({ t: 'nack', code: 'invalid' });
    expect(await writer.push([insert('一')], 999)).toMatchObject({ t: 'nack', code: 'invalid' });
    expect(sha256(JSON.stringify(writer.doc?.toJSON()))).toBe(before);
    for (let round = 0; round < 60; round += 1) {
      await new Promise((resolve) => setTimeout(resolve, 30));
      writer.send({ t: 'push', ref: `${crypto.randomUUID()}:1`, version: 0, steps: [wipe] });
    }
    await expect.poll(() => writer.closed[0]).toBe(1008);
  });

  it('lets only drafters write, and only in the grammar that the document has', async () => {
    const id = await addDossier();
    const reader = await join(id, 'chen');
    expect(reader.messages[0]).toMatchObject({ t: 'init', readOnly: true });
    expect(await reader.push([insert('一')])).toMatchObject({ t: 'nack', code: 'forbidden' });
    const { doc } = reader;
    if (!doc) throw new Error('no document');
    const old = await join(id, 'lin', { version: 0, doc, hash: 'an old grammar' });
    expect(old.messages[0]).toMatchObject({ t: 'init', readOnly: true, schemaHash: reader.hash });
    expect(await old.push([insert('一')])).toMatchObject({ t: 'nack', code: 'schemaChanged' });
  });

  it('voids the signature and returns to drafting in the write that stores an edit', async () => {
    const id = await signed();
    expect(await viewDossier(memory.service, id)).toMatchObject({
      state: 'signed',
      signature: { voidedAt: null },
    });
    const writer = await join(id);
    expect(await writer.push([insert('改')])).toMatchObject({ t: 'commits' });
    const view = await viewDossier(memory.service, id);
    expect(view).toMatchObject({
      state: 'drafting',
      signature: { by: 'zhou', voidedBy: 'lin' },
      artifactsStale: true,
    });
    expect(view.gates).toEqual({ political: null, policy: null, content: null });
    expect(writer.messages).toContainEqual({ t: 'dossierChanged' });
    const log = await readLog(memory.service, id);
    expect(log.at(-1)).toMatchObject({
      event: 'edited',
      by: 'lin',
      detail: { part: 'interpretation', from: 'signed' },
    });
    expect(verifyChain(log)).toEqual({ intact: true });
  });

  it('freezes what is released', async () => {
    const id = await signed();
    const writer = await join(id);
    await (await memory.as('chen')).api.dossiers[':id'].release.$post({ param: { id } });
    expect(await writer.push([insert('改')])).toMatchObject({ t: 'nack', code: 'frozen' });
    expect((await readDocument(memory.service, id, 'interpretation')).version).toBe(0);
    expect((await join(id)).messages[0]).toMatchObject({ t: 'init', readOnly: true });
  });

  it('forgets what could not be stored and goes on from what is', async () => {
    const id = await addDossier();
    const writer = await join(id);
    const { database } = memory.service.store;
    await database.execute(sql`create function fail() returns trigger language plpgsql as $$ begin
      raise exception 'disk full'; end $$`);
    await database.execute(
      sql`create trigger fail before insert on commits for each row execute function fail()`,
    );
    const ref = `${crypto.randomUUID()}:1`;
    expect(await writer.push([insert('一')], 0, ref)).toMatchObject({ t: 'nack', code: 'retry' });
    await database.execute(sql`drop trigger fail on commits`);
    expect(await writer.push([insert('一')], 0, ref)).toMatchObject({
      t: 'commits',
      list: [{ from: 0, to: 1 }],
    });
    expect(memory.failures).toHaveLength(1);
  });

  it.each([
    ['not JSON', '{'],
    ['no message', '{"t":"nothing"}'],
    [
      'a push before hello',
      JSON.stringify({ t: 'push', ref: `${crypto.randomUUID()}:1`, version: 0, steps: [insert('一')] }),
    ],
  ])('ends a connection that sends %s', async (_, text) => {
    const closed: number[] = [];
    const [person] = demonstrationPeople;
    if (!person) throw new Error('nobody');
    const id = await addDossier();
    const connection = memory.service.documents.connect(id, 'policy', {
      person,
      send: () => {},
      disconnect: (code) => closed.push(code),
    });
    connection.receive(text);
    await expect.poll(() => closed).toHaveLength(1);
  });

  it('says that a dossier is not there', async () => {
    const closed: number[] = [];
    const [person] = demonstrationPeople;
    if (!person) throw new Error('nobody');
    const connection = memory.service.documents.connect('nowhere', 'policy', {
      person,
      send: () => {},
      disconnect: (code) => closed.push(code),
    });
    connection.receive(JSON.stringify({ t: 'hello', schemaHash: '', clientId: crypto.randomUUID() }));
    await expect.poll(() => closed).toEqual([4404]);
  });
});
