import { Extension } from '@tiptap/core';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { REBASED } from '../steps-client/meta.ts';
import { crossesBorder, deletePerSection, transactionTouchesBorder } from './section-ranges.ts';

export const sectionGuardKey = new PluginKey('sectionGuard');

/** Deletes a selection that reaches over a section's border, section by section. Says whether it had to. */
export function deleteCrossingSelection(view: EditorView): boolean {
  const { from, to } = view.state.selection;
  if (!crossesBorder(view.state.doc, from, to)) return false;
  view.dispatch(deletePerSection(view.state, from, to).scrollIntoView());
  return true;
}

/**
 * What a transaction of the person becomes: itself, a deletion section by section where it would have merged
 * sections, or null where it tries to change the sections in a way that no rewriting can save.
 */
export function guardTransaction(state: EditorState, transaction: Transaction): Transaction | null {
  if (!transaction.docChanged || transaction.getMeta(REBASED) !== undefined) return transaction;
  if (!transactionTouchesBorder(transaction)) return transaction;
  const { from, to } = state.selection;
  return crossesBorder(state.doc, from, to) ? deletePerSection(state, from, to) : null;
}

/**
 * Keeps every section in place whatever is selected, cut, typed over, pasted over or dropped.
 *
 * Input handlers delete section by section before the input goes on with a collapsed selection, so that the typed or
 * pasted text survives; every other deletion is rewritten where it is dispatched.
 */
export const SectionGuard = Extension.create({
  name: 'sectionGuard',
  priority: 1000,

  dispatchTransaction({ transaction, next }) {
    const guarded = guardTransaction(this.editor.state, transaction);
    if (guarded) next(guarded);
  },

  addProseMirrorPlugins() {
    return [
      new Plugin({
        key: sectionGuardKey,
        props: {
          handleTextInput(view, _from, _to, text) {
            if (!deleteCrossingSelection(view)) return false;
            view.dispatch(view.state.tr.insertText(text));
            return true;
          },
          handlePaste(view) {
            deleteCrossingSelection(view);
            return false;
          },
          handleDrop(view, _event, _slice, moved) {
            const { from, to } = view.state.selection;
            // Moving content of several sections would have to merge them at the target; copying is fine.
            return moved && crossesBorder(view.state.doc, from, to);
          },
          handleKeyDown(view, event) {
            if (event.key === 'Enter') deleteCrossingSelection(view);
            return false;
          },
          handleDOMEvents: {
            compositionstart(view) {
              deleteCrossingSelection(view);
              return false;
            },
            keydown(view, event) {
              // Input methods report keyCode 229 before the composition begins.
              if (event.keyCode === 229) deleteCrossingSelection(view);
              return false;
            },
          },
        },
      }),
    ];
  },
});
