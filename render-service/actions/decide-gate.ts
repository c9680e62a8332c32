import type { Gate } from '@tongjie/model';
import type { DossierView } from '../routes/dossier-view.ts';
import type { Person } from '../routes/person-schema.ts';
import type { Service } from '../service.ts';
export interface GateInput {
  readonly gate: Gate;
  readonly decision: 'passed' | 'returned';
  readonly reason: string | null;
}

export async function decideGate(
  _service: Service,
  _person: Person,
  _id: string,
  _input: GateInput,
): Promise<DossierView> {
  throw new Error('Bug: not wired');
}
