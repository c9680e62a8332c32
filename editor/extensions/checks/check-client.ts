import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import type { CheckSettings, Finding } from '@tongjie/model';
import {
  type CheckAnswer,
  type CheckRequest,
  type CheckSurroundings,
  describeUpdate,
} from './check-messages.ts';
import { noteSent } from './findings.ts';

/** How long nothing is typed before a check is asked for: short enough to be seen while writing. */
const REST_MS = 120;

/** Asks a worker to check whatever an editor holds, one request at a time. */
export class CheckClient {
  readonly #editor: Editor;
  readonly #worker: Worker;
  readonly #onFound: (findings: readonly Finding[] | null) => void;
  /** What has still to be told to the worker. */
  #settings: CheckSettings | null;
  #surroundings: CheckSurroundings | null = null;
  /** The document that the worker knows. */
  #sent: Node | null = null;
  #ticket = 0;
  #isReady = false;
  #isBusy = false;
  #isDirty = false;
  #timer = 0;

  /**
   * @param worker runs `check-worker.ts`, and ends with this client.
   * @param onFound told what was found; null where the worker fails and nothing will be found.
   */
  constructor(
    editor: Editor,
    worker: Worker,
    settings: CheckSettings,
    onFound: (findings: readonly Finding[] | null) => void,
  ) {
    this.#editor = editor;
    this.#worker = worker;
    this.#settings = settings;
    this.#onFound = onFound;
    this.#worker.onmessage = ({ data }: MessageEvent<CheckAnswer>) => this.#receive(data);
    this.#worker.onerror = () => {
      this.close();
      onFound(null);
    };
    editor.on('transaction', this.#onTransaction);
  }

  close(): void {
    window.clearTimeout(this.#timer);
    this.#editor.off('transaction', this.#onTransaction);
    this.#worker.terminate();
  }

  /** Checks with these surroundings from now on. */
  surround(surroundings: CheckSurroundings): void {
    this.#isReady = true;
    this.#surroundings = surroundings;
    this.#ask();
  }

  readonly #onTransaction = (): void => {
    if (this.#isReady && this.#editor.state.doc !== this.#sent) this.#ask();
  };

  #ask(): void {
    this.#isDirty = true;
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#send(), REST_MS);
  }

  #send(): void {
    const { isDestroyed, state, view } = this.#editor;
    if (this.#isBusy || !this.#isDirty || isDestroyed) return;
    // Half of a word that an input method composes is nobody's fault.
    if (view.composing) {
      this.#ask();
      return;
    }
    const request: CheckRequest = {
      ticket: ++this.#ticket,
      ...(this.#settings ? { settings: this.#settings } : {}),
      ...(this.#surroundings ? { surroundings: this.#surroundings } : {}),
      interpretation: describeUpdate(this.#sent, state.doc),
    };
    this.#settings = null;
    this.#surroundings = null;
    this.#sent = state.doc;
    this.#isBusy = true;
    this.#isDirty = false;
    view.dispatch(noteSent(state));
    this.#worker.postMessage(request);
  }

  #receive(answer: CheckAnswer): void {
    const { isDestroyed, view } = this.#editor;
    if (isDestroyed) return;
    if (view.composing) {
      // Marks drawn into a word that is being composed would break it off.
      window.setTimeout(() => this.#receive(answer), REST_MS);
      return;
    }
    this.#isBusy = false;
    if (answer.findings) this.#onFound(answer.findings);
    else {
      this.#sent = null;
      this.#isDirty = true;
    }
    if (this.#isDirty) this.#ask();
  }
}
