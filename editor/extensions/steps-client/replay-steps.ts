import type { Transaction } from '@tiptap/pm/state';
import type { Step } from '@tiptap/pm/transform';
import { stepText } from './step-text.ts';
import type { UnconfirmedStep } from './unconfirmed-steps.ts';

declare module 'prosemirror-transform' {
  interface Mapping {
    /** Part of the library since its first release, and left out of its type declarations only. */
    setMirror(inverted: number, step: number): void;
  }
}

/** What became of own steps when others' steps went in below them. */
export interface Replay {
  readonly kept: readonly UnconfirmedStep[];
  /** Steps that no longer fit; their text is not in the document any more. */
  readonly lost: readonly UnconfirmedStep[];
  /** Texts of others that an own deletion or replacement now removes though its author never saw them. */
  readonly overwritten: readonly string[];
}

function applies(transaction: Transaction, step: Step): boolean {
  try {
    return transaction.maybeStep(step).failed === null;
  } catch {
    // Steps throw, rather than fail, on positions outside the document.
    return false;
  }
}

/**
 * Takes back all own steps, applies `remote`, and applies the own steps again except the first `settled`, which
 * `remote` stands for (their confirmed form, or nothing when they were refused).
 */
export function replaySteps(
  transaction: Transaction,
  own: readonly UnconfirmedStep[],
  remote: readonly Step[],
  settled: number,
): Replay {
  for (const { inverted } of own.toReversed()) transaction.step(inverted);
  remote.forEach((step, index) => {
    transaction.step(step);
    // A confirmed form mirrors the step that it came from, so that selection and undo go through both unharmed.
    if (settled === remote.length)
      transaction.mapping.setMirror(own.length - 1 - index, transaction.steps.length - 1);
  });
  const kept: UnconfirmedStep[] = [];
  const lost: UnconfirmedStep[] = [];
  const overwritten: string[] = [];
  own.slice(settled).forEach((before, index) => {
    const mirror = own.length - settled - index - 1;
    const mapped = before.step.map(transaction.mapping.slice(mirror + 1));
    if (!mapped || !applies(transaction, mapped)) {
      lost.push(before);
      return;
    }
    transaction.mapping.setMirror(mirror, transaction.steps.length - 1);
    const document = transaction.docs.at(-1);
    if (!document) return;
    const after = { step: mapped, inverted: mapped.invert(document) };
    kept.push(after);
    const removed = stepText(after.inverted);
    if (removed !== '' && removed !== stepText(before.inverted)) overwritten.push(removed);
  });
  return { kept, lost, overwritten };
}
