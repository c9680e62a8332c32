import { type Node, Slice } from 'prosemirror-model';
import { ReplaceStep, type Step } from 'prosemirror-transform';

/** The smallest replacement that turns one document into another, or null where there is none that fits. */
function replaceDifference(from: Node, to: Node): Step | null {
  const start = from.content.findDiffStart(to.content);
  const end = from.content.findDiffEnd(to.content);
  if (start === null || !end) return null;
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  try {
    const step = new ReplaceStep(start, end.a + overlap, to.slice(start, end.b + overlap));
    return step.apply(from).doc?.eq(to) ? step : null;
  } catch {
    return null;
  }
}

/**
 * The steps that turn one document into another of the same schema; none where they are equal. What is the same at both
 * ends isn't touched, so that a caret there stays.
 */
export function replaceDocument(from: Node, to: Node): readonly Step[] {
  if (from.eq(to)) return [];
  return [replaceDifference(from, to) ?? new ReplaceStep(0, from.content.size, new Slice(to.content, 0, 0))];
}
