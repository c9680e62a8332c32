import type { EditorState, Transaction } from '@tiptap/pm/state';
import {
  type ClientMessage,
  type Commit,
  type DocumentJson,
  type NackCode,
  type ServerMessage,
  serverMessageSchema,
} from '@tongjie/model';
import type { Draft, DraftStore } from './draft-store.ts';
import { inflightPush, releasePush, revertPush, takePush } from './push.ts';
import { readCommits } from './read-commits.ts';
import { receiveCommit } from './receive-commit.ts';
import { restoreDraft, textsOfDraft } from './restore-draft.ts';
import { getUnconfirmed } from './unconfirmed-steps.ts';

/** The part of an editor view that the connection drives. */
export interface ConnectedView {
  readonly state: EditorState;
  readonly composing: boolean;
  dispatch(transaction: Transaction): void;
}

/** The part of a WebSocket that the connection drives. */
export interface Socket {
  onopen: (() => void) | null;
  onmessage: ((event: { readonly data: unknown }) => void) | null;
  onclose: (() => void) | null;
  send(data: string): void;
  close(): void;
}

/** `stopped`: nothing can be saved until the page is loaded again. */
export type ConnectionStatus = 'opening' | 'saved' | 'saving' | 'offline' | 'stopped';

/** What the person should know of the connection. */
export interface ConnectionState {
  readonly status: ConnectionStatus;
  /** Nobody may write here now: no right, or released. */
  readonly readOnly: boolean;
  /** Own changes that only this browser holds. */
  readonly unsent: number;
}

/** Work that did not survive merging or was refused; shown to the person in full. */
export interface LostWork {
  readonly texts: readonly string[];
  readonly overwritten: readonly string[];
  /** Why the service refused it, or null where another's edit took its place. */
  readonly refusal: { readonly code: NackCode; readonly detail: string } | null;
}

export interface ConnectionOptions {
  /** Hash of the schema that this editor speaks; the service lets only its own schema write. */
  readonly schemaHash: string;
  readonly createSocket: () => Socket;
  readonly drafts: DraftStore;
  /** The document is here: make an editor of it with `unconfirmedSteps(version)`. */
  readonly onOpen: (document: DocumentJson, version: number) => void;
  readonly onState: (state: ConnectionState) => void;
  readonly onLost: (lost: LostWork) => void;
  readonly onDossierChanged: () => void;
}

/** Edits made within this time go in one push. */
const COALESCE_MS = 50;
/** Nothing is sent or taken in while an input method composes, but for no longer than this. */
const COMPOSING_CAP_MS = 10_000;
const COMPOSING_POLL_MS = 30;
const RETRY_MS = [500, 1_000, 2_000, 5_000, 10_000] as const;

/**
 * Keeps one document in step with the service: sends what is typed, takes in what others write, reconnects, and
 * keeps everything unconfirmed in the browser, so that neither a lost connection nor a reload loses a word.
 */
export class DocumentConnection {
  readonly #options: ConnectionOptions;
  #clientId: string = crypto.randomUUID();
  #pushes = 0;
  #socket: Socket | null = null;
  #online = false;
  #stopped = false;
  #readOnly = false;
  #view: ConnectedView | null = null;
  #waiting: Commit[] = [];
  #draft: Draft | null = null;
  /** What the editor was given when it was opened, until one is attached. */
  #opened = false;
  #retries = 0;
  /** Connected anew, and the push under way not yet sent again. */
  #reconnected = false;
  #held: number | null = null;
  #timers = new Map<'send' | 'flush' | 'retry' | 'resend', ReturnType<typeof setTimeout>>();

  constructor(options: ConnectionOptions) {
    this.#options = options;
  }

  /** Connects; adopts a draft that an earlier page left behind. */
  async start(): Promise<void> {
    const draft = await this.#options.drafts.adopt();
    const isReadable = draft === null || draft.schemaHash === this.#options.schemaHash;
    if (draft && !isReadable) {
      // Written under an older grammar: its steps cannot be applied, its words are shown.
      this.#options.onLost({ texts: textsOfDraft(draft), overwritten: [], refusal: null });
      this.#options.drafts.clear(draft.clientId);
    }
    this.#draft = isReadable ? draft : null;
    if (this.#draft) {
      this.#clientId = this.#draft.clientId;
      this.#pushes = this.#draft.pushes;
    } else {
      await this.#options.drafts.claim(this.#clientId);
    }
    this.#connect();
  }

  /** Closes for good. What is unconfirmed stays in the browser for the next page. */
  stop(): void {
    this.#stopped = true;
    this.saveDraft();
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#socket?.close();
  }

  /** The editor exists: its unconfirmed work is restored and what came meanwhile goes in. */
  attach(view: ConnectedView): void {
    this.#view = view;
    const draft = this.#draft;
    this.#draft = null;
    const restored = draft ? restoreDraft(view.state, draft) : null;
    if (restored) view.dispatch(restored);
    else if (draft) this.#options.onLost({ texts: textsOfDraft(draft), overwritten: [], refusal: null });
    this.#flush();
    this.#resume();
  }

  detach(): void {
    this.saveDraft();
    this.#view = null;
  }

  /** The person changed the document. */
  changed(): void {
    this.saveDraft();
    this.#report();
    this.#after('send', COALESCE_MS, () => this.#send());
  }

  /** Writes what is unconfirmed to the browser, or clears it when all is stored. */
  saveDraft(): void {
    if (!this.#view) return;
    const { version, base, inflight, unconfirmed } = getUnconfirmed(this.#view.state);
    if (unconfirmed.length === 0) {
      this.#options.drafts.clear(this.#clientId);
      return;
    }
    const json: DocumentJson = { type: 'doc', content: base.toJSON().content };
    this.#options.drafts.save({
      clientId: this.#clientId,
      schemaHash: this.#options.schemaHash,
      version,
      base: json,
      inflight,
      steps: unconfirmed.map(({ step }) => step.toJSON()),
      pushes: this.#pushes,
    });
  }

  #after(name: 'send' | 'flush' | 'retry' | 'resend', delay: number, act: () => void): void {
    if (this.#timers.has(name)) return;
    const timer = setTimeout(() => {
      this.#timers.delete(name);
      act();
    }, delay);
    this.#timers.set(name, timer);
  }

  #connect(): void {
    if (this.#stopped) return;
    const socket = this.#options.createSocket();
    this.#socket = socket;
    socket.onopen = () => this.#hello(socket);
    socket.onmessage = (event) => {
      if (socket === this.#socket) this.#onMessage(event.data);
    };
    socket.onclose = () => {
      if (socket !== this.#socket) return;
      this.#online = false;
      this.#report();
      const delay = RETRY_MS[Math.min(this.#retries, RETRY_MS.length - 1)] ?? 10_000;
      this.#retries += 1;
      this.#after('retry', delay, () => this.#connect());
    };
  }

  #hello(socket: Socket): void {
    const state = this.#view ? getUnconfirmed(this.#view.state) : this.#draft;
    const version = state?.version;
    const ref = state?.inflight?.ref;
    const message: ClientMessage = {
      t: 'hello',
      schemaHash: this.#options.schemaHash,
      clientId: this.#clientId,
      ...(version === undefined ? {} : { version }),
      ...(ref === undefined ? {} : { inflightRef: ref }),
    };
    socket.send(JSON.stringify(message));
  }

  #onMessage(data: unknown): void {
    const parsed = serverMessageSchema.safeParse(typeof data === 'string' ? JSON.parse(data) : null);
    if (!parsed.success) return;
    const message: ServerMessage = parsed.data;
    switch (message.t) {
      case 'init':
        this.#onInit(message);
        return;
      case 'commits':
        this.#waiting.push(...message.list);
        this.#flush();
        return;
      case 'nack':
        this.#onNack(message);
        return;
      case 'dossierChanged':
        this.#options.onDossierChanged();
        return;
    }
  }

  #onInit(message: Extract<ServerMessage, { t: 'init' }>): void {
    this.#retries = 0;
    this.#online = true;
    this.#reconnected = true;
    this.#readOnly = message.readOnly;
    const draft = this.#draft;
    if (message.doc && (this.#opened || draft)) {
      // The service no longer has the steps since our version: what was not sent is shown, never dropped unseen.
      this.#draft = null;
      const steps = this.#view
        ? getUnconfirmed(this.#view.state).unconfirmed.length
        : (draft?.steps.length ?? 0);
      if (steps > 0) this.#options.onLost({ texts: textsOfDraft(draft), overwritten: [], refusal: null });
      this.#options.drafts.clear(this.#clientId);
    }
    if (message.schemaHash !== this.#options.schemaHash) this.#stopped = true;
    if (message.doc) this.#open(message.doc, message.version);
    else if (draft && !this.#opened) this.#open(draft.base, draft.version);
    this.#waiting.push(...(message.commits ?? []));
    this.#flush();
    this.#resume();
    this.#report();
  }

  #open(document: DocumentJson, version: number): void {
    this.#opened = true;
    this.#waiting = [];
    this.#view = null;
    this.#options.onOpen(document, version);
  }

  /** After (re)connecting: the push under way is sent again, or what waits is sent. */
  #resume(): void {
    const view = this.#view;
    if (!view || !this.#online || this.#waiting.length > 0) return;
    this.#reconnected = false;
    const { inflight } = getUnconfirmed(view.state);
    if (inflight?.count === 0) view.dispatch(releasePush(view.state));
    if (inflight && inflight.count > 0) this.#transmit();
    else this.#send();
  }

  #transmit(): void {
    const message = this.#view ? inflightPush(this.#view.state) : null;
    if (message) this.#socket?.send(JSON.stringify(message));
  }

  #isComposing(view: ConnectedView): boolean {
    if (!view.composing) {
      this.#held = null;
      return false;
    }
    this.#held ??= Date.now();
    return Date.now() - this.#held < COMPOSING_CAP_MS;
  }

  #send(): void {
    const view = this.#view;
    if (!view || !this.#online || this.#readOnly) return;
    if (this.#isComposing(view)) {
      this.#after('send', COMPOSING_POLL_MS, () => this.#send());
      return;
    }
    const taken = takePush(view.state, `${this.#clientId}:${this.#pushes + 1}`);
    if (!taken) return;
    this.#pushes += 1;
    view.dispatch(taken);
    this.saveDraft();
    this.#transmit();
    this.#report();
  }

  #flush(): void {
    const view = this.#view;
    if (!view || this.#waiting.length === 0) return;
    if (this.#isComposing(view)) {
      this.#after('flush', COMPOSING_POLL_MS, () => this.#flush());
      return;
    }
    const commits = this.#waiting;
    this.#waiting = [];
    const { inflight, version } = getUnconfirmed(view.state);
    for (const commit of readCommits(commits, version, inflight?.ref ?? null, view.state.schema)) {
      const { transaction, lost, overwritten } = receiveCommit(view.state, commit);
      view.dispatch(transaction);
      if (lost.length > 0 || overwritten.length > 0)
        this.#options.onLost({ texts: lost, overwritten, refusal: null });
    }
    this.saveDraft();
    this.#report();
    if (this.#reconnected) this.#resume();
    else this.#send();
  }

  #onNack(message: Extract<ServerMessage, { t: 'nack' }>): void {
    const view = this.#view;
    if (!view || getUnconfirmed(view.state).inflight?.ref !== message.ref) return;
    const { code, detail } = message;
    switch (code) {
      case 'retry':
        this.#after('resend', RETRY_MS[0], () => this.#transmit());
        return;
      case 'behind':
        this.#socket?.close();
        return;
      case 'schemaChanged':
        this.#stopped = true;
        this.#report();
        return;
      case 'frozen':
      case 'forbidden':
        this.#readOnly = true;
        break;
      case 'invalid':
      case 'tooLarge':
        break;
    }
    const { transaction, lost } = revertPush(view.state);
    view.dispatch(transaction);
    this.saveDraft();
    this.#options.onLost({ texts: lost, overwritten: [], refusal: { code, detail } });
    this.#report();
    this.#send();
  }

  #report(): void {
    const unsent = this.#view ? getUnconfirmed(this.#view.state).unconfirmed.length : 0;
    this.#options.onState({ status: this.#status(unsent), readOnly: this.#readOnly, unsent });
  }

  #status(unsent: number): ConnectionStatus {
    if (this.#stopped) return 'stopped';
    if (!this.#online) return this.#opened || this.#retries > 0 ? 'offline' : 'opening';
    return unsent > 0 ? 'saving' : 'saved';
  }
}
