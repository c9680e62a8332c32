import type { Node } from 'prosemirror-model';
import { Transform } from 'prosemirror-transform';
import { placeWords, readTextPlaces, type WordsAnchor, type WordsRange } from './place-words.ts';

/** A change or a comment that came back in a Word file, to be accepted or refused by itself (修改意见). */
export interface Suggestion extends WordsAnchor {
  readonly kind: 'change' | 'comment';
  readonly author: string;
  /** ISO 8601, or empty. */
  readonly date: string;
  /** The words around it as the file had them before the change. */
  readonly context: string;
  /** What is put in instead of `before`; empty for a comment. */
  readonly after: string;
  readonly comment: string;
}

/** A suggestion where it belongs in a document; null where its words aren't found there, or aren't words alone. */
export interface PlacedSuggestion extends Suggestion {
  readonly place: WordsRange | null;
}

/** Suggestions at their places in a document as it stands. */
export function placeSuggestions<S extends Suggestion>(
  document: Node,
  suggestions: readonly S[],
): (S & PlacedSuggestion)[] {
  const places = readTextPlaces(document);
  return suggestions.map((suggestion) => ({
    ...suggestion,
    place: placeWords(places, suggestion, suggestion.kind === 'comment' ? 'mark' : 'replace'),
  }));
}

/** A transaction's worth of a change at its place: words go out, others come in with the look of what was there. */
export function applySuggestion<T extends Transform>(
  transform: T,
  after: string,
  { from, to }: WordsRange,
): T {
  if (after === '') transform.delete(from, to);
  else {
    const marks = transform.doc.resolve(from).marks();
    transform.replaceWith(from, to, transform.doc.type.schema.text(after, marks));
  }
  return transform;
}

/** Why a suggestion could not be accepted. */
export type Unaccepted = {
  readonly suggestion: PlacedSuggestion;
  readonly reason: 'no-place' | 'comment' | 'words-differ';
};

/**
 * Puts accepted changes into a document, from its end to its beginning, so that no place moves before it is used. What
 * can't be put in is told and left as it is.
 */
export function acceptSuggestions(
  document: Node,
  suggestions: readonly PlacedSuggestion[],
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
    else applySuggestion(transform, after, place);
  }
  transform.doc.check();
  return { document: transform.doc, unaccepted };
}
