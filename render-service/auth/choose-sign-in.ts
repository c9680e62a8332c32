import { LoginThrottle } from './login-throttle.ts';
import { readAccounts } from './read-accounts.ts';
import { demonstrationPeople, type SignIn } from './sign-in.ts';
import { SignInError } from './sign-in-error.ts';

/** True for addresses that only this machine can reach. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host);
}

/**
 * How people sign in to a service. Without an accounts file anybody may be anybody, so that is offered only where nobody
 * else can come: on a loopback address, over an embedded store.
 *
 * @throws {SignInError} `sign-in-not-configured`, `accounts-unreadable`
 */
export async function chooseSignIn(service: {
  readonly host: string;
  readonly store: 'embedded' | 'server';
  readonly accountsFile: string | null;
}): Promise<SignIn> {
  const { host, store, accountsFile } = service;
  if (accountsFile !== null) {
    return { kind: 'password', people: await readAccounts(accountsFile), throttle: new LoginThrottle() };
  }
  if (isLoopback(host) && store === 'embedded') return { kind: 'demonstration', people: demonstrationPeople };
  const reason = isLoopback(host) ? '使用 PostgreSQL 数据库' : `对外开放（监听 ${host}）`;
  throw new SignInError(
    'sign-in-not-configured',
    `服务${reason}，却没有配置登录账号，所以没有启动。请用 tongjie account 生成账号文件，再把路径写进环境变量 TONGJIE_ACCOUNTS；只想看演示，请去掉 DATABASE_URL 并监听 127.0.0.1。`,
  );
}
