import { createMiddleware } from 'hono/factory';
import { Problem } from '../problem.ts';
import type { Service } from '../service.ts';
import { isLoopback } from './choose-sign-in.ts';
import type { SignIn } from './sign-in.ts';

/**
 * True when a service may be called by this name. The demonstration, where anybody may be anybody, answers to names of
 * this machine only: a foreign page whose domain is made to point here (DNS rebinding) is of the same origin to the browser.
 */
export function isServedHost(signIn: SignIn, host: string | undefined): boolean {
  if (signIn.kind === 'password') return true;
  if (host === undefined || !URL.canParse(`http://${host}`)) return false;
  return isLoopback(new URL(`http://${host}`).hostname);
}

/** Refuses requests that reach the demonstration under a foreign name. */
export function refuseForeignHost({ signIn }: Pick<Service, 'signIn'>) {
  return createMiddleware(async ({ req }, next) => {
    if (!isServedHost(signIn, req.header('host') ?? new URL(req.url).host)) {
      throw new Problem({
        status: 421,
        code: 'foreign-host',
        title: '不能用这个地址访问',
        detail:
          '演示环境只能在本机用 http://127.0.0.1 或 http://localhost 打开。要让别人访问，请先配置账号文件（TONGJIE_ACCOUNTS）。',
      });
    }
    await next();
  });
}
