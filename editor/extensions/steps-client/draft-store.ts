import { documentJsonSchema } from '@tongjie/model';
import { z } from 'zod';

/** Work that the service has not confirmed, with the document that it was done on. */
export const draftSchema = z.object({
  clientId: z.uuid(),
  schemaHash: z.string(),
  version: z.int().min(0),
  /** The agreed document at `version`. */
  base: documentJsonSchema,
  inflight: z.object({ ref: z.string(), count: z.int().min(0) }).nullable(),
  steps: z.array(z.unknown()),
  /** Pushes numbered so far, so that an adopted draft goes on counting. */
  pushes: z.int().min(0),
});
export type Draft = z.infer<typeof draftSchema>;

/** The part of `Storage` that drafts need. */
export interface DraftStorage {
  readonly length: number;
  key(index: number): string | null;
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** Takes a lock on a name for the life of this page; false when another page holds it. */
export type Claim = (name: string) => Promise<boolean>;

const PREFIX = 'tongjie-draft';

/** Drafts of one document in this browser, one for each page that wrote it. */
export class DraftStore {
  readonly #storage: DraftStorage;
  readonly #document: string;
  readonly #claim: Claim;

  constructor(storage: DraftStorage, document: string, claim: Claim) {
    this.#storage = storage;
    this.#document = document;
    this.#claim = claim;
  }

  #key(clientId: string): string {
    return `${PREFIX}:${this.#document}:${clientId}`;
  }

  /** The draft of a page that is gone (reloaded, closed, crashed), or null. Pages that live hold their own. */
  async adopt(): Promise<Draft | null> {
    const keys = Array.from({ length: this.#storage.length }, (_, index) => this.#storage.key(index));
    for (const key of keys) {
      if (!key?.startsWith(this.#key(''))) continue;
      const draft = this.#read(key);
      if (!draft) this.#storage.removeItem(key);
      else if (await this.#claim(key)) return draft;
    }
    return null;
  }

  /** Holds the place of a new page, so that no other takes its draft while it lives. */
  async claim(clientId: string): Promise<void> {
    await this.#claim(this.#key(clientId));
  }

  #read(key: string): Draft | null {
    try {
      return draftSchema.parse(JSON.parse(this.#storage.getItem(key) ?? ''));
    } catch {
      return null;
    }
  }

  /** Writes the draft; false when the browser has no room for it. */
  save(draft: Draft): boolean {
    try {
      this.#storage.setItem(this.#key(draft.clientId), JSON.stringify(draft));
      return true;
    } catch {
      return false;
    }
  }

  clear(clientId: string): void {
    this.#storage.removeItem(this.#key(clientId));
  }
}

/** Locks by the browser's Web Locks, held until the page goes. */
export const claimWithWebLocks: Claim = (name) =>
  new Promise((resolve) => {
    if (!('locks' in navigator)) {
      resolve(true);
      return;
    }
    void navigator.locks.request(name, { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      return lock === null ? undefined : new Promise<void>(() => undefined);
    });
  });
