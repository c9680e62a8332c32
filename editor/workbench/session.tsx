import type { Role } from '@tongjie/model';
import { createContext, useContext } from 'react';

export interface SignedIn {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
}

interface Session {
  readonly person: SignedIn;
  /** Whom one may switch to; empty outside the demonstration. */
  readonly people: readonly SignedIn[];
  readonly signIn: 'demonstration' | 'password';
}

const SessionContext = createContext<Session | null>(null);
export const SessionProvider = SessionContext.Provider;

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('Bug: a page was shown to nobody.');
  return session;
}

/** What a person is called here: 您 for oneself, else the name. */
export function useNameOf(): (id: string | null) => string {
  const { person, people } = useSession();
  return (id) => (id === person.id ? '您' : (people.find((other) => other.id === id)?.name ?? id ?? ''));
}
