import type { Node } from 'prosemirror-model';
import type { Step } from 'prosemirror-transform';

/**
 * True when a step replaces the opening or the closing of a child of the document: a section of an interpretation, a
 * part of a policy. Such a step is valid under the schema, and yet it pulls the text of one section into another and
 * resets the attributes of those between. Typing and deleting inside a section touches no border, nor does inserting
 * a section between two others.
 */
export function boundaryTouched(step: Step, doc: Node): boolean {
  let touched = false;
  step.getMap().forEach((from, to) => {
    if (from >= to) return;
    doc.forEach((child, start) => {
      const end = start + child.nodeSize;
      touched ||= (from <= start && to > start) || (from < end && to >= end);
    });
  });
  return touched;
}

/** True when a step takes out exactly one extra section and puts nothing in its place. */
export function removesExtraSection(step: Step, doc: Node): boolean {
  const ranges: [number, number, number][] = [];
  step.getMap().forEach((from, to, newFrom, newTo) => {
    ranges.push([from, to, newTo - newFrom]);
  });
  const [range, ...others] = ranges;
  if (!range || others.length > 0) return false;
  const [from, to, inserted] = range;
  const section = from < doc.content.size ? doc.resolve(from).nodeAfter : null;
  return (
    section?.type.name === 'extraSection' &&
    doc.resolve(from).depth === 0 &&
    to === from + section.nodeSize &&
    inserted === 0
  );
}
