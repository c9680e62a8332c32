import { Extension } from '@tiptap/core';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { REBASED } from '../steps-client/meta.ts';
import { stepText } from '../steps-client/step-text.ts';
import { flattenSections } from './flatten-sections.ts';
import {
  deleteCrossingSelection,
  moveCrossingSelection,
  takeCrossingInput,
  typeOver,
} from './section-input.ts';
import { crossesBorder, deletePerSection, transactionTouchesBorder } from './section-ranges.ts';

export const sectionGuardKey = new PluginKey('sectionGuard');

/** Whether a transaction takes away all that is selected. */
function deletesSelection({ selection }: EditorState, { mapping }: Transaction): boolean {
  return !selection.empty && mapping.map(selection.from, 1) >= mapping.map(selection.to, -1);
}

/**
 * What a transaction of the person becomes: itself, a deletion section by section where it would have merged
 * sections, or null where it tries to change the sections in a way that no rewriting can save.
 */
export function guardTransaction(state: EditorState, transaction: Transaction): Transaction | null {
  if (!transaction.docChanged || transaction.getMeta(REBASED) !== undefined) return transaction;
  if (!transactionTouchesBorder(transaction)) return transaction;
  const { from, to } = state.selection;
  if (!crossesBorder(state.doc, from, to) && !deletesSelection(state, transaction)) return null;
  const deletion = deletePerSection(state, from, to);
  const words = transaction.steps.map(stepText).join('');
  return words === '' ? deletion : deletion.insertText(words);
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
          transformPasted: flattenSections,
          handleTextInput(view, _from, _to, text) {
            const { from, to } = view.state.selection;
            if (!crossesBorder(view.state.doc, from, to)) return false;
            typeOver(view, from, to, text);
            return true;
          },
          handlePaste(view) {
            deleteCrossingSelection(view);
            return false;
          },
          handleDrop(view, event, slice, moved) {
            const { from, to } = view.state.selection;
            if (moved && crossesBorder(view.state.doc, from, to)) {
              moveCrossingSelection(view, event, slice);
              return true;
            }
            // A browser opens a file that nobody takes, and leaves the page.
            return slice.size === 0 && (event.dataTransfer?.files.length ?? 0) > 0;
          },
          handleKeyDown(view, event) {
            if (event.key === 'Enter') deleteCrossingSelection(view);
            return false;
          },
          handleDOMEvents: {
            beforeinput: takeCrossingInput,
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
