import { readFile } from 'node:fs/promises';
import { roleSchema } from '@tongjie/model';
import { z } from 'zod';
import { isPasswordHash } from './password.ts';
import type { Account } from './sign-in.ts';
import { SignInError } from './sign-in-error.ts';

const accountsSchema = z
  .array(
    z.strictObject({
      id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/),
      name: z.string().min(1).max(60),
      role: roleSchema,
      password: z.string().refine(isPasswordHash),
    }),
  )
  .min(1)
  .refine(
    (accounts) =>
      new Set(accounts.flatMap(({ id, name }) => [...new Set([id, name])])).size ===
      accounts.reduce((count, { id, name }) => count + (id === name ? 1 : 2), 0),
  );

/** Reads an accounts file. @throws {SignInError} `accounts-unreadable` */
export async function readAccounts(path: string): Promise<Account[]> {
  try {
    return accountsSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (cause) {
    const [issue] = cause instanceof z.ZodError ? cause.issues : [];
    const where = issue && issue.path.length > 0 ? `（位置 ${issue.path.join('.')}）` : '';
    throw new SignInError(
      'accounts-unreadable',
      `账号文件 ${path} 读不出来${where}。它应是一个 JSON 数组，每项有 id、name、role、password，id 和姓名都不重复；用 tongjie account 可以生成其中一项。`,
      { cause },
    );
  }
}
