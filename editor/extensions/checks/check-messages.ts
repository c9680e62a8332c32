import type { Node } from '@tiptap/pm/model';
import type { CheckSettings, DocumentJson, Dossier, Finding } from '@tongjie/model';

/** Everything of a dossier that checks look at besides the interpretation. */
export type CheckSurroundings = Omit<Dossier, 'interpretation' | 'waivers'>;

/**
 * A document told by what stayed of the one before: the number of a top node that is the same as before, or a new one
 * whole. While somebody types, all sections but one are numbers.
 */
export type DocumentUpdate = readonly (number | DocumentJson['content'][number])[];

/** What is asked of whoever checks. What is left out is as it was. */
export interface CheckRequest {
  /** Comes back with the answer. */
  readonly ticket: number;
  readonly settings?: CheckSettings;
  readonly surroundings?: CheckSurroundings;
  readonly interpretation: DocumentUpdate;
}

/** What was found; null where the request builds on a document that is not known: ask again with everything. */
export interface CheckAnswer {
  readonly ticket: number;
  readonly findings: readonly Finding[] | null;
}

/** Tells a document by the one that was told before; null: nothing was. */
export function describeUpdate(before: Node | null, after: Node): DocumentUpdate {
  const places = new Map(before?.children.map((child, index) => [child, index]));
  return after.children.map((child) => places.get(child) ?? child.toJSON());
}
