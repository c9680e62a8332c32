import { Extension } from '@tiptap/core';
import type { Schema } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { type PolicySource, parseFragment, readLabel } from '@tongjie/model';
import { STRUCTURED } from '../../paste/clipboard-markup.ts';
import { clipboardSource } from './clipboard-source.ts';
import { insertFragment } from './insert-fragment.ts';

/** What was pasted, as lines: from HTML where it has any structure, else from the plain text. */
function sourceOf(data: DataTransfer): PolicySource {
  const html = data.getData('text/html');
  if (STRUCTURED.test(html)) return clipboardSource(new DOMParser().parseFromString(html, 'text/html').body);
  return { text: data.getData('text/plain').replace(/\r\n?/g, '\n') };
}

/** Words within a paragraph, which go in at the caret as they are. */
const isInline = ({ text }: PolicySource): boolean =>
  !text.trim().includes('\n') && readLabel(text.trim().slice(0, 60)) === null;

/** The nodes under the editor's own schema, which is another object than the model's. */
const inSchema = (schema: Schema, source: PolicySource) =>
  parseFragment(source).map((node) => schema.nodeFromJSON(node.toJSON()));

/**
 * Text pasted into a policy becomes paragraphs and clauses as if it had been read from a file: automatic numbers of Word and of
 * web pages are kept, and each numbered piece is a clause of its own. What was copied in an editor of policies is left to it.
 */
export const PolicyPaste = Extension.create({
  name: 'policyPaste',
  addProseMirrorPlugins: () => [
    new Plugin({
      key: new PluginKey('policyPaste'),
      props: {
        handlePaste(view, event) {
          const data = event.clipboardData;
          if (!data || data.getData('text/html').includes('data-pm-slice')) return false;
          const source = sourceOf(data);
          if (source.text.trim() === '' || isInline(source)) return false;
          const transaction = insertFragment(view.state, inSchema(view.state.schema, source));
          if (!transaction) return false;
          view.dispatch(transaction.setMeta('paste', true).setMeta('uiEvent', 'paste'));
          return true;
        },
      },
    }),
  ],
});
