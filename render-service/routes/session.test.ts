import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LoginThrottle } from '../auth/login-throttle.ts';
import { hashPassword } from '../auth/password.ts';
import { sessions } from '../store/schema.ts';
import { type MemoryService, openMemoryService } from '../testing/memory-service.ts';

const json = { 'content-type': 'application/json' };
const post = (memory: MemoryService, body: unknown, headers: Record<string, string> = {}) =>
  memory.app.request('/api/session', {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { ...json, ...headers },
  });
const cookieOf = (answer: Response) => answer.headers.get('set-cookie') ?? '';

describe('session of the demonstration', () => {
  let memory: MemoryService;
  beforeAll(async () => {
    memory = await openMemoryService();
  });
  afterAll(() => memory.service.close());

  it('offers three people and knows who has signed in', async () => {
    const nobody = await (await (await memory.as(null)).api.session.$get()).json();
    expect(nobody).toMatchObject({
      person: null,
      signIn: 'demonstration',
      people: [{ id: 'lin' }, { id: 'zhou' }, { id: 'chen' }],
    });
    const somebody = await (await (await memory.as('zhou')).api.session.$get()).json();
    expect(somebody.person).toEqual({ id: 'zhou', name: '周', role: 'firstInterpreter' });
  });

  it('gives a cookie that scripts cannot read and other sites cannot send, and keeps only its hash', async () => {
    const cookie = cookieOf(await post(memory, { person: 'lin' }));
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Strict/);
    const token = cookie.split(/[=;]/)[1] ?? '';
    expect(token.length).toBeGreaterThan(40);
    const stored = await memory.service.store.database.select().from(sessions);
    expect(stored.length).toBeGreaterThan(0);
    expect(JSON.stringify(stored)).not.toContain(token);
  });

  it('is over after signing out', async () => {
    const cookie = cookieOf(await post(memory, { person: 'lin' })).split(';')[0] ?? '';
    await memory.app.request('/api/session', { method: 'DELETE', headers: { cookie } });
    const answer = await memory.app.request('/api/dossiers', { headers: { cookie } });
    expect(answer.status).toBe(401);
  });

  it.each([
    ['an unknown person', { person: 'wang' }, 400, 'sign-in-not-offered'],
    ['a password', { name: '林', password: 'x' }, 400, 'sign-in-not-offered'],
    ['nothing', {}, 400, 'invalid-request'],
  ])('refuses %s', async (_, body, status, code) => {
    const answer = await post(memory, body);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ code });
  });

  it.each([
    ['another site', { origin: 'https://evil.example' }, 403, 'foreign-origin'],
    ['a sandboxed frame', { origin: 'null' }, 403, 'foreign-origin'],
    ['another port of this machine', { origin: 'http://localhost:9999' }, 403, 'foreign-origin'],
    ['a foreign name that points here', { host: 'evil.example' }, 421, 'foreign-host'],
    [
      'a foreign name with its own origin',
      { host: 'evil.example', origin: 'http://evil.example' },
      421,
      'foreign-host',
    ],
  ])('refuses a change from %s', async (_, headers, status, code) => {
    const answer = await post(memory, { person: 'lin' }, headers);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ code });
  });

  it('accepts a change from its own page', async () => {
    expect((await post(memory, { person: 'lin' }, { origin: 'http://localhost' })).status).toBe(200);
  });
});

describe('session with passwords', () => {
  let memory: MemoryService;
  let now = 0;
  beforeAll(async () => {
    const password = await hashPassword('春眠不觉晓 spring');
    const people = [{ id: 'wang', name: '王', role: 'drafter', password }] as const;
    memory = await openMemoryService({ kind: 'password', people, throttle: new LoginThrottle(() => now) });
  });
  afterAll(() => memory.service.close());

  it('names nobody before sign-in', async () => {
    const { people, signIn } = await (await (await memory.as(null)).api.session.$get()).json();
    expect({ people, signIn }).toEqual({ people: [], signIn: 'password' });
  });

  it('knows the right password, by name or id, and no other', async () => {
    const right = await post(memory, { name: '王', password: '春眠不觉晓 spring' });
    expect(await right.json()).toEqual({ person: { id: 'wang', name: '王', role: 'drafter' } });
    expect((await post(memory, { name: 'wang', password: '春眠不觉晓 spring' })).status).toBe(200);
    for (const [name, password] of [
      ['王', '春眠不觉晓'],
      ['李', '春眠不觉晓 spring'],
      ['王', ''],
    ]) {
      const wrong = await post(memory, { name, password });
      expect(wrong.status).toBe(401);
      expect(await wrong.json()).toMatchObject({ code: 'wrong-credentials' });
      expect(cookieOf(wrong)).toBe('');
    }
    expect((await post(memory, { person: 'wang' })).status).toBe(400);
  });

  it('takes no more guesses for five minutes after eight wrong ones, not even the right one', async () => {
    now += 60 * 60 * 1000;
    for (let guess = 0; guess < 8; guess += 1) await post(memory, { name: '王', password: `guess ${guess}` });
    const blocked = await post(memory, { name: '王', password: '春眠不觉晓 spring' });
    expect(blocked.status).toBe(429);
    now += 6 * 60 * 1000;
    expect((await post(memory, { name: '王', password: '春眠不觉晓 spring' })).status).toBe(200);
  });
});
