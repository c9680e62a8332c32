import { interpretationSchema, placeSuggestions, verifyChain } from '@tongjie/model';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readExampleDossier } from '../testing/example-dossier.ts';
import { type MemoryService, openMemoryService } from '../testing/memory-service.ts';
import { docxOf, paragraph } from '../testing/raw-docx.ts';
import { remarked, returnedDocx, revised } from '../testing/returned-docx.ts';

let memory: MemoryService;
let lin: Awaited<ReturnType<MemoryService['as']>>;
let zhou: typeof lin;
/** Words of two paragraphs of the interpretation. */
let first = '';
let second = '';
beforeAll(async () => {
  memory = await openMemoryService();
  [lin, zhou] = [await memory.as('lin'), await memory.as('zhou')];
  await memory.addDossier('returned');
  const { requirementSet, interpretation } = await readExampleDossier();
  const texts: string[] = [];
  interpretationSchema(requirementSet)
    .nodeFromJSON(interpretation)
    .descendants((node) => {
      const isPlain = node.type.name === 'paragraph' && node.children.every((child) => child.isText);
      if (isPlain && node.textContent.length > 20) texts.push(node.textContent);
    });
  [first = '', second = ''] = texts;
});
afterAll(async () => {
  await memory.service.close();
  expect(memory.failures).toEqual([]);
});

const upload = async (id: string, bytes: Uint8Array, name = '解读稿（王县长改）.docx', who = lin) => {
  const answer = await who.api.dossiers[':id'].suggestions.$post({
    param: { id },
    form: { file: new File([new Uint8Array(bytes)], name) },
  });
  return { status: Number(answer.status), body: await answer.json() };
};
const listOf = async (id: string) =>
  (await (await lin.api.dossiers[':id'].suggestions.$get({ param: { id } })).json()).suggestions;
const decide = async (id: string, key: string, decision: 'open' | 'accepted' | 'refused', who = lin) => {
  const answer = await who.api.dossiers[':id'].suggestions[':key'].$put({
    param: { id, key },
    json: { decision },
  });
  return { status: Number(answer.status), body: await answer.json() };
};
const returned = () =>
  returnedDocx(
    revised(first, first.slice(4, 8), '改过的话', '王县长') +
      revised(second, '', '，请先电话咨询', '李主任') +
      revised('解读里没有的一段话，后来删了。', '后来删了', '留着', '李主任') +
      remarked(second),
    '这句再通俗些',
    '赵局长',
  );

describe('a Word file that came back', () => {
  it('is kept as suggestions with author and day, each at its words, and the dossier stays as it is', async () => {
    const before = await (await lin.api.dossiers[':id'].$get({ param: { id: 'returned' } })).json();
    const { status, body } = await upload('returned', returned());
    expect(status).toBe(201);
    expect(body).toMatchObject({ added: 4 });
    const suggestions = await listOf('returned');
    expect(
      suggestions.map(({ kind, author, after, decision }) => ({ kind, author, after, decision })),
    ).toEqual([
      { kind: 'change', author: '王县长', after: '改过的话', decision: 'open' },
      { kind: 'change', author: '李主任', after: '，请先电话咨询', decision: 'open' },
      { kind: 'change', author: '李主任', after: '留着', decision: 'open' },
      { kind: 'comment', author: '赵局长', after: '', decision: 'open' },
    ]);
    expect(suggestions[0]).toMatchObject({ date: '2029-11-01T08:00:00Z', file: '解读稿（王县长改）.docx' });
    const { requirementSet, interpretation } = await readExampleDossier();
    const document = interpretationSchema(requirementSet).nodeFromJSON(interpretation);
    const placed = placeSuggestions(document, suggestions);
    expect(placed.map(({ place }) => place !== null)).toEqual([true, true, false, true]);
    const after = await (await lin.api.dossiers[':id'].$get({ param: { id: 'returned' } })).json();
    expect(after.version).toBe(before.version);
  });

  it('read again gives nothing twice, and keeps what was decided', async () => {
    const [suggestion] = await listOf('returned');
    const key = suggestion?.key ?? '';
    expect(await decide('returned', key, 'accepted')).toMatchObject({
      status: 200,
      body: { key, decision: 'accepted', decidedBy: 'lin' },
    });
    expect((await upload('returned', returned())).body).toMatchObject({ added: 0 });
    expect((await listOf('returned')).map(({ decision }) => decision)).toEqual([
      'accepted',
      'open',
      'open',
      'open',
    ]);
    expect(await decide('returned', key, 'open')).toMatchObject({
      body: { decision: 'open', decidedBy: null },
    });
  });

  it('stands in the log with every decision', async () => {
    const { entries } = await (await lin.api.dossiers[':id'].log.$get({ param: { id: 'returned' } })).json();
    expect(entries.map(({ event }) => event)).toEqual(
      expect.arrayContaining(['suggestionsRead', 'suggestionDecided', 'suggestionDecided']),
    );
    expect(verifyChain(entries)).toMatchObject({ intact: true });
  });

  it.each([
    ['nothing to decide on', () => docxOf(paragraph('没有修订')), '稿.docx', 422, 'no-suggestions'],
    ['text', () => new TextEncoder().encode('一段文字'), '稿.txt', 415, 'unsupported-file-type'],
    ['a broken file', () => new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), '稿.docx', 422, 'broken-docx'],
  ])('with %s is refused', async (_what, make, name, status, code) => {
    const answer = await upload('returned', make(), name);
    expect(answer).toMatchObject({ status, body: { code } });
  });

  it('is read and decided on by drafters only', async () => {
    expect((await upload('returned', returned(), undefined, zhou)).status).toBe(403);
    expect((await decide('returned', 'a'.repeat(64), 'refused', zhou)).status).toBe(403);
    expect(await decide('returned', 'a'.repeat(64), 'refused')).toMatchObject({
      status: 404,
      body: { code: 'suggestion-not-found' },
    });
    expect((await upload('nowhere', returned())).status).toBe(404);
  });

  it('cannot be changed or deleted in the database', async () => {
    const { database } = memory.service.store;
    await expect(database.execute(sql`update suggestions set after = 'x'`)).rejects.toThrow();
    await expect(database.execute(sql`delete from suggestions`)).rejects.toThrow();
    expect(await listOf('returned')).toHaveLength(4);
  });
});
