import { randomUUID } from 'node:crypto';
import { applyPush, type ClientMessage, type Commit, type NackCode } from '@tongjie/model';
import type { Node } from 'prosemirror-model';
import type { Step } from 'prosemirror-transform';
import { z } from 'zod';
import type { Person } from '../auth/person.ts';
import type { Database } from '../store/database.ts';
import { StaleDocument } from '../store/queries/insert-commits.ts';
import { insertSnapshot } from '../store/queries/insert-snapshot.ts';
import { listCommits } from '../store/queries/list-commits.ts';
import { loadDocument, writeDocument } from '../store/queries/load-document.ts';
import type { DossierChange } from '../store/queries/update-dossier.ts';
import type { DocumentName } from '../store/schema.ts';
import type { Store } from '../store/store.ts';
import { DocumentLog, type LoggedCommit, readCommit } from './document-log.ts';
import type { Member } from './member.ts';
import { EditRefused } from './record-edit.ts';
import { storeGroup } from './store-group.ts';

export type Push = Extract<ClientMessage, { t: 'push' }>;

/** Where an authority is and whom it tells. */
export interface AuthorityContext {
  readonly store: Store;
  readonly dossierId: string;
  readonly name: DocumentName;
  /** Called after each stored group. */
  readonly onStored: (change: { readonly stateChanged: boolean }) => void;
  readonly report: (error: unknown) => void;
}

interface Waiting {
  readonly member: Member;
  readonly push: Push;
}

/** A push that will be stored with its group, and the document after it. */
interface Accepted extends Waiting {
  readonly doc: Node;
  readonly entry: LoggedCommit;
}

/** A change that the service makes on a person's behalf: steps, and what else is stored with them. */
export interface OwnChange {
  readonly steps: readonly Step[];
  /** What of the dossier's row changes with them. */
  readonly row?: DossierChange;
  readonly also?: (transaction: Database, at: Date) => Promise<void>;
}

/** Makes a change of the document as it stands; throws where it can't be made. */
export type MakeChange = (document: {
  readonly doc: Node;
  readonly version: number;
}) => OwnChange | Promise<OwnChange>;

/** Another process may move a document on between reading and storing; then the change is made anew, so often. */
const mostAttempts = 3;

/** How long a push waits for others, so that one durable write takes them all. */
const groupMilliseconds = 3;
/** A client further behind catches up before it pushes. */
const furthestBehind = 5000;
const snapshotEvery = 200;

const stepsSchema = z.array(z.looseObject({ stepType: z.string() }));

const nackDetails = {
  retry: '暂时没有保存成功，正在重试。',
  behind: '离开太久，文稿已有很多修改。请刷新页面，再接着写。',
  invalid: '编辑器发来的修改不合规范，没有保存。请刷新页面后重试。',
} satisfies Partial<Record<NackCode, string>>;

/**
 * The one holder of an open document. Pushes are taken in groups: mapped over what came in between, judged and checked,
 * stored in one transaction, and only then made the document, told to everybody and so acknowledged.
 */
export class Authority {
  readonly members = new Set<Member>();
  readonly #context: AuthorityContext;
  #documentId: string;
  #doc: Node;
  #version: number;
  #snapshotVersion: number;
  #log: DocumentLog;
  #waiting: Waiting[] = [];
  #work: Promise<void> = Promise.resolve();
  #scheduled = false;

  private constructor(context: AuthorityContext, stored: { id: string; doc: Node; version: number }) {
    this.#context = context;
    this.#documentId = stored.id;
    this.#doc = stored.doc;
    this.#version = stored.version;
    this.#snapshotVersion = stored.version;
    this.#log = new DocumentLog(stored.version);
  }

  /** Loads a document and answers for it from now on; null where there is no such dossier. */
  static async open(context: AuthorityContext): Promise<Authority | null> {
    const stored = await loadDocument(context.store.database, context.dossierId, context.name);
    return stored && new Authority(context, stored);
  }

  get version(): number {
    return this.#version;
  }

  get doc(): Node {
    return this.#doc;
  }

  /** Takes a push. The answer, a commit or a nack, goes to the member by itself. */
  push(member: Member, push: Push): void {
    this.#waiting.push({ member, push });
    if (this.#scheduled) return;
    this.#scheduled = true;
    this.#work = this.#work
      .then(() => new Promise((resolve) => setTimeout(resolve, groupMilliseconds)))
      .then(() => {
        this.#scheduled = false;
        return this.#takeGroup();
      });
  }

  /** Commits made on a version or a later one; null where they are too many to catch up with. */
  async commitsSince(version: number): Promise<readonly LoggedCommit[] | null> {
    if (version > this.#version || this.#version - version > furthestBehind) return null;
    const kept = this.#log.since(version);
    if (kept) return kept;
    const stored = await listCommits(this.#context.store.database, this.#documentId, version);
    return stored.map((commit) => readCommit(this.#doc.type.schema, commit));
  }

  /**
   * Makes a change on a person's behalf, in turn with what is pushed, and tells everybody. `make` is asked again where
   * another process has moved the document on.
   *
   * @throws {EditRefused} when the dossier is frozen, or this person may not edit it; and what `make` throws
   */
  change(by: Person, make: MakeChange): Promise<void> {
    const done = this.#work.then(() => this.#makeChange(by, make));
    this.#work = done.catch(() => {});
    return done;
  }

  /** Resolves when everything that was pushed so far has been answered. */
  settle(): Promise<void> {
    return this.#work;
  }

  /** Writes the document out whole, unless its version has been already. */
  async snapshot(): Promise<void> {
    if (this.#snapshotVersion === this.#version) return;
    const [documentId, version, doc] = [this.#documentId, this.#version, writeDocument(this.#doc)];
    const snapshot = { documentId, version, doc, reason: 'idle', at: new Date() } as const;
    await insertSnapshot(this.#context.store.database, snapshot);
    this.#snapshotVersion = version;
  }

  async #takeGroup(): Promise<void> {
    const group = this.#waiting;
    this.#waiting = [];
    const accepted: Accepted[] = [];
    try {
      for (const waiting of group) await this.#judge(waiting, accepted);
      await this.#store(accepted);
    } catch (error) {
      await this.#recover(accepted, error);
    }
  }

  /** Answers a push that is refused or known already; adds any other to those that are to be stored. */
  async #judge({ member, push }: Waiting, accepted: Accepted[]): Promise<void> {
    const earlier = await this.commitsSince(push.version);
    if (!earlier) {
      const code = push.version > this.#version ? 'invalid' : 'behind';
      this.#refuse({ member, push }, code, nackDetails[code]);
      return;
    }
    const since = [...earlier, ...accepted.map(({ entry }) => entry)];
    const known = since.find(({ commit }) => commit.ref === push.ref);
    if (known) {
      // Sent again after a lost answer. The steps came with the stream; an answer without steps may not have.
      if (known.steps.length === 0) member.send({ t: 'commits', list: [known.commit] });
      return;
    }
    const last = accepted.at(-1);
    const version = last?.entry.commit.to ?? this.#version;
    const over = since.flatMap(({ steps }) => steps);
    const { ref, steps, kind = 'edit' } = push;
    const outcome = applyPush(last?.doc ?? this.#doc, { ref, steps, kind }, over);
    if (!outcome.accepted) {
      this.#refuse({ member, push }, outcome.code, outcome.detail);
      return;
    }
    const commit: Commit = {
      ref,
      from: version,
      to: version + outcome.steps.length,
      author: member.person.id,
      at: new Date().toISOString(),
      steps: stepsSchema.parse(outcome.steps.map((step) => step.toJSON())),
      dropped: [...outcome.dropped],
    };
    accepted.push({ member, push, doc: outcome.doc, entry: { commit, steps: outcome.steps } });
  }

  async #store(accepted: readonly Accepted[]): Promise<void> {
    const [first, last] = [accepted[0], accepted.at(-1)];
    if (!first || !last) return;
    const commits = accepted.map(({ entry }) => entry.commit);
    const version = last.entry.commit.to;
    const snapshot = version - this.#snapshotVersion >= snapshotEvery ? writeDocument(last.doc) : null;
    const { store, dossierId, name } = this.#context;
    const by = first.member.person;
    const group = {
      dossierId,
      name,
      documentId: this.#documentId,
      head: this.#version,
      by,
      commits,
      snapshot,
    };
    const stateChanged = await storeGroup(store, group);
    this.#doc = last.doc;
    this.#version = version;
    if (snapshot) this.#snapshotVersion = version;
    this.#log.append(accepted.map(({ entry }) => entry));
    for (const member of this.members) member.send({ t: 'commits', list: commits });
    this.#context.onStored({ stateChanged });
  }

  async #makeChange(by: Person, make: MakeChange): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      const own = await make({ doc: this.#doc, version: this.#version });
      if (own.steps.length === 0 && !own.row && !own.also) return;
      const doc = own.steps.reduce((current, step) => step.apply(current).doc ?? current, this.#doc);
      doc.check();
      try {
        await this.#storeOwn(by, own, doc);
        return;
      } catch (error) {
        if (!(error instanceof StaleDocument) || attempt === mostAttempts) throw error;
        await this.#reload();
      }
    }
  }

  async #storeOwn(by: Person, own: OwnChange, doc: Node): Promise<void> {
    const { store, dossierId, name } = this.#context;
    const from = this.#version;
    const commit: Commit = {
      ref: `${randomUUID()}:0`,
      from,
      to: from + own.steps.length,
      author: by.id,
      at: new Date().toISOString(),
      steps: stepsSchema.parse(own.steps.map((step) => step.toJSON())),
      dropped: [],
    };
    const moves = own.steps.length > 0;
    const stateChanged = await storeGroup(store, {
      dossierId,
      name,
      documentId: this.#documentId,
      head: from,
      by,
      commits: moves ? [commit] : [],
      snapshot: moves ? writeDocument(doc) : null,
      ...(own.row ? { change: own.row } : {}),
      ...(own.also ? { also: own.also } : {}),
    });
    if (moves) {
      this.#doc = doc;
      this.#version = commit.to;
      this.#snapshotVersion = commit.to;
      this.#log.append([{ commit, steps: own.steps }]);
      for (const member of this.members) member.send({ t: 'commits', list: [commit] });
    }
    this.#context.onStored({ stateChanged });
  }

  /** What was computed is forgotten; the store says what is true. */
  async #recover(unanswered: readonly Waiting[], error: unknown): Promise<void> {
    if (error instanceof EditRefused) {
      const code = error.refusal.code === 'frozen' ? 'frozen' : 'forbidden';
      for (const waiting of unanswered) this.#refuse(waiting, code, error.message);
      return;
    }
    this.#context.report(error);
    try {
      await this.#reload();
      for (const waiting of unanswered) this.#refuse(waiting, 'retry', nackDetails.retry);
    } catch (cause) {
      this.#context.report(cause);
      // Nobody can be answered for a document that cannot be read: clients reconnect and keep what they have.
      for (const member of this.members) member.disconnect(1011, 'store unavailable');
      this.members.clear();
    }
  }

  /** Another process may have moved the document on: its commits are told as if they had been made here. */
  async #reload(): Promise<void> {
    const { store, dossierId, name } = this.#context;
    const stored = await loadDocument(store.database, dossierId, name);
    if (!stored) throw new Error(`document ${name} of ${dossierId} is gone`);
    const missed = (await listCommits(store.database, stored.id, this.#version)).filter(
      ({ to, from }) => to > from,
    );
    this.#documentId = stored.id;
    this.#doc = stored.doc;
    this.#version = stored.version;
    this.#log.append(missed.map((commit) => readCommit(stored.doc.type.schema, commit)));
    if (missed.length > 0) for (const member of this.members) member.send({ t: 'commits', list: missed });
  }

  #refuse({ member, push }: Waiting, code: NackCode, detail: string): void {
    member.send({ t: 'nack', ref: push.ref, code, detail, version: this.#version });
  }
}
