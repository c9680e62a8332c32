import { Problem } from '../problem.ts';
import { nobodysHash, verifyPassword } from './password.ts';
import type { Person } from './person.ts';
import type { SignIn } from './sign-in.ts';

/** What a person gives to sign in. */
export type Credentials = { readonly person: string } | { readonly name: string; readonly password: string };

const notOffered = (detail: string) =>
  new Problem({ status: 400, code: 'sign-in-not-offered', title: '不能这样登录', detail });

/**
 * Finds out whose credentials these are.
 *
 * @param address network address of the other side, for throttling.
 * @throws Problem `wrong-credentials`, `too-many-attempts`, `sign-in-not-offered`
 */
export async function verifyCredentials(
  signIn: SignIn,
  credentials: Credentials,
  address: string,
): Promise<Person> {
  if (signIn.kind === 'demonstration') {
    if (!('person' in credentials)) throw notOffered('这是演示环境，不用口令。请从列出的人里选一位登录。');
    const person = signIn.people.find(({ id }) => id === credentials.person);
    if (person) return person;
    throw notOffered('演示环境里没有这个人。请从列出的人里选一位登录。');
  }
  if (!('password' in credentials)) throw notOffered('请输入姓名和口令登录。');
  const { name, password } = credentials;
  const keys = [`name:${name}`, `address:${address}`];
  if (signIn.throttle.isBlocked(keys)) {
    throw new Problem({
      status: 429,
      code: 'too-many-attempts',
      title: '尝试次数太多',
      detail: '登录失败的次数太多，请五分钟后再试。忘记口令请联系管理员。',
    });
  }
  signIn.throttle.count(keys);
  const account = signIn.people.find((candidate) => candidate.name === name || candidate.id === name);
  // An unknown name takes as long as a wrong password, so the time tells nobody which names exist.
  const right = await verifyPassword(password, account?.password ?? nobodysHash);
  if (account && right) {
    signIn.throttle.forgive(keys);
    return { id: account.id, name: account.name, role: account.role };
  }
  throw new Problem({
    status: 401,
    code: 'wrong-credentials',
    title: '姓名或口令不对',
    detail: '姓名或口令不对，请检查后重新输入。忘记口令请联系管理员。',
  });
}
