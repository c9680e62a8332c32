import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { goToNextCell, tableEditing } from '@tiptap/pm/tables';
import { hasRemoteSteps } from '../steps-client/meta.ts';

/** Tables as in Word: Tab goes on, cells select, and a broken grid is mended, but only by the client that broke it. */
export const Tables = Extension.create({
  name: 'tables',
  addKeyboardShortcuts() {
    const go = (direction: 1 | -1) => () =>
      goToNextCell(direction)(this.editor.state, this.editor.view.dispatch);
    return { Tab: go(1), 'Shift-Tab': go(-1) };
  },
  addProseMirrorPlugins() {
    const tables = tableEditing();
    return [
      new Plugin({
        ...tables.spec,
        appendTransaction: (transactions, before, after) =>
          hasRemoteSteps(transactions)
            ? null
            : tables.spec.appendTransaction?.call(tables, transactions, before, after),
      }),
    ];
  },
});
