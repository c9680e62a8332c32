import type { Node } from 'prosemirror-model';
import { Mapping, type Step } from 'prosemirror-transform';

/** A late push in the form in which it applies now. */
export interface RebasedSteps {
  readonly doc: Node;
  /** The steps that applied, as mapped. */
  readonly steps: readonly Step[];
  /** Indices of pushed steps that no longer apply, because what they changed is gone. */
  readonly dropped: readonly number[];
}

/**
 * Applies a step; null where it does not fit the document. `Step.apply` reports only some misfits and throws for
 * others (positions outside the document, attribute values that their schema refuses).
 */
function applyStep(step: Step, doc: Node): Node | null {
  try {
    return step.apply(doc).doc;
  } catch {
    return null;
  }
}

/**
 * Applies steps that were made some versions ago: maps each over what came in between and over its own undone
 * predecessors, as a client's rebase does, so that both arrive at the same document.
 *
 * @param doc the document now.
 * @param steps what was pushed, made on the document before `over`.
 * @param over every step stored since, in order.
 * @param judge looks at each mapped step and the document that it is about to change; throws to refuse the whole push.
 */
export function serverRebase(
  doc: Node,
  steps: readonly Step[],
  over: readonly Step[],
  judge: (step: Step, doc: Node) => void = () => {},
): RebasedSteps {
  const undone = steps.map((step) => step.getMap().invert()).reverse();
  const mapping = new Mapping([...undone, ...over.map((step) => step.getMap())]);
  const applied: Step[] = [];
  const dropped: number[] = [];
  let current = doc;
  steps.forEach((step, index) => {
    // Drops the inverted maps of this step and of those after it: it was made before they were.
    const own = steps.length - index - 1;
    const mapped = step.map(mapping.slice(own + 1));
    if (mapped) judge(mapped, current);
    const next = mapped && applyStep(mapped, current);
    if (!mapped || !next) {
      dropped.push(index);
      return;
    }
    current = next;
    applied.push(mapped);
    // What the inverted map took out, this one puts back: as its mirror, positions inside survive the detour.
    mapping.appendMap(mapped.getMap(), own);
  });
  return { doc: current, steps: applied, dropped };
}
