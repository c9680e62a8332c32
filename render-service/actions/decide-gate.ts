import type { Gate } from '@tongjie/model';
import type { Person } from '../auth/person.ts';
import type { Service } from '../service.ts';
import type { DossierView } from '../views/dossier-view.ts';
import { moveDossier } from './move-dossier.ts';

/** What the first interpreter decides at one gate. A reason is needed only for sending back. */
export interface GateInput {
  readonly gate: Gate;
  readonly decision: 'passed' | 'returned';
  readonly reason: string | null;
}

/** Passes a gate, or sends the dossier back to drafting. @throws Problem `reason-required`, `wrong-state`, `dossier-not-found` */
export function decideGate(service: Service, by: Person, id: string, input: GateInput): Promise<DossierView> {
  const { gate, decision } = input;
  const reason = input.reason ?? '';
  return moveDossier(service, id, () => {
    const at = new Date().toISOString();
    return decision === 'passed'
      ? { event: { type: 'gatePassed', by, at, gate }, detail: { gate } }
      : { event: { type: 'gateReturned', by, at, gate, reason }, detail: { gate, reason } };
  });
}
