import type { Node } from 'prosemirror-model';
import { Step } from 'prosemirror-transform';
import { sha256 } from '../dossier/sha256.ts';
import type { PushKind } from './messages.ts';
import { repairClauseIds } from './repair-clause-ids.ts';
import { serverRebase } from './server-rebase.ts';
import { stepJsonSchema } from './step-json.ts';
import { judgeSize, judgeStep, PushRefused } from './step-policy.ts';
import { isStorable } from './storable-text.ts';

/** What of a push decides its outcome. */
export interface PushedSteps {
  readonly ref: string;
  /** As they came over the wire; anything. */
  readonly steps: readonly unknown[];
  readonly kind: PushKind;
}

/** The document after a push, and what to store; or why the push is refused whole. */
export type PushOutcome =
  | {
      readonly accepted: true;
      readonly doc: Node;
      readonly steps: readonly Step[];
      readonly dropped: readonly number[];
    }
  | { readonly accepted: false; readonly code: 'invalid' | 'tooLarge'; readonly detail: string };

const broken = () => new PushRefused('invalid', '编辑器发来的修改不合规范，没有保存。请刷新页面后重试。');

function readStep(doc: Node, json: unknown): Step {
  const parsed = stepJsonSchema.safeParse(json);
  if (!parsed.success || !isStorable(json)) throw broken();
  try {
    return Step.fromJSON(doc.type.schema, parsed.data);
  } catch {
    throw broken();
  }
}

/** `Step.apply` looks only at the edges of a change; what lies inside an inserted slice is checked here. */
function checkDocument(doc: Node): void {
  try {
    doc.check();
  } catch {
    throw broken();
  }
}

/**
 * Applies a push to the server's document: maps it over what came in between, refuses what must not be stored, and
 * mends clause ids. Pure and total: whatever is pushed, the answer is a valid document or a refusal.
 *
 * @param doc the document now.
 * @param over every step stored since the version on which the push was made.
 */
export function applyPush(doc: Node, push: PushedSteps, over: readonly Step[]): PushOutcome {
  try {
    const pushed = push.steps.map((json) => readStep(doc, json));
    const rebased = serverRebase(doc, pushed, over, (step, before) => judgeStep(step, before, push.kind));
    // At the head nothing came in between that could make an honest step misfit.
    if (over.length === 0 && rebased.dropped.length > 0) throw broken();
    const seed = sha256(push.ref).slice(0, 10);
    const repairs = repairClauseIds(doc, rebased.doc, rebased.steps, seed);
    const after = repairs.reduce((current, step) => step.apply(current).doc ?? current, rebased.doc);
    judgeSize(after);
    checkDocument(after);
    return { accepted: true, doc: after, steps: [...rebased.steps, ...repairs], dropped: rebased.dropped };
  } catch (error) {
    if (error instanceof PushRefused) return { accepted: false, code: error.code, detail: error.message };
    return { accepted: false, code: 'invalid', detail: broken().message };
  }
}
