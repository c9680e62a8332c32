import { eventTitles, refusePermission } from './permission.ts';
import { gates, gateTitles, type Role } from './workflow.ts';
import {
  type EventOf,
  type GateDecision,
  openGates,
  type Refusal,
  type TransitionResult,
  type Workflow,
  type WorkflowEvent,
} from './workflow-event.ts';

/** Whose move it is, or null where nobody needs to act. */
export function turnOf({ state }: Workflow): Role | null {
  switch (state) {
    case 'drafting':
      return 'drafter';
    case 'inReview':
      return 'firstInterpreter';
    case 'signed':
      return 'mediaEditor';
    case 'released':
    case 'withdrawn':
    case 'superseded':
      return null;
  }
}

/** The fewest characters of a reason: enough to say something. */
const SHORTEST_REASON = 4;

const accept = (workflow: Workflow): TransitionResult => ({ accepted: true, workflow });
const refuse = (refusal: Refusal): TransitionResult => ({ accepted: false, refusal });

function refuseReason(event: EventOf<'gateReturned' | 'withdrawn'>): Refusal | null {
  if ([...event.reason.trim()].length >= SHORTEST_REASON) return null;
  return {
    code: 'reason-required',
    message: `${eventTitles[event.type]}请写明理由，至少${SHORTEST_REASON}个字。`,
  };
}

function refuseIncomplete({ type, missing }: EventOf<'submitted' | 'signed'>): Refusal | null {
  const [first] = missing;
  if (!first) return null;
  const message = `还有 ${missing.length} 处没有完成，不能${eventTitles[type]}：${first.message}`;
  return { code: 'dossier-incomplete', missing, message };
}

function refuseOpenGates({ gates: decisions }: Workflow): Refusal | null {
  const open = gates.filter((gate) => decisions[gate]?.decision !== 'passed');
  if (open.length === 0) return null;
  const message = `${open.map((gate) => gateTitles[gate]).join('、')}还没有通过，不能签署。`;
  return { code: 'gates-not-passed', gates: open, message };
}

function submit(workflow: Workflow, event: EventOf<'submitted'>): TransitionResult {
  const refusal = refuseIncomplete(event);
  return refusal ? refuse(refusal) : accept({ ...workflow, state: 'inReview', gates: openGates });
}

function returnToDrafting(workflow: Workflow, event: EventOf<'gateReturned'>): TransitionResult {
  const refusal = refuseReason(event);
  if (refusal) return refuse(refusal);
  const decision: GateDecision = {
    decision: 'returned',
    by: event.by.id,
    at: event.at,
    reason: event.reason.trim(),
  };
  return accept({ ...workflow, state: 'drafting', gates: { ...workflow.gates, [event.gate]: decision } });
}

function edit(workflow: Workflow, { by, at }: EventOf<'edited'>): TransitionResult {
  // While drafting, the reasons of the last review stay in sight until it is submitted again.
  if (workflow.state === 'drafting') return accept(workflow);
  const { signature } = workflow;
  const voided = signature && {
    ...signature,
    voidedAt: signature.voidedAt ?? at,
    voidedBy: signature.voidedBy ?? by.id,
  };
  return accept({ state: 'drafting', gates: openGates, signature: voided });
}

function sign(workflow: Workflow, event: EventOf<'signed'>): TransitionResult {
  const refusal = refuseIncomplete(event) ?? refuseOpenGates(workflow);
  if (refusal) return refuse(refusal);
  const { by, at, hash } = event;
  if (hash === null) {
    const message = '成品还没有生成，或者生成后内容又改过。请先重新生成成品，再签署。';
    return refuse({ code: 'artifacts-stale', message });
  }
  const signature = { by: by.id, name: by.name, at, hash, voidedAt: null, voidedBy: null };
  return accept({ ...workflow, state: 'signed', signature });
}

function withdraw(workflow: Workflow, event: EventOf<'withdrawn'>): TransitionResult {
  const refusal = refuseReason(event);
  return refusal ? refuse(refusal) : accept({ ...workflow, state: 'withdrawn' });
}

/**
 * The one way in which a dossier moves: the workflow after an event, or why the event is refused.
 * Pure; who asks, what is missing and which hash is signed come with the event.
 */
export function transition(workflow: Workflow, event: WorkflowEvent): TransitionResult {
  const refusal = refusePermission(workflow, event);
  if (refusal) return refuse(refusal);
  switch (event.type) {
    case 'submitted':
      return submit(workflow, event);
    case 'gatePassed': {
      const decision: GateDecision = { decision: 'passed', by: event.by.id, at: event.at, reason: null };
      return accept({ ...workflow, gates: { ...workflow.gates, [event.gate]: decision } });
    }
    case 'gateReturned':
      return returnToDrafting(workflow, event);
    case 'edited':
      return edit(workflow, event);
    case 'signed':
      return sign(workflow, event);
    case 'released':
      return accept({ ...workflow, state: 'released' });
    case 'withdrawn':
      return withdraw(workflow, event);
    case 'superseded':
      return accept({ ...workflow, state: 'superseded' });
  }
}
