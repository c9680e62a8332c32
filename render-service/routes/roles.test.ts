import { createEmptyPlan } from '@tongjie/model';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type MemoryService, openMemoryService } from '../testing/memory-service.ts';

let memory: MemoryService;
beforeAll(async () => {
  memory = await openMemoryService();
  await memory.addDossier('guanxian');
});
afterAll(() => memory.service.close());

const json = (body: unknown) => ({
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/json' },
});
const everyone = ['lin', 'zhou', 'chen'];
const policy = () => {
  const form = new FormData();
  form.append('policy', new File(['关于试点的通知\n一、总体要求\n内容。\n'], 'a.txt'));
  form.append('requirementSet', 'general');
  return { body: form };
};
const returned = () => {
  const form = new FormData();
  form.append('file', new File(['不是 Word 文件'], 'a.docx'));
  return { body: form };
};

const fields = {
  title: '关于试点的通知',
  documentNumber: '',
  issuers: [],
  recipients: [],
  dates: { signed: null, issued: null, effective: null, expires: null },
  disclosure: null,
  link: null,
};

/** Every route that is not open to all, and who may call it. Refusals by state are no refusals by role. */
const routes: readonly [string, string, readonly string[], (() => RequestInit)?][] = [
  ['GET', '/api/dossiers', everyone],
  ['POST', '/api/policies/read', everyone, policy],
  ['POST', '/api/dossiers', ['lin'], policy],
  ['GET', '/api/dossiers/guanxian', everyone],
  ['GET', '/api/dossiers/guanxian/documents/policy', everyone],
  ['PUT', '/api/dossiers/guanxian/policy/fields', ['lin'], () => json(fields)],
  ['POST', '/api/dossiers/guanxian/policy/replacement', ['lin'], policy],
  ['PUT', '/api/dossiers/guanxian/policy', ['lin'], policy],
  ['PUT', '/api/dossiers/guanxian/predecessor', ['lin'], policy],
  ['GET', '/api/dossiers/guanxian/comparison', everyone],
  [
    'POST',
    '/api/dossiers/guanxian/comparison/rows',
    ['lin'],
    () => json({ rows: [{ old: null, new: 'c1' }] }),
  ],
  ['DELETE', '/api/dossiers/guanxian/predecessor', ['lin']],
  ['PUT', '/api/dossiers/guanxian/plan', ['lin'], () => json(createEmptyPlan())],
  ['PUT', '/api/dossiers/guanxian/presentation', ['lin', 'chen'], () => json({ theme: 'ink' })],
  ['GET', '/api/dossiers/guanxian/findings', everyone],
  ['GET', '/api/dossiers/guanxian/blocks', everyone],
  [
    'PUT',
    `/api/dossiers/guanxian/waivers/${'0'.repeat(64)}`,
    ['lin'],
    () => json({ reason: '已与财政局核对无误' }),
  ],
  ['DELETE', `/api/dossiers/guanxian/waivers/${'0'.repeat(64)}`, ['lin']],
  ['GET', '/api/dossiers/guanxian/suggestions', everyone],
  ['POST', '/api/dossiers/guanxian/suggestions', ['lin'], returned],
  [
    'PUT',
    `/api/dossiers/guanxian/suggestions/${'0'.repeat(64)}`,
    ['lin'],
    () => json({ decision: 'accepted' }),
  ],
  ['GET', '/api/check-settings', everyone],
  ['GET', '/api/brand', everyone],
  ['POST', '/api/dossiers/guanxian/submission', ['lin']],
  ['PUT', '/api/dossiers/guanxian/gates/policy', ['zhou'], () => json({ decision: 'passed' })],
  ['POST', '/api/dossiers/guanxian/signature', ['zhou']],
  ['POST', '/api/dossiers/guanxian/release', ['chen']],
  ['POST', '/api/dossiers/guanxian/withdrawal', ['zhou'], () => json({ reason: '数额有误' })],
  ['GET', '/api/dossiers/guanxian/artifacts', everyone],
  ['GET', '/api/dossiers/guanxian/artifacts/web/index.html', everyone],
  ['GET', '/api/dossiers/guanxian/package', everyone],
  ['GET', '/api/dossiers/guanxian/log', everyone],
  ['POST', '/api/figures', everyone, () => json({ theme: 'ink', figures: [] })],
];

async function call(
  person: string | null,
  method: string,
  path: string,
  make: () => RequestInit = () => ({}),
) {
  const { headers, ...init } = make();
  const cookie = person === null ? null : await memory.signInCookie(person);
  const all = new Headers(headers);
  if (cookie !== null) all.set('cookie', cookie);
  const answer = await memory.app.request(path, { method, ...init, headers: all });
  const isProblem = answer.headers.get('content-type')?.includes('problem') ?? false;
  const problem: unknown = isProblem ? await answer.json() : null;
  return { status: answer.status, problem };
}

describe('roles', () => {
  it.each(routes)('%s %s asks who is there', async (method, path, _, make) => {
    expect(await call(null, method, path, make)).toMatchObject({
      status: 401,
      problem: { code: 'not-signed-in' },
    });
  });

  it.each(routes)('%s %s is for %j', async (method, path, allowed, make) => {
    for (const person of everyone) {
      const { problem } = await call(person, method, path, make);
      const expected = { code: 'role-not-allowed', detail: expect.stringContaining('请联系') };
      if (allowed.includes(person)) expect(problem).not.toMatchObject({ code: 'role-not-allowed' });
      else expect(problem, person).toMatchObject(expected);
    }
  });

  it('covers every route that it should', async () => {
    const { paths }: { paths: Record<string, Record<string, unknown>> } = await (
      await memory.app.request('/api/openapi.json')
    ).json();
    const open = new Set([
      'get /api/health',
      'get /api/session',
      'post /api/session',
      'delete /api/session',
      'get /api/requirement-sets',
    ]);
    const described = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    );
    const shape = (method: string, path: string) =>
      `${method.toLowerCase()} ${path.replace('guanxian', '{id}').replace('documents/policy', 'documents/{document}').replace('gates/policy', 'gates/{gate}').replace('web/index.html', '{file}').replace('0'.repeat(64), '{key}')}`;
    const tested = new Set(routes.map(([method, path]) => shape(method, path)));
    // The socket is tested where it runs; asking for artifacts would start to render.
    const elsewhere = new Set([
      'get /api/dossiers/{id}/documents/{document}/socket',
      'post /api/dossiers/{id}/artifacts',
    ]);
    expect(
      described.filter((route) => !open.has(route) && !tested.has(route) && !elsewhere.has(route)),
    ).toEqual([]);
  });
});
