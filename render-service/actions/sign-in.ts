import type { Person } from '../routes/person-schema.ts';
import type { Service } from '../service.ts';
export type Credentials = { person: string } | { name: string; password: string };
export async function startSession(
  _service: Service,
  _credentials: Credentials,
  _address: string,
): Promise<{ person: Person; token: string }> {
  throw new Error('Bug');
}
export async function endSession(_service: Service, _token: string | null): Promise<void> {
  throw new Error('Bug');
}
export async function findSessionPerson(_service: Service, _token: string | null): Promise<Person | null> {
  throw new Error('Bug');
}
