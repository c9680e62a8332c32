import type { LoginThrottle } from './login-throttle.ts';
import type { Person } from './person.ts';

/** A person of the accounts file. */
export interface Account extends Person {
  /** `scrypt$N$r$p$salt$key`, salt and key in base64url. */
  readonly password: string;
}

/** How people prove who they are: by choosing (demonstration), or by name and password. */
export type SignIn =
  | { readonly kind: 'demonstration'; readonly people: readonly Person[] }
  | { readonly kind: 'password'; readonly people: readonly Account[]; readonly throttle: LoginThrottle };

/** The three people of the demonstration. */
export const demonstrationPeople: readonly Person[] = [
  { id: 'lin', name: '林', role: 'drafter' },
  { id: 'zhou', name: '周', role: 'firstInterpreter' },
  { id: 'chen', name: '陈', role: 'mediaEditor' },
];
