import { roleTitles, schemaHash } from '@tongjie/model';
import type { Person } from '../auth/person.ts';
import { findDossier } from '../store/queries/find-dossier.ts';
import { documentSchema } from '../store/queries/load-document.ts';
import type { DocumentName } from '../store/schema.ts';
import type { Store } from '../store/store.ts';
import { Authority, type MakeChange } from './authority.ts';
import { type Access, Connection } from './connection.ts';
import type { Member } from './member.ts';

/** How long a document that nobody looks at stays in memory. */
const idleMilliseconds = 30_000;
/** Edits come in bursts; who lists findings need not fetch them after each. */
const announceMilliseconds = 1_000;

interface OpenDocument {
  readonly authority: Promise<Authority | null>;
  idle: NodeJS.Timeout | null;
}

/** The documents that are open in this process, one authority each, and who is connected to them. */
export class Documents {
  readonly #store: Store;
  readonly #report: (error: unknown) => void;
  readonly #open = new Map<string, OpenDocument>();
  /** Everybody connected, by dossier. */
  readonly #members = new Map<string, Set<Member>>();
  readonly #announcements = new Map<string, NodeJS.Timeout>();

  constructor(store: Store, report: (error: unknown) => void) {
    this.#store = store;
    this.#report = report;
  }

  /** Connects an editor. The transport hands what it receives to the connection, and its end. */
  connect(dossierId: string, name: DocumentName, member: Member): Connection {
    const connection = new Connection(member, {
      open: () => this.#openFor(dossierId, name, member),
      report: this.#report,
    });
    const members = this.#members.get(dossierId) ?? new Set();
    this.#members.set(dossierId, members.add(member));
    const close = connection.close.bind(connection);
    connection.close = () => {
      close();
      members.delete(member);
      if (members.size === 0) this.#members.delete(dossierId);
      this.#watchIdle(dossierId, name);
    };
    return connection;
  }

  /**
   * Makes a change of a document on a person's behalf, as if they had typed it, and tells everybody who has it open.
   *
   * @returns false where there is no such dossier
   * @throws {EditRefused} and what `make` throws
   */
  async change(dossierId: string, name: DocumentName, by: Person, make: MakeChange): Promise<boolean> {
    const authority = await this.#find(dossierId, name);
    if (!authority) {
      this.#open.delete(`${dossierId}/${name}`);
      return false;
    }
    try {
      await authority.change(by, make);
    } finally {
      if (authority.members.size === 0) this.#watchIdle(dossierId, name);
    }
    this.announce(dossierId);
    return true;
  }

  /** Tells every editor of a dossier that something besides its documents has changed. */
  announce(dossierId: string): void {
    clearTimeout(this.#announcements.get(dossierId));
    this.#announcements.delete(dossierId);
    for (const member of this.#members.get(dossierId) ?? []) member.send({ t: 'dossierChanged' });
  }

  /** Answers everything that was pushed, writes every document out whole and lets go of all. */
  async close(): Promise<void> {
    for (const timer of this.#announcements.values()) clearTimeout(timer);
    const documents = [...this.#open.values()];
    this.#open.clear();
    for (const { authority, idle } of documents) {
      if (idle) clearTimeout(idle);
      const opened = await authority;
      await opened?.settle();
      await opened?.snapshot();
    }
  }

  async #openFor(
    dossierId: string,
    name: DocumentName,
    member: Member,
  ): Promise<{ authority: Authority; access: Access } | null> {
    const row = await findDossier(this.#store.database, dossierId);
    const authority = row && (await this.#find(dossierId, name));
    if (!row || !authority) return null;
    const { role } = member.person;
    const frozen = row.state !== 'drafting' && row.state !== 'inReview' && row.state !== 'signed';
    const readOnly =
      role !== 'drafter'
        ? {
            code: 'forbidden' as const,
            detail: `文稿由起草人修改，您的身份是${roleTitles[role]}，只能查看。`,
          }
        : frozen
          ? { code: 'frozen' as const, detail: '卷宗已经发布，内容已锁定，不能再修改。' }
          : null;
    return {
      authority,
      access: { schemaHash: schemaHash(documentSchema(name, row.requirementSet)), readOnly },
    };
  }

  #find(dossierId: string, name: DocumentName): Promise<Authority | null> {
    const key = `${dossierId}/${name}`;
    const open = this.#open.get(key);
    if (open) {
      if (open.idle) clearTimeout(open.idle);
      open.idle = null;
      return open.authority;
    }
    const authority = Authority.open({
      store: this.#store,
      dossierId,
      name,
      report: this.#report,
      onStored: ({ stateChanged }) =>
        stateChanged ? this.announce(dossierId) : this.#announceSoon(dossierId),
    });
    this.#open.set(key, { authority, idle: null });
    // A failed load is not remembered: the next hello tries again.
    authority.catch(() => this.#open.delete(key));
    return authority;
  }

  #announceSoon(dossierId: string): void {
    if (this.#announcements.has(dossierId)) return;
    const timer = setTimeout(() => this.announce(dossierId), announceMilliseconds);
    this.#announcements.set(dossierId, timer.unref());
  }

  #watchIdle(dossierId: string, name: DocumentName): void {
    const key = `${dossierId}/${name}`;
    const open = this.#open.get(key);
    if (!open) return;
    if (open.idle) clearTimeout(open.idle);
    open.idle = setTimeout(() => void this.#letGo(key, open), idleMilliseconds).unref();
  }

  async #letGo(key: string, open: OpenDocument): Promise<void> {
    try {
      const authority = await open.authority;
      if (authority && authority.members.size > 0) return;
      await authority?.settle();
      await authority?.snapshot();
      if (authority?.members.size) return;
      if (this.#open.get(key) === open) this.#open.delete(key);
    } catch (error) {
      this.#report(error);
    }
  }
}
