import type { Person } from '../routes/person-schema.ts';

/** A person of the accounts file. */
export interface Account extends Person {
  /** `scrypt$N$r$p$salt$key`, salt and key in base64url. */
  readonly password: string;
}

/** How people prove who they are. */
export type SignIn =
  | { readonly kind: 'demonstration'; readonly people: readonly Person[] }
  | { readonly kind: 'password'; readonly people: readonly Person[]; readonly accounts: readonly Account[] };
