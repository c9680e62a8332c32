import {
  createEmptyInterpretation,
  type Dossier,
  openGates,
  type Signature,
  verifyChain,
} from '@tongjie/model';
import { sql } from 'drizzle-orm';
import { getTableConfig } from 'drizzle-orm/pg-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readExampleDossier } from '../testing/example-dossier.ts';
import type { Database } from './database.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations/migrations.ts';
import { findDossier, lockDossier } from './queries/find-dossier.ts';
import { insertCommits, StaleDocument } from './queries/insert-commits.ts';
import { insertDossier } from './queries/insert-dossier.ts';
import { insertSnapshot } from './queries/insert-snapshot.ts';
import { listCommits } from './queries/list-commits.ts';
import { listDocumentHeads, loadDocument, writeDocument } from './queries/load-document.ts';
import { loadWorkflow } from './queries/load-workflow.ts';
import { appendLogEntry, listLogEntries } from './queries/log-entries.ts';
import { loadReadingAnswers, saveReadingAnswers } from './queries/reading-answers.ts';
import { saveWorkflow } from './queries/save-workflow.ts';
import * as schema from './schema.ts';
import type { Store } from './store.ts';

const at = new Date('2026-03-02T01:02:03.456Z');
const insert = (text: string) => ({
  stepType: 'replace',
  from: 1,
  to: 1,
  slice: { content: [{ type: 'text', text }] },
});

/** What every store must do, whatever it runs on. Called by the tests of each. */
export function describeStore(
  name: string,
  open: () => Promise<{ store: Store; end: () => Promise<void> }>,
): void {
  describe(`store on ${name}`, () => {
    let opened: Awaited<ReturnType<typeof open>>;
    let database: Database;
    let count = 0;

    beforeAll(async () => {
      opened = await open();
      database = opened.store.database;
    });
    afterAll(() => opened.end());

    const add = async (change: Partial<Dossier> = {}): Promise<string> => {
      count += 1;
      const dossier = { ...(await readExampleDossier()), ...change, id: `case-${count}` };
      await database.transaction((transaction) => insertDossier(transaction, dossier, { id: 'lin', at }));
      return dossier.id;
    };
    const documentOf = async (id: string, document: schema.DocumentName) => {
      const found = await loadDocument(database, id, document);
      if (!found) throw new Error('no document');
      return found;
    };
    const commit = (ref: string, from: number, ...texts: readonly string[]) => ({
      ref,
      from,
      to: from + texts.length,
      author: 'lin',
      at: at.toISOString(),
      steps: texts.map(insert),
      dropped: [],
    });
    const refused = async (work: PromiseLike<unknown>) => {
      const error: unknown = await Promise.resolve(work).then(
        () => null,
        (reason: unknown) => reason,
      );
      const cause = error instanceof Error ? error.cause : null;
      return cause instanceof Error ? cause.message : String(error);
    };
    const setState = (id: string, state: string) =>
      database.execute(sql`update dossiers set state = ${state} where id = ${id}`);
    const passGate = (id: string, gate: string) =>
      database.execute(
        sql`insert into gate_decisions values (${id}, ${gate}, 'passed', 'zhou', now(), null)`,
      );
    const sign = async (id: string, versions: { policy?: number; interpretation?: number } = {}) => {
      const [policy, interpretation] = [
        await documentOf(id, 'policy'),
        await documentOf(id, 'interpretation'),
      ];
      const signature: Signature = {
        by: 'zhou',
        name: '周',
        at: at.toISOString(),
        hash: 'a'.repeat(64),
        voidedAt: null,
        voidedBy: null,
      };
      await database.transaction(async (transaction) => {
        const row = await lockDossier(transaction, id);
        if (!row) throw new Error('no dossier');
        const before = await loadWorkflow(transaction, row);
        await saveWorkflow(
          transaction,
          id,
          before,
          { ...before, state: 'signed', signature },
          {
            policyId: policy.id,
            policyVersion: versions.policy ?? policy.version,
            interpretationId: interpretation.id,
            interpretationVersion: versions.interpretation ?? interpretation.version,
          },
        );
      });
    };

    it('has the columns that the queries expect, no more and no fewer', async () => {
      for (const table of Object.values(schema)) {
        const { name: tableName, columns } = getTableConfig(table);
        const found = await database.execute(
          sql`select column_name as name, is_nullable = 'NO' as required from information_schema.columns
              where table_name = ${tableName} and table_schema = 'public' order by 1`,
        );
        const expected = columns.map((column) => ({ name: column.name, required: column.notNull }));
        expect(found, tableName).toMatchObject({ rows: expected.sort((a, b) => (a.name < b.name ? -1 : 1)) });
      }
    });

    it('keeps answers about a text, the last one to each question', async () => {
      const id = await add();
      const by = { id: 'lin', at };
      const [one, two] = ['0123456789abcdef', 'fedcba9876543210'];
      await saveReadingAnswers(database, id, { [one]: '接', [two]: '不接' }, by);
      await saveReadingAnswers(database, id, { [one]: '不接' }, by);
      await saveReadingAnswers(database, id, {}, by);
      expect(await loadReadingAnswers(database, id)).toEqual({ [one]: '不接', [two]: '不接' });
      expect(await loadReadingAnswers(database, 'another')).toEqual({});
      await expect(saveReadingAnswers(database, id, { short: 'x' }, by)).rejects.toThrow();
    });

    it('migrates once, however many start at the same time', async () => {
      await Promise.all(Array.from({ length: 5 }, () => migrate(database)));
      expect(await database.execute(sql`select count(*)::int as n from tongjie_migrations`)).toMatchObject({
        rows: [{ n: migrations.length }],
      });
    });

    it('refuses a database that a newer program has migrated', async () => {
      const work = database.transaction(async (transaction) => {
        await transaction.execute(sql`insert into tongjie_migrations (number, name) values (999, 'future')`);
        await migrate(transaction);
      });
      await expect(work).rejects.toMatchObject({ code: 'newer-database' });
    });

    it('gives back the documents that a dossier was stored with', async () => {
      const dossier = await readExampleDossier();
      const id = await add();
      expect(writeDocument((await documentOf(id, 'interpretation')).doc)).toEqual(dossier.interpretation);
      expect(await insertDossier(database, { ...dossier, id }, { id: 'lin', at })).toBe(false);
    });

    it('replays commits over the latest snapshot', async () => {
      const id = await add();
      const { id: documentId } = await documentOf(id, 'interpretation');
      await insertCommits(database, documentId, 0, [commit('a:1', 0, '一'), commit('a:2', 1, '二', '三')]);
      const { version, doc } = await documentOf(id, 'interpretation');
      expect(version).toBe(3);
      expect(doc.firstChild?.textContent.slice(0, 3)).toBe('三二一');
      await insertSnapshot(database, { documentId, version, doc: writeDocument(doc), reason: 'idle', at });
      await insertCommits(database, documentId, 3, [commit('a:3', 3, '四')]);
      expect((await documentOf(id, 'interpretation')).doc.firstChild?.textContent.slice(0, 4)).toBe(
        '四三二一',
      );
      expect((await listCommits(database, documentId, 1)).map(({ ref }) => ref)).toEqual(['a:2', 'a:3']);
    });

    it('fences a writer that stands on an old version, and takes no ref twice', async () => {
      const id = await add();
      const { id: documentId } = await documentOf(id, 'interpretation');
      await insertCommits(database, documentId, 0, [commit('b:1', 0, '一')]);
      const late = database.transaction((transaction) =>
        insertCommits(transaction, documentId, 0, [commit('c:1', 0, '二')]),
      );
      await expect(late).rejects.toBeInstanceOf(StaleDocument);
      const twice = database.transaction((transaction) =>
        insertCommits(transaction, documentId, 1, [commit('b:1', 1, '二')]),
      );
      expect(await refused(twice)).toMatch(/unique/);
      expect((await documentOf(id, 'interpretation')).version).toBe(1);
    });

    it.each(['commits', 'snapshots', 'log_entries'])('keeps %s as they were written', async (table) => {
      const id = await add();
      await appendLogEntry(database, { dossierId: id, at, by: 'lin', event: 'created', detail: {} });
      const { id: documentId } = await documentOf(id, 'interpretation');
      await insertCommits(database, documentId, 0, [commit(`d-${table}:1`, 0, '字')]);
      const column = table === 'log_entries' ? 'event' : table === 'commits' ? 'author' : 'reason';
      for (const statement of [
        `update ${table} set ${column} = 'x'`,
        `delete from ${table}`,
        `truncate ${table} cascade`,
      ]) {
        expect(await refused(database.execute(sql.raw(statement)))).toMatch(/append-only/);
      }
    });

    it('chains the log of each dossier as the model verifies it, also when many write at once', async () => {
      const [one, two] = [await add(), await add()];
      const detail = { 理由: '引号"、反斜杠\\、换行\n、控制\u0001、𠮷', n: 1.5, list: [null, true] };
      const write = (dossierId: string) => (_: unknown, index: number) =>
        appendLogEntry(database, { dossierId, at, by: '林"', event: `e${index}`, detail });
      await Promise.all([
        ...Array.from({ length: 20 }, write(one)),
        ...Array.from({ length: 5 }, write(two)),
      ]);
      for (const [id, length] of [
        [one, 20],
        [two, 5],
      ] as const) {
        const entries = await listLogEntries(database, id);
        expect(entries).toHaveLength(length);
        expect(verifyChain(entries)).toEqual({ intact: true });
        expect(entries[0]?.detail).toEqual(detail);
      }
    });

    it('lets a dossier move only along its workflow', async () => {
      const id = await add();
      expect(await refused(setState(id, 'signed'))).toMatch(/cannot go from drafting to signed/);
      expect(await refused(setState(id, 'released'))).toMatch(/cannot go from drafting to released/);
      await setState(id, 'inReview');
      expect(await refused(setState(id, 'signed'))).toMatch(/without a standing signature/);
      expect((await findDossier(database, id))?.state).toBe('inReview');
    });

    it('refuses a signature before all three gates have passed', async () => {
      const id = await add();
      await setState(id, 'inReview');
      await passGate(id, 'political');
      await passGate(id, 'policy');
      expect(await refused(sign(id))).toMatch(/all three gates/);
      await passGate(id, 'content');
      await sign(id);
      expect((await findDossier(database, id))?.state).toBe('signed');
    });

    it('refuses a signature on an interpretation with an empty section', async () => {
      const { policy } = await readExampleDossier();
      const empty = writeDocument(createEmptyInterpretation('general', policy.title));
      const id = await add({ interpretation: empty });
      await setState(id, 'inReview');
      for (const gate of ['political', 'policy', 'content']) await passGate(id, gate);
      expect(await refused(sign(id))).toMatch(/empty section/);
    });

    it('refuses a signature on anything but the latest snapshots', async () => {
      const id = await add();
      const { id: documentId } = await documentOf(id, 'interpretation');
      await insertCommits(database, documentId, 0, [commit('e:1', 0, '改')]);
      await setState(id, 'inReview');
      for (const gate of ['political', 'policy', 'content']) await passGate(id, gate);
      expect(await refused(sign(id, { interpretation: 0 }))).toMatch(/latest snapshots/);
      expect(await refused(sign(id))).toMatch(/foreign key/);
    });

    it('changes no content of a dossier that is not being drafted', async () => {
      const id = await add();
      await setState(id, 'inReview');
      const { id: documentId } = await documentOf(id, 'policy');
      const push = database.transaction((transaction) =>
        insertCommits(transaction, documentId, 0, [commit('f:1', 0, '改')]),
      );
      expect(await refused(push)).toMatch(/being drafted/);
      expect(await refused(database.execute(sql`update dossiers set plan = '{}' where id = ${id}`))).toMatch(
        /cannot change/,
      );
      expect(await listDocumentHeads(database, id)).toMatchObject([{ head: 0 }, { head: 0 }]);
    });

    it('voids a signature once and never deletes it', async () => {
      const id = await add();
      await setState(id, 'inReview');
      for (const gate of ['political', 'policy', 'content']) await passGate(id, gate);
      await sign(id);
      expect(await refused(setState(id, 'drafting'))).toMatch(/standing signature/);
      await database.transaction(async (transaction) => {
        const row = await lockDossier(transaction, id);
        if (!row) throw new Error('no dossier');
        const before = await loadWorkflow(transaction, row);
        const signature = before.signature && {
          ...before.signature,
          voidedAt: at.toISOString(),
          voidedBy: 'lin',
        };
        await saveWorkflow(transaction, id, before, { state: 'drafting', gates: openGates, signature });
      });
      expect(
        await refused(database.execute(sql`update signatures set voided_by = 'x' where dossier_id = ${id}`)),
      ).toMatch(/only be voided, once/);
      expect(await refused(database.execute(sql`delete from signatures where dossier_id = ${id}`))).toMatch(
        /append-only/,
      );
      const row = await findDossier(database, id);
      expect(row && (await loadWorkflow(database, row))).toMatchObject({
        state: 'drafting',
        gates: openGates,
        signature: { voidedBy: 'lin' },
      });
    });

    it('keeps blobs under their hash', async () => {
      const { blobs } = opened.store;
      const sha256 = await blobs.put(new TextEncoder().encode('成品'));
      expect(await blobs.put(new TextEncoder().encode('成品'))).toBe(sha256);
      expect(new TextDecoder().decode((await blobs.get(sha256)) ?? undefined)).toBe('成品');
      expect(await blobs.get('0'.repeat(64))).toBeNull();
      expect(await blobs.get('../../etc/passwd')).toBeNull();
    });
  });
}
