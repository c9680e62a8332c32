import type { Slice } from '@tiptap/pm/model';
import { dropPoint } from '@tiptap/pm/transform';
import type { EditorView } from '@tiptap/pm/view';
import { crossesBorder, deletePerSection, transactionTouchesBorder } from './section-ranges.ts';

/** Deletes a selection that reaches over a section's border, section by section. Says whether it had to. */
export function deleteCrossingSelection(view: EditorView): boolean {
  const { from, to } = view.state.selection;
  if (!crossesBorder(view.state.doc, from, to)) return false;
  view.dispatch(deletePerSection(view.state, from, to).scrollIntoView());
  return true;
}

/** Deletes a range section by section and puts words in where it began, in one step back for undo. */
export function typeOver(view: EditorView, from: number, to: number, words: string): void {
  const transaction = deletePerSection(view.state, from, to);
  if (words !== '') transaction.insertText(words);
  view.dispatch(transaction.scrollIntoView());
}

/** Moves what was dragged out of several sections: each keeps its place, and its blocks go where they were dropped. */
export function moveCrossingSelection(view: EditorView, event: DragEvent, slice: Slice): void {
  const { state } = view;
  const { from, to } = state.selection;
  const target = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos;
  if (target === undefined || (target >= from && target <= to)) return;
  const transaction = deletePerSection(state, from, to);
  const at = transaction.mapping.map(target);
  const place = dropPoint(transaction.doc, at, slice) ?? at;
  transaction.replaceRange(place, place, slice);
  if (!transactionTouchesBorder(transaction)) view.dispatch(transaction.setMeta('uiEvent', 'drop'));
}

/** The place in the document that an input is about to change: what the browser says, else the selection. */
function rangeOfInput(view: EditorView, event: InputEvent): { readonly from: number; readonly to: number } {
  const [range] = event.getTargetRanges();
  if (!range) return view.state.selection;
  try {
    const ends = [
      view.posAtDOM(range.startContainer, range.startOffset),
      view.posAtDOM(range.endContainer, range.endOffset),
    ].toSorted((a, b) => a - b);
    return { from: ends[0] ?? 0, to: ends[1] ?? 0 };
  } catch {
    return view.state.selection;
  }
}

/**
 * Inputs that no key announces (on-screen keyboards, voice, spelling, dragging inside the browser) and that would
 * change several sections at once: the browser is not let, and each section is changed for itself. With nothing
 * selected there is nothing to delete over a border. Answers whether the input was taken.
 */
export function takeCrossingInput(view: EditorView, event: InputEvent): boolean {
  if (!event.cancelable || event.isComposing) return false;
  const { from, to } = rangeOfInput(view, event);
  if (!crossesBorder(view.state.doc, from, to)) return false;
  event.preventDefault();
  const isDelete = event.inputType.startsWith('delete');
  if (isDelete && view.state.selection.empty) return true;
  typeOver(view, from, to, event.data ?? event.dataTransfer?.getData('text/plain') ?? '');
  return true;
}
