// @vitest-environment jsdom
import { Editor } from '@tiptap/core';
import { Node } from '@tiptap/pm/model';
import { Step } from '@tiptap/pm/transform';
import {
  type Commit,
  clientMessageSchema,
  createEmptyInterpretation,
  type DocumentJson,
  interpretationSchema,
  schemaHash,
  serverRebase,
} from '@tongjie/model';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { z } from 'zod';
import { InterpretationKit } from '../interpretation-kit.ts';
import {
  type ConnectionState,
  DocumentConnection,
  type LostWork,
  type Socket,
} from './document-connection.ts';
import { DraftStore } from './draft-store.ts';
import { StepsClient } from './steps-client.ts';

const schema = interpretationSchema('general');
const hash = schemaHash(schema);

/** The service as editors see it: one document, sockets that may drop, answers that may get lost. */
class Service {
  document = createEmptyInterpretation('general', '办法');
  log: Step[] = [];
  commits: Commit[] = [];
  sockets = new Set<FakeSocket>();
  refuse: 'invalid' | 'frozen' | null = null;
  /** Stores what is pushed, and drops the connection before it can answer. */
  dropsAnswers = false;
  online = true;

  receive(socket: FakeSocket, message: z.output<typeof clientMessageSchema>): void {
    if (message.t === 'hello') {
      const commits = this.commits.filter(
        ({ to, ref }) => (message.version ?? 0) < to || ref === message.inflightRef,
      );
      const rest = message.version === undefined ? { doc: this.document.toJSON() } : { commits };
      socket.say({ t: 'init', version: this.log.length, schemaHash: hash, readOnly: false, ...rest });
      return;
    }
    if (this.refuse) {
      socket.say({
        t: 'nack',
        ref: message.ref,
        code: this.refuse,
        detail: '不行',
        version: this.log.length,
      });
      return;
    }
    const known = this.commits.find((commit) => commit.ref === message.ref);
    if (!known) {
      const from = this.log.length;
      const sent = message.steps.map((json) => Step.fromJSON(schema, json));
      const { doc, steps, dropped } = serverRebase(this.document, sent, this.log.slice(message.version));
      this.document = doc;
      this.log.push(...steps);
      const at = new Date().toISOString();
      const json = steps.map((step) => ({ stepType: '', ...step.toJSON() }));
      const commit: Commit = {
        ref: message.ref,
        from,
        to: this.log.length,
        author: 'lin',
        at,
        steps: json,
        dropped: [...dropped],
      };
      this.commits.push(commit);
      if (this.dropsAnswers) socket.drop();
      for (const other of this.sockets) other.say({ t: 'commits', list: [commit] });
    } else socket.say({ t: 'commits', list: [known] });
  }
}

class FakeSocket implements Socket {
  onopen: (() => void) | null = null;
  onmessage: ((event: { readonly data: unknown }) => void) | null = null;
  onclose: (() => void) | null = null;
  readonly #service: Service;

  constructor(service: Service) {
    this.#service = service;
    setTimeout(() => {
      if (!service.online) return this.onclose?.();
      service.sockets.add(this);
      this.onopen?.();
    });
  }

  say(message: unknown): void {
    const data = JSON.stringify(message);
    setTimeout(() => {
      if (this.#service.sockets.has(this)) this.onmessage?.({ data });
    });
  }

  send(data: string): void {
    setTimeout(() => {
      if (this.#service.sockets.has(this))
        this.#service.receive(this, clientMessageSchema.parse(JSON.parse(data)));
    });
  }

  drop(): void {
    this.#service.sockets.delete(this);
    this.onclose?.();
  }

  close(): void {
    this.drop();
  }
}

class Page {
  editor: Editor | null = null;
  state: ConnectionState | null = null;
  readonly lost: LostWork[] = [];
  readonly connection: DocumentConnection;
  #held = new Set<string>();

  constructor(service: Service, storage: Storage) {
    this.connection = new DocumentConnection({
      schemaHash: hash,
      createSocket: () => new FakeSocket(service),
      drafts: new DraftStore(storage, 'd/interpretation', async (name) => {
        if (held.has(name)) return false;
        held.add(name);
        this.#held.add(name);
        return true;
      }),
      onOpen: (document: DocumentJson, version) => {
        this.editor?.destroy();
        this.editor = new Editor({
          extensions: [
            InterpretationKit('general'),
            StepsClient.configure({ version, connection: this.connection }),
          ],
          content: Node.fromJSON(schema, document).toJSON(),
        });
      },
      onState: (state) => {
        this.state = state;
      },
      onLost: (lost) => this.lost.push(lost),
      onDossierChanged: () => undefined,
    });
    void this.connection.start();
  }

  type(text: string): void {
    if (!this.editor) throw new Error('not open yet');
    const at = (this.editor.state.doc.firstChild?.nodeSize ?? 0) + 1;
    this.editor.view.dispatch(this.editor.state.tr.insertText(text, at));
  }

  get text(): string {
    return this.editor?.state.doc.child(1).textContent ?? '';
  }

  /** The page is gone without a word, as when the browser is killed. */
  kill(): void {
    this.connection.saveDraft();
    for (const name of this.#held) held.delete(name);
    pages.delete(this);
    this.connection.stop();
    this.editor?.destroy();
  }
}

const held = new Set<string>();
const pages = new Set<Page>();
let service: Service;

async function open(): Promise<Page> {
  const page = new Page(service, localStorage);
  pages.add(page);
  await vi.advanceTimersByTimeAsync(20);
  return page;
}
const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
  held.clear();
  service = new Service();
});

afterEach(() => {
  for (const page of pages) page.kill();
  vi.useRealTimers();
});

describe('a document connection', () => {
  it('saves what is typed, and says so', async () => {
    const page = await open();
    page.type('甲');
    expect(page.state?.status).toBe('saving');
    await wait(200);
    expect(page.state).toEqual({ status: 'saved', readOnly: false, unsent: 0 });
    expect(service.document.child(1).textContent).toBe('甲');
  });

  it('brings what one writes to the other', async () => {
    const [lin, zhou] = [await open(), await open()];
    lin.type('甲');
    zhou.type('乙');
    await wait(400);
    expect(lin.text).toBe(zhou.text);
    expect([...lin.text].toSorted().join('')).toBe('乙甲');
  });

  it('keeps what is typed while the connection is lost, and sends it when it is back', async () => {
    const page = await open();
    service.online = false;
    for (const socket of service.sockets) socket.drop();
    page.type('断网时写的');
    await wait(300);
    expect(page.state).toMatchObject({ status: 'offline', unsent: 1 });
    service.online = true;
    await wait(15_000);
    expect(page.state?.status).toBe('saved');
    expect(service.document.child(1).textContent).toBe('断网时写的');
  });

  it('does not store twice what was stored when its answer got lost', async () => {
    const page = await open();
    service.dropsAnswers = true;
    page.type('甲');
    await wait(100);
    service.dropsAnswers = false;
    await wait(5_000);
    expect(page.state?.status).toBe('saved');
    expect(service.document.child(1).textContent).toBe('甲');
    expect(page.text).toBe('甲');
  });

  it('loses nothing when the page is killed before it could send', async () => {
    const page = await open();
    service.online = false;
    for (const socket of service.sockets) socket.drop();
    page.type('没来得及存的');
    page.kill();
    service.online = true;
    const next = await open();
    await wait(500);
    expect(next.text).toBe('没来得及存的');
    expect(service.document.child(1).textContent).toBe('没来得及存的');
    expect(localStorage).toHaveLength(0);
  });

  it('adopts the push under way of a killed page without storing it twice', async () => {
    const page = await open();
    service.dropsAnswers = true;
    page.type('甲');
    await wait(80);
    page.type('乙');
    page.kill();
    service.dropsAnswers = false;
    const next = await open();
    await wait(1_000);
    expect(next.text).toBe('乙甲');
    expect(service.document.child(1).textContent).toBe('乙甲');
  });

  it('takes back what the service refuses, and hands the words to the person', async () => {
    const page = await open();
    service.refuse = 'invalid';
    page.type('不合规的');
    await wait(200);
    expect(page.text).toBe('');
    expect(page.lost).toEqual([
      { texts: ['不合规的'], overwritten: [], refusal: { code: 'invalid', detail: '不行' } },
    ]);
  });

  it('stops writing in a released dossier', async () => {
    const page = await open();
    service.refuse = 'frozen';
    page.type('太晚了');
    await wait(200);
    expect(page.state?.readOnly).toBe(true);
  });

  it('neither sends nor takes in anything while an input method composes', async () => {
    const [lin, zhou] = [await open(), await open()];
    const { editor } = lin;
    if (!editor) throw new Error('not open yet');
    const composing = vi.spyOn(editor.view, 'composing', 'get').mockReturnValue(true);
    lin.type('ni');
    zhou.type('乙');
    await wait(400);
    expect(lin.text).toBe('ni');
    expect(zhou.text).toBe('乙');
    composing.mockReturnValue(false);
    await wait(400);
    expect(lin.text).toBe(zhou.text);
  });
});
