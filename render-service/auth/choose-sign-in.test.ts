import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseSignIn } from './choose-sign-in.ts';
import { hashPassword } from './password.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tongjie-accounts-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('chooseSignIn', () => {
  it.each(['127.0.0.1', 'localhost', '::1'])(
    'offers the demonstration on %s over the embedded store',
    async (host) => {
      expect(await chooseSignIn({ host, store: 'embedded', accountsFile: null })).toMatchObject({
        kind: 'demonstration',
      });
    },
  );

  it.each([
    ['0.0.0.0', 'embedded'],
    ['10.1.2.3', 'embedded'],
    ['127.0.0.1.evil.example', 'embedded'],
    ['127.0.0.1', 'server'],
  ] as const)('refuses to start on %s over the %s store without accounts', async (host, store) => {
    await expect(chooseSignIn({ host, store, accountsFile: null })).rejects.toMatchObject({
      code: 'sign-in-not-configured',
      message: expect.stringContaining('TONGJIE_ACCOUNTS'),
    });
  });

  it('reads an accounts file', async () => {
    const accountsFile = join(folder, 'accounts.json');
    const account = { id: 'wang', name: '王', role: 'drafter', password: await hashPassword('秘密的口令') };
    await writeFile(accountsFile, JSON.stringify([account]));
    expect(await chooseSignIn({ host: '0.0.0.0', store: 'server', accountsFile })).toMatchObject({
      kind: 'password',
      people: [account],
    });
  });

  it.each([
    ['no JSON', '{'],
    ['nobody', '[]'],
    [
      'an unknown role',
      '[{"id":"a","name":"a","role":"boss","password":"scrypt$32768$8$3$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}]',
    ],
    ['a password in plain words', '[{"id":"a","name":"甲","role":"drafter","password":"123456"}]'],
    [
      'a hash that costs nothing',
      '[{"id":"a","name":"甲","role":"drafter","password":"scrypt$2$1$1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}]',
    ],
  ])('refuses an accounts file with %s', async (_, text) => {
    const accountsFile = join(folder, 'broken.json');
    await writeFile(accountsFile, text);
    await expect(chooseSignIn({ host: '0.0.0.0', store: 'server', accountsFile })).rejects.toMatchObject({
      code: 'accounts-unreadable',
    });
  });
});
