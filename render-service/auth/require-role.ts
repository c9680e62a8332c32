import { type Role, roleTitles } from '@tongjie/model';
import type { Context } from 'hono';
import { Problem } from '../problem.ts';
import type { Person } from './person.ts';
import type { RequestEnvironment } from './request-environment.ts';

/** The person who is signed in. @throws Problem `not-signed-in` */
export function requirePerson(context: Context<RequestEnvironment>): Person {
  const person = context.get('person');
  if (person) return person;
  throw new Problem({
    status: 401,
    code: 'not-signed-in',
    title: '还没有登录',
    detail: '请先登录，再继续操作。登录后刚才的内容不会丢失。',
  });
}

/** The person who is signed in, if one of these roles is theirs. @throws Problem `not-signed-in`, `role-not-allowed` */
export function requireRole(context: Context<RequestEnvironment>, roles: readonly Role[]): Person {
  const person = requirePerson(context);
  if (roles.includes(person.role)) return person;
  const allowed = roles.map((role) => roleTitles[role]).join('、');
  throw new Problem({
    status: 403,
    code: 'role-not-allowed',
    title: '没有这项权限',
    detail: `这一步由${allowed}来做，${person.name}是${roleTitles[person.role]}。请联系${allowed}处理。`,
    extra: { roles },
  });
}
