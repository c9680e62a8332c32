import type { Node } from 'prosemirror-model';
import { Transform } from 'prosemirror-transform';

/** A change or a comment that came back in a Word file, to be accepted or refused by itself (修改意见). */
export interface Suggestion {
  readonly kind: 'change' | 'comment';
  readonly author: string;
  /** ISO 8601, or empty. */
  readonly date: string;
  /** The words around it as the interpretation has them. */
  readonly context: string;
  /** What is taken out; of a comment, the words that it is about. */
  readonly before: string;
  /** What is put in instead; empty for a comment. */
  readonly after: string;
  readonly comment: string;
  /** Where `before` stands in the interpretation's document; null where it was not found or isn't words alone. */
  readonly place: { readonly from: number; readonly to: number } | null;
}

/** Why a suggestion could not be accepted. */
export type Unaccepted = {
  readonly suggestion: Suggestion;
  readonly reason: 'no-place' | 'comment' | 'words-differ';
};

/**
 * Puts accepted changes into a document, from its end to its beginning, so that no place moves before it is used. What
 * can't be put in is told and left as it is.
 */
export function acceptSuggestions(
  document: Node,
  suggestions: readonly Suggestion[],
): { readonly document: Node; readonly unaccepted: readonly Unaccepted[] } {
  const unaccepted: Unaccepted[] = [];
  const transform = new Transform(document);
  const inOrder = [...suggestions].sort((a, b) => (b.place?.from ?? 0) - (a.place?.from ?? 0));
  for (const suggestion of inOrder) {
    const { kind, place, before, after } = suggestion;
    if (kind === 'comment') unaccepted.push({ suggestion, reason: 'comment' });
    else if (place === null) unaccepted.push({ suggestion, reason: 'no-place' });
    else if (transform.doc.textBetween(place.from, place.to) !== before)
      unaccepted.push({ suggestion, reason: 'words-differ' });
    else if (after === '') transform.delete(place.from, place.to);
    else {
      const marks = transform.doc.resolve(place.from).marks();
      transform.replaceWith(place.from, place.to, document.type.schema.text(after, marks));
    }
  }
  transform.doc.check();
  return { document: transform.doc, unaccepted };
}
