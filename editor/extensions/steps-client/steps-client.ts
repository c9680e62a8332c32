import { Extension } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import type { DocumentConnection } from './document-connection.ts';
import { hasRemoteSteps } from './meta.ts';
import { unconfirmedKey, unconfirmedSteps } from './unconfirmed-steps.ts';

export interface StepsClientOptions {
  /** Version of the document that the editor opens with. */
  readonly version: number;
  readonly connection: DocumentConnection | null;
}

/** Ties an editor to a connection: local steps go out through it, stored steps come in. */
export const StepsClient = Extension.create<StepsClientOptions>({
  name: 'stepsClient',
  addOptions: () => ({ version: 0, connection: null }),
  onTransaction({ transaction, appendedTransactions }) {
    const all = [transaction, ...appendedTransactions];
    const local = all.some(
      (one) => one.docChanged && one.getMeta(unconfirmedKey) === undefined && !hasRemoteSteps([one]),
    );
    if (local) this.options.connection?.changed();
  },
  addProseMirrorPlugins() {
    const { version, connection } = this.options;
    return [
      unconfirmedSteps(version),
      new Plugin({
        key: new PluginKey('stepsClientView'),
        view(view) {
          // The view is complete only after its plugins; attaching dispatches.
          queueMicrotask(() => {
            if (!view.isDestroyed) connection?.attach(view);
          });
          return { destroy: () => connection?.detach() };
        },
      }),
    ];
  },
});
