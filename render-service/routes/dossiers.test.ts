import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Document, Packer, Paragraph } from 'docx';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type MemoryService, openMemoryService } from '../testing/memory-service.ts';
import { largestUpload } from './upload.ts';

let memory: MemoryService;
beforeAll(async () => {
  memory = await openMemoryService();
});
afterAll(async () => {
  await memory.service.close();
  expect(memory.failures).toEqual([]);
});

const text = [
  '关于开展试点工作的通知',
  '各县（市、区）人民政府：',
  '为做好试点工作，现将有关事项通知如下。',
  '一、总体要求',
  '（一）坚持问题导向。',
  '二、工作安排',
  '2026年6月底前完成。',
];
const docx = async () => {
  const children = text.map((line) => new Paragraph(line));
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
};
const file = (name: string, content: string | Uint8Array<ArrayBuffer>) => new File([content], name);
const listIds = async () => {
  const { dossiers } = await (await (await memory.as('lin')).api.dossiers.$get()).json();
  return dossiers.map(({ id }) => id);
};

describe('dossiers', () => {
  it.each([
    ['Word', async () => file('通知.docx', await docx())],
    ['text', async () => file('通知.txt', text.join('\n'))],
  ])('makes a dossier of a %s file, with every required section empty', async (kind, make) => {
    const lin = await memory.as('lin');
    const id = `made-of-${kind.toLowerCase()}`;
    const made = await lin.api.dossiers.$post({
      form: { policy: await make(), requirementSet: 'general', id },
    });
    expect(made.status).toBe(201);
    const view = await (await lin.api.dossiers[':id'].$get({ param: { id } })).json();
    expect(view).toMatchObject({
      id,
      title: '关于开展试点工作的通知',
      state: 'drafting',
      version: 0,
      turn: 'drafter',
    });
    expect(view.sections.map(({ status }) => status)).toEqual(Array.from({ length: 6 }, () => 'empty'));
    expect(view.missing.length).toBeGreaterThan(6);
    const { entries } = await (await lin.api.dossiers[':id'].log.$get({ param: { id } })).json();
    expect(entries).toMatchObject([{ sequence: 1, by: 'lin', event: 'created' }]);
    const policy = await lin.api.dossiers[':id'].documents[':document'].$get({
      param: { id, document: 'policy' },
    });
    expect(JSON.stringify((await policy.json()).doc)).toContain('坚持问题导向');
  });

  it('reads a real policy without storing it', async () => {
    const source = await readFile(
      join(import.meta.dirname, '../../examples/policies/guanxian-2020.txt'),
      'utf8',
    );
    const before = await listIds();
    const lin = await memory.as('lin');
    const { reading } = await (
      await lin.api.policies.read.$post({ form: { policy: file('通知.txt', source) } })
    ).json();
    expect(reading.documentNumber).toBe('冠政办发〔2020〕33号');
    expect(reading.clauses.length).toBeGreaterThan(10);
    expect(await listIds()).toEqual(before);
  });

  it('gives an id of its own where none is asked for, and refuses one that is taken', async () => {
    const lin = await memory.as('lin');
    const form = { policy: file('通知.txt', text.join('\n')), requirementSet: 'planning' as const };
    const { id } = await (await lin.api.dossiers.$post({ form })).json();
    expect(id).toMatch(/^\d{4}-\d{2}-\d{2}-[0-9a-f]{8}$/);
    const again: Response = await lin.api.dossiers.$post({ form: { ...form, id } });
    expect(again.status).toBe(409);
    expect(await again.json()).toMatchObject({ code: 'dossier-exists' });
  });

  it.each([
    ['an empty file', async () => file('空.txt', ''), 400, 'empty-file'],
    [
      'a picture',
      async () => file('图.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 1])),
      415,
      'unsupported-file-type',
    ],
    [
      'an old Word file',
      async () => file('旧.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0])),
      415,
      'unsupported-file-type',
    ],
    ['text that is called docx', async () => file('假.docx', '不是压缩包'), 422, 'broken-docx'],
    ['a truncated docx', async () => file('断.docx', (await docx()).slice(0, 900)), 422, 'broken-docx'],
    [
      'a zip without a document',
      async () => file('包.docx', new Uint8Array(zipSync({ 'a.txt': new Uint8Array(3) }))),
      415,
      'unsupported-file-type',
    ],
    [
      'a policy without numbering',
      async () => file('信.txt', '各位同志：\n请按时参加会议。\n'),
      422,
      'policy-without-numbering',
    ],
    [
      'a file over 20 MB',
      async () => file('大.txt', new Uint8Array(largestUpload + 1)),
      413,
      'file-too-large',
    ],
    [
      'a file far over 20 MB',
      async () => file('大.txt', new Uint8Array(largestUpload + 200_000)),
      413,
      'file-too-large',
    ],
  ])('refuses %s in Chinese and stores nothing', async (_, make, status, code) => {
    const before = await listIds();
    const lin = await memory.as('lin');
    const answer: Response = await lin.api.dossiers.$post({
      form: { policy: await make(), requirementSet: 'general' },
    });
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    const problem: unknown = await answer.json();
    expect(problem).toMatchObject({
      status,
      code,
      type: `urn:tongjie:problem:${code}`,
      detail: expect.stringMatching(/[一-龥]{4}/),
    });
    expect(answer.status).toBe(status);
    expect(await listIds()).toEqual(before);
  });

  it.each([
    ['no file', { requirementSet: 'general' }],
    ['a text in place of the file', { policy: '文字', requirementSet: 'general' }],
    ['an unknown requirement set', { policy: file('a.txt', text.join('\n')), requirementSet: 'x' }],
    ['an id that climbs', { policy: file('a.txt', text.join('\n')), requirementSet: 'general', id: '../x' }],
  ])('refuses a form with %s', async (_, fields) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    const cookie = await memory.signInCookie('lin');
    const answer = await memory.app.request('/api/dossiers', {
      method: 'POST',
      body: form,
      headers: { cookie },
    });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ code: 'invalid-request' });
  });
});
