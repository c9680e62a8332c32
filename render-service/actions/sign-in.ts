import { createHash, randomBytes } from 'node:crypto';
import type { Person } from '../auth/person.ts';
import { sessionSeconds } from '../auth/session-cookie.ts';
import { type Credentials, verifyCredentials } from '../auth/verify-credentials.ts';
import type { Service } from '../service.ts';
import { deleteSession, findSession, insertSession } from '../store/queries/sessions.ts';

const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Signs somebody in. @throws Problem `wrong-credentials`, `too-many-attempts`, `sign-in-not-offered` */
export async function startSession(
  service: Service,
  credentials: Credentials,
  address: string,
): Promise<{ person: Person; token: string }> {
  const person = await verifyCredentials(service.signIn, credentials, address);
  const token = randomBytes(32).toString('base64url');
  const createdAt = new Date();
  const expiresAt = new Date(createdAt.getTime() + sessionSeconds * 1000);
  const session = { tokenHash: hashToken(token), personId: person.id, createdAt, expiresAt };
  await insertSession(service.store.database, session);
  return { person, token };
}

/** Signs out: the token is worth nothing from now on. */
export async function endSession({ store }: Service, token: string | null): Promise<void> {
  if (token !== null) await deleteSession(store.database, hashToken(token));
}

/** Whose session a token is; null where nobody's. Somebody who has left the accounts file is nobody. */
export async function findSessionPerson(service: Service, token: string | null): Promise<Person | null> {
  if (token === null || token.length > 100) return null;
  const personId = await findSession(service.store.database, hashToken(token), new Date());
  const person = service.signIn.people.find(({ id }) => id === personId);
  return person ? { id: person.id, name: person.name, role: person.role } : null;
}
