import type { Missing } from './missing-for-sign-off.ts';
import type { DossierState, Gate, Role } from './workflow.ts';

/** Who acts. */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
}

/** What was decided at a gate. */
export interface GateDecision {
  readonly decision: 'passed' | 'returned';
  /** Id of the person. */
  readonly by: string;
  readonly at: string;
  /** Why it was sent back; null where it passed. */
  readonly reason: string | null;
}

/** The first interpreter's signature. A voided one stays visible. */
export interface Signature {
  readonly by: string;
  readonly name: string;
  readonly at: string;
  /** `hashesOf(dossier, files).dossier` at that moment. */
  readonly hash: string;
  readonly voidedAt: string | null;
  readonly voidedBy: string | null;
}

/** Where a dossier is on its way. */
export interface Workflow {
  readonly state: DossierState;
  readonly gates: Readonly<Record<Gate, GateDecision | null>>;
  readonly signature: Signature | null;
}

/** No gate decided. */
export const openGates: Workflow['gates'] = { political: null, policy: null, content: null };

/** The workflow of a new dossier. */
export const initialWorkflow: Workflow = { state: 'drafting', gates: openGates, signature: null };

/** The part of a dossier that an edit changes. */
export type EditedPart = 'policy' | 'interpretation' | 'plan' | 'presentation' | 'waivers';

/** What can happen to a dossier. `at` is ISO 8601 in UTC. */
export type WorkflowEvent = { readonly by: Actor; readonly at: string } & (
  | { readonly type: 'submitted'; readonly missing: readonly Missing[] }
  | { readonly type: 'gatePassed'; readonly gate: Gate }
  | { readonly type: 'gateReturned'; readonly gate: Gate; readonly reason: string }
  | { readonly type: 'edited'; readonly part: EditedPart }
  | {
      readonly type: 'signed';
      readonly missing: readonly Missing[];
      /** `hashesOf(dossier, files).dossier`; null where the artifacts are missing or older than the dossier. */
      readonly hash: string | null;
    }
  | { readonly type: 'released' }
  | { readonly type: 'withdrawn'; readonly reason: string }
  | { readonly type: 'superseded'; readonly successor: string }
);

/** Events of one type. */
export type EventOf<Type extends WorkflowEvent['type']> = Extract<WorkflowEvent, { readonly type: Type }>;

/** Why an event is refused. `message` is for people. */
export type Refusal = { readonly message: string } & (
  | { readonly code: 'forbidden' | 'wrong-state' | 'frozen' | 'reason-required' | 'artifacts-stale' }
  | { readonly code: 'dossier-incomplete'; readonly missing: readonly Missing[] }
  | { readonly code: 'gates-not-passed'; readonly gates: readonly Gate[] }
);

export type TransitionResult =
  | { readonly accepted: true; readonly workflow: Workflow }
  | { readonly accepted: false; readonly refusal: Refusal };
