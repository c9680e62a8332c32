import type { EditorState, Transaction } from '@tiptap/pm/state';
import type { ClientMessage } from '@tongjie/model';
import { REBASED } from './meta.ts';
import { replaySteps } from './replay-steps.ts';
import { stepText } from './step-text.ts';
import { getUnconfirmed, setUnconfirmed } from './unconfirmed-steps.ts';

/** The service takes no more steps than this in one push. */
const MOST_STEPS = 1000;

type Push = Extract<ClientMessage, { t: 'push' }>;

function readStepJson(json: unknown): Push['steps'][number] {
  const type: unknown = json !== null && typeof json === 'object' ? Reflect.get(json, 'stepType') : null;
  switch (type) {
    case 'replace':
    case 'replaceAround':
    case 'addMark':
    case 'removeMark':
    case 'attr':
      return { ...Object(json), stepType: type };
    default:
      throw new Error(`Bug: a step of type ${String(type)} cannot be sent.`);
  }
}

/** The message that sends (or sends again) the push under way, or null where nothing is left of it. */
export function inflightPush(state: EditorState): Push | null {
  const { inflight, version, unconfirmed } = getUnconfirmed(state);
  if (!inflight || inflight.count === 0) return null;
  const steps = unconfirmed.slice(0, inflight.count).map(({ step }) => readStepJson(step.toJSON()));
  return { t: 'push', ref: inflight.ref, version, steps };
}

/** Marks the unconfirmed steps as being sent under `ref`; null while a push is under way or nothing is to be sent. */
export function takePush(state: EditorState, ref: string): Transaction | null {
  const agreed = getUnconfirmed(state);
  if (agreed.inflight || agreed.unconfirmed.length === 0) return null;
  const count = Math.min(agreed.unconfirmed.length, MOST_STEPS);
  return setUnconfirmed(state.tr, { ...agreed, inflight: { ref, count } });
}

/** Forgets the push under way; its steps are unsent again. */
export function releasePush(state: EditorState): Transaction {
  return setUnconfirmed(state.tr, { ...getUnconfirmed(state), inflight: null });
}

/** Takes back the steps of a refused push, keeping what was done since. Gives the texts that this removed. */
export function revertPush(state: EditorState): { transaction: Transaction; lost: string[] } {
  const agreed = getUnconfirmed(state);
  const count = agreed.inflight?.count ?? 0;
  const transaction = state.tr;
  const { kept, lost } = replaySteps(transaction, agreed.unconfirmed, [], count);
  transaction.setMeta(REBASED, agreed.unconfirmed.length);
  const texts = [...agreed.unconfirmed.slice(0, count), ...lost]
    .map(({ step }) => stepText(step))
    .filter((text) => text !== '');
  return {
    transaction: setUnconfirmed(transaction, { ...agreed, inflight: null, unconfirmed: kept }),
    lost: texts,
  };
}
