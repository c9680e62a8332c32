import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import type { Step } from '@tiptap/pm/transform';
import { REBASED } from './meta.ts';
import { replaySteps } from './replay-steps.ts';
import { stepText } from './step-text.ts';
import { getUnconfirmed, setUnconfirmed } from './unconfirmed-steps.ts';

/** Steps that the service has stored, read under this editor's schema. */
export interface StoredSteps {
  readonly ref: string;
  /** Version after the steps. */
  readonly to: number;
  readonly steps: readonly Step[];
  /** Indices of pushed steps that the service could not apply any more. */
  readonly dropped: readonly number[];
}

/** The transaction that brings the editor up to the service, and what of the person's own work it cost. */
export interface Reception {
  readonly transaction: Transaction;
  /** Own texts that are no longer in the document. */
  readonly lost: readonly string[];
  /** Others' texts that an own change removes unseen. */
  readonly overwritten: readonly string[];
}

const isSame = (a: Step, b: Step) => JSON.stringify(a.toJSON()) === JSON.stringify(b.toJSON());

/** Text typed at the caret by others goes after it, so the caret does not run away. */
function keepSelection(state: EditorState, transaction: Transaction): void {
  const { selection } = state;
  if (!(selection instanceof TextSelection)) return;
  const at = (position: number) => transaction.doc.resolve(transaction.mapping.map(position, -1));
  transaction.setSelection(TextSelection.between(at(selection.anchor), at(selection.head), -1));
}

function textsOf(steps: readonly { readonly step: Step }[]): string[] {
  return steps.map(({ step }) => stepText(step)).filter((text) => text !== '');
}

/**
 * Takes in what the service has stored. An own push that came back as it was sent is only ticked off; in another form
 * it replaces what was sent; steps of others go in below everything unconfirmed.
 *
 * @throws when the steps do not fit the agreed document: then the editor has to load again.
 */
export function receiveCommit(state: EditorState, commit: StoredSteps): Reception {
  const agreed = getUnconfirmed(state);
  const { unconfirmed, inflight } = agreed;
  const transaction = state.tr;
  let base = agreed.base;
  for (const step of commit.steps) {
    const result = step.apply(base);
    if (!result.doc) throw new Error(`Bug: a stored step does not apply: ${result.failed}`);
    base = result.doc;
  }
  const own = inflight !== null && inflight.ref === commit.ref ? inflight.count : 0;
  const sent = unconfirmed.slice(0, own);
  const isOwn = inflight !== null && inflight.ref === commit.ref;
  if (
    isOwn &&
    own === commit.steps.length &&
    sent.every(({ step }, index) => isSame(step, commit.steps[index] ?? step))
  ) {
    const confirmed = { version: commit.to, base, inflight: null, unconfirmed: unconfirmed.slice(own) };
    return { transaction: setUnconfirmed(transaction, confirmed), lost: [], overwritten: [] };
  }
  const replay = replaySteps(transaction, unconfirmed, commit.steps, own);
  keepSelection(state, transaction);
  // Where the counts differ, a step had been lost here already, and was reported then.
  const isWhole = own === commit.steps.length + commit.dropped.length;
  const lostOfSent = isWhole ? commit.dropped.flatMap((index) => sent[index] ?? []) : [];
  const stillSent = unconfirmed
    .slice(0, inflight?.count ?? 0)
    .filter((step) => !replay.lost.includes(step)).length;
  transaction.setMeta(REBASED, unconfirmed.length);
  return {
    transaction: setUnconfirmed(transaction, {
      version: commit.to,
      base,
      inflight: isOwn || inflight === null ? null : { ref: inflight.ref, count: stillSent },
      unconfirmed: replay.kept,
    }),
    lost: textsOf([...lostOfSent, ...replay.lost]),
    overwritten: replay.overwritten,
  };
}
