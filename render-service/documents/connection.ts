import { type ClientMessage, type Commit, clientMessageSchema, type NackCode } from '@tongjie/model';
import { writeDocument } from '../store/queries/load-document.ts';
import type { Authority, Push } from './authority.ts';
import type { Member } from './member.ts';
import { RateLimit } from './rate-limit.ts';

/** Whether, and to what, a connection may write. */
export interface Access {
  readonly schemaHash: string;
  /** Why nothing may be written, or null. */
  readonly readOnly: { readonly code: 'forbidden' | 'frozen'; readonly detail: string } | null;
}

/** What a connection knows after its hello. */
interface Greeted {
  readonly authority: Authority;
  readonly access: Access;
  /** The client's schema is the document's. */
  readonly writable: boolean;
}

/** What a connection needs of the registry of open documents. */
export interface ConnectionContext {
  open(): Promise<{ readonly authority: Authority; readonly access: Access } | null>;
  readonly report: (error: unknown) => void;
}

const pushesPerSecond = 20;
/** More refused pushes than this are no accident. */
const mostRefusals = 50;

/** One editor's connection to one document: reads its messages in order and answers them. */
export class Connection {
  readonly #member: Member;
  readonly #context: ConnectionContext;
  readonly #limit = new RateLimit(pushesPerSecond);
  #state: Greeted | null = null;
  #work: Promise<void> = Promise.resolve();
  #refusals = 0;
  #closed = false;

  constructor(member: Member, context: ConnectionContext) {
    const counting: Member = {
      person: member.person,
      send: (message) => {
        if (!this.#closed) member.send(message);
        if (message.t === 'nack' && message.code === 'invalid') this.#countRefusal();
      },
      disconnect: (code, reason) => member.disconnect(code, reason),
    };
    this.#member = counting;
    this.#context = context;
  }

  /** Takes one message as it came over the wire. */
  receive(text: string): void {
    this.#work = this.#work
      .then(() => this.#handle(text))
      .catch((error: unknown) => {
        this.#context.report(error);
        this.#member.disconnect(1011, 'internal error');
      });
  }

  /** The other side is gone. */
  close(): void {
    this.#closed = true;
    this.#state?.authority.members.delete(this.#member);
  }

  #countRefusal(): void {
    this.#refusals += 1;
    if (this.#refusals > mostRefusals) this.#member.disconnect(1008, 'too many invalid pushes');
  }

  async #handle(text: string): Promise<void> {
    if (this.#closed) return;
    const message = readMessage(text);
    if (!message) return this.#member.disconnect(1007, 'unreadable message');
    if (message.t === 'hello') return this.#greet(message);
    if (!this.#state) return this.#member.disconnect(1008, 'hello first');
    this.#push(message);
  }

  async #greet(hello: Extract<ClientMessage, { t: 'hello' }>): Promise<void> {
    const opened = await this.#context.open();
    if (!opened) return this.#member.disconnect(4404, 'no such document');
    const { authority, access } = opened;
    const known = hello.schemaHash === access.schemaHash;
    const missed = known && hello.version !== undefined ? await catchUp(authority, hello.version) : null;
    if (this.#closed) return;
    // From here to the end nothing waits: no commit can fall between what is sent now and the stream.
    const since = missed?.filter(({ from, to, ref }) => to > from || ref === hello.inflightRef);
    this.#member.send({
      t: 'init',
      version: authority.version,
      schemaHash: access.schemaHash,
      ...(since ? { commits: since } : { doc: writeDocument(authority.doc) }),
      readOnly: access.readOnly !== null || !known,
    });
    this.#state = { authority, access, writable: known };
    authority.members.add(this.#member);
  }

  #push(push: Push): void {
    const state = this.#state;
    if (!state) return;
    const refusal = this.#judge(state);
    if (refusal) {
      this.#member.send({ t: 'nack', ref: push.ref, version: state.authority.version, ...refusal });
    } else {
      state.authority.push(this.#member, push);
    }
  }

  #judge({ access, writable }: Greeted): { code: NackCode; detail: string } | null {
    if (!this.#limit.take()) return { code: 'retry', detail: '保存得太频繁，稍后会自动重试。' };
    if (!writable) {
      return {
        code: 'schemaChanged',
        detail: '要素模板已经更新。请刷新页面后继续编辑，没有保存的内容请先复制。',
      };
    }
    // A frozen dossier is refused by the store itself: it may have been released a moment ago.
    return access.readOnly?.code === 'forbidden' ? access.readOnly : null;
  }
}

function readMessage(text: string): ReturnType<typeof clientMessageSchema.parse> | null {
  try {
    return clientMessageSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** What a client has missed, as of a moment at which nothing is outstanding; null where it must load the document anew. */
async function catchUp(authority: Authority, version: number): Promise<readonly Commit[] | null> {
  for (;;) {
    const before = authority.version;
    const missed = await authority.commitsSince(version);
    if (!missed) return null;
    if (authority.version === before) return missed.map(({ commit }) => commit);
  }
}
