import type { EditorState, Transaction } from '@tiptap/pm/state';
import { Step } from '@tiptap/pm/transform';
import type { Draft } from './draft-store.ts';
import { getUnconfirmed, setUnconfirmed, stepsOf } from './unconfirmed-steps.ts';

/**
 * The transaction that puts a draft's steps back on the document that they were made on. A push that was under way
 * stays under way with its reference, so that the service can tell whether it has it already. Null where the steps
 * do not fit.
 */
export function restoreDraft(state: EditorState, draft: Draft): Transaction | null {
  const transaction = state.tr;
  try {
    for (const json of draft.steps) transaction.step(Step.fromJSON(state.schema, json));
  } catch {
    return null;
  }
  const unconfirmed = stepsOf(transaction);
  return setUnconfirmed(transaction, { ...getUnconfirmed(state), inflight: draft.inflight, unconfirmed });
}

/** Every piece of text that a draft's steps put in, for showing when they cannot be applied. */
export function textsOfDraft(draft: Draft | null): string[] {
  const texts: string[] = [];
  const collect = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(collect);
    else if (value !== null && typeof value === 'object') {
      for (const [key, inner] of Object.entries(value)) {
        if (key === 'text' && typeof inner === 'string') texts.push(inner);
        else collect(inner);
      }
    }
  };
  collect(draft?.steps);
  return texts;
}
