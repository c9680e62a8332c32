import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import type { Step } from '@tiptap/pm/transform';

/** A step made here that the service has not yet confirmed. */
export interface UnconfirmedStep {
  readonly step: Step;
  /** Takes the step back, in the document that it left behind. */
  readonly inverted: Step;
}

/** What this editor and the service have agreed on, and what they have not. */
export interface UnconfirmedState {
  /** Version of the service's document that `base` is. */
  readonly version: number;
  /** The document at `version`: the editor's document without the unconfirmed steps. */
  readonly base: Node;
  /** The push under way: its reference, and how many of the first unconfirmed steps it holds. */
  readonly inflight: { readonly ref: string; readonly count: number } | null;
  readonly unconfirmed: readonly UnconfirmedStep[];
}

export const unconfirmedKey = new PluginKey<UnconfirmedState>('unconfirmedSteps');

export function getUnconfirmed(state: EditorState): UnconfirmedState {
  const value = unconfirmedKey.getState(state);
  if (!value) throw new Error('Bug: the editor was made without the steps client.');
  return value;
}

/** The steps of a transaction with their inverses. */
export function stepsOf(transaction: Transaction, from = 0): UnconfirmedStep[] {
  return transaction.steps.slice(from).flatMap((step, index) => {
    const before = transaction.docs[from + index];
    return before ? [{ step, inverted: step.invert(before) }] : [];
  });
}

/** Sets the agreed state; the transaction takes no part in undo. */
export function setUnconfirmed(transaction: Transaction, value: UnconfirmedState): Transaction {
  return transaction.setMeta(unconfirmedKey, value).setMeta('addToHistory', false);
}

/**
 * Remembers every local step until the service confirms it. `historyPreserveItems` makes prosemirror-history keep
 * its items apart, without which undo after a rebase takes back the wrong text.
 */
export function unconfirmedSteps(version: number): Plugin<UnconfirmedState> {
  return new Plugin<UnconfirmedState>({
    key: unconfirmedKey,
    ...{ historyPreserveItems: true },
    state: {
      init: (_config, state) => ({ version, base: state.doc, inflight: null, unconfirmed: [] }),
      apply(transaction, value) {
        const given: UnconfirmedState | undefined = transaction.getMeta(unconfirmedKey);
        if (given) return given;
        if (!transaction.docChanged) return value;
        return { ...value, unconfirmed: value.unconfirmed.concat(stepsOf(transaction)) };
      },
    },
  });
}
