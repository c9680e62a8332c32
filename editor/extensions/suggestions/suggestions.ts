import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import type { Mapping } from '@tiptap/pm/transform';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { applySuggestion, type PlacedSuggestion, placeSuggestions, type Suggestion } from '@tongjie/model';

/** A suggestion that can be told from others. */
export interface KeyedSuggestion extends Suggestion {
  readonly key: string;
}
/** At its place in the document as it is now; null where its words aren't found there. */
export type OpenSuggestion = KeyedSuggestion & PlacedSuggestion;

interface SuggestionsState {
  readonly suggestions: readonly OpenSuggestion[];
  readonly decorations: DecorationSet;
}

const key = new PluginKey<SuggestionsState>('suggestions');
const none: SuggestionsState = { suggestions: [], decorations: DecorationSet.empty };

/** The new words, where they would stand. Screen readers read them in the note beside the line. */
function drawInsertion(after: string): HTMLElement {
  const words = document.createElement('ins');
  words.className = 'tj-suggested-in';
  words.setAttribute('aria-hidden', 'true');
  words.textContent = after;
  return words;
}

function decorate(doc: Node, suggestions: readonly OpenSuggestion[]): DecorationSet {
  const decorations = suggestions.flatMap(({ key: about, kind, place, after }) => {
    if (place === null) return [];
    const { from, to } = place;
    const attributes = {
      class: kind === 'comment' ? 'tj-remarked' : 'tj-suggested-out',
      'data-suggestion': about,
    };
    return [
      ...(from < to ? [Decoration.inline(from, to, attributes)] : []),
      ...(after === '' ? [] : [Decoration.widget(to, () => drawInsertion(after), { side: -1, key: about })]),
    ];
  });
  return DecorationSet.create(doc, decorations);
}

/** The suggestion after a change of the document; without a place where its words are no longer what they were. */
function mapSuggestion(suggestion: OpenSuggestion, mapping: Mapping, doc: Node): OpenSuggestion {
  const { place, before, kind } = suggestion;
  if (place === null) return suggestion;
  const start = mapping.mapResult(place.from, 1);
  const end = before === '' ? start : mapping.mapResult(place.to, -1);
  const isGone = before === '' ? start.deletedAcross : start.pos >= end.pos;
  const isOther = kind === 'change' && doc.textBetween(start.pos, end.pos) !== before;
  if (isGone || isOther) return { ...suggestion, place: null };
  return { ...suggestion, place: { from: start.pos, to: end.pos } };
}

/** Looks again for the words of those that have no place: what was undone, or typed again, is found again. */
function findLost(doc: Node, suggestions: readonly OpenSuggestion[]): readonly OpenSuggestion[] {
  const lost = suggestions.filter(({ place }) => place === null);
  if (lost.length === 0) return suggestions;
  const found = new Map(placeSuggestions(doc, lost).map((suggestion) => [suggestion.key, suggestion]));
  return suggestions.map((suggestion) => found.get(suggestion.key) ?? suggestion);
}

const withDecorations = (doc: Node, suggestions: readonly OpenSuggestion[]): SuggestionsState =>
  suggestions.length === 0 ? none : { suggestions, decorations: decorate(doc, suggestions) };

/** A transaction that shows what is to be decided on. It changes no character. */
export const showSuggestions = (state: EditorState, suggestions: readonly KeyedSuggestion[]): Transaction =>
  state.tr.setMeta(key, suggestions).setMeta('addToHistory', false);

/** Suggestions that wait, each at its place as the document is now; none where the extension is not installed. */
export const suggestionsIn = (state: EditorState): readonly OpenSuggestion[] =>
  key.getState(state)?.suggestions ?? [];

/** A transaction that puts a change into the text; null for a comment, and where the change has no place. */
export function acceptSuggestion(state: EditorState, about: string): Transaction | null {
  const suggestion = suggestionsIn(state).find((one) => one.key === about);
  if (!suggestion?.place || suggestion.kind === 'comment') return null;
  return applySuggestion(state.tr, suggestion.after, suggestion.place);
}

/** Keeps suggestions at their words while the document changes, and shows them in the text. */
export const Suggestions = Extension.create({
  name: 'suggestions',
  addProseMirrorPlugins: () => [
    new Plugin<SuggestionsState>({
      key,
      state: {
        init: () => none,
        apply(transaction, value, _before, { doc }) {
          const given: readonly KeyedSuggestion[] | undefined = transaction.getMeta(key);
          if (given) return withDecorations(doc, placeSuggestions(doc, given));
          if (!transaction.docChanged || value.suggestions.length === 0) return value;
          const moved = value.suggestions.map((one) => mapSuggestion(one, transaction.mapping, doc));
          return withDecorations(doc, findLost(doc, moved));
        },
      },
      props: { decorations: (state) => key.getState(state)?.decorations },
    }),
  ],
});
