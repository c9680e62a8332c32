import type { Person } from '../routes/person-schema.ts';
import type { Service } from '../service.ts';

export async function requestArtifacts(
  _service: Service,
  _person: Person,
  _id: string,
): Promise<{ job: string }> {
  throw new Error('Bug: not wired');
}
