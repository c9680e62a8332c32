import type { Person } from './person.ts';

/** What middleware leaves for the handlers of a request. */
export interface RequestEnvironment {
  Variables: {
    /** Who is signed in, or null. */
    person: Person | null;
  };
}
