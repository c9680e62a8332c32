import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { CoverageMark } from '../clauses/coverage.ts';
import { printedLabel } from '../clauses/printed-label.ts';

/** What is drawn around the clauses of a policy without being of it. */
export interface PolicyMarks {
  readonly coverage: ReadonlyMap<string, CoverageMark>;
  /** Names of the sections that interpret a clause, by clause id. */
  readonly sections: ReadonlyMap<string, readonly string[]>;
  /** Length of the heading at the start of a clause's words, by clause id. */
  readonly headings: ReadonlyMap<string, number>;
  readonly selected: string | null;
}

const key = new PluginKey<{ marks: PolicyMarks; decorations: DecorationSet }>('policyMarks');
const none: PolicyMarks = { coverage: new Map(), sections: new Map(), headings: new Map(), selected: null };

/** A transaction that draws other marks; it changes no character. */
export function setPolicyMarks(state: EditorState, marks: PolicyMarks) {
  return state.tr.setMeta(key, marks).setMeta('addToHistory', false);
}

function decorate(root: Node, marks: PolicyMarks): DecorationSet {
  const decorations: Decoration[] = [];
  root.descendants((node, position) => {
    if (node.type.name !== 'clause') return !node.isTextblock;
    const id = String(node.attrs.id ?? '');
    const text = node.firstChild;
    if (!text) return false;
    const end = position + 1 + text.nodeSize;
    const mark = marks.coverage.get(id) ?? 'none';
    const sections = marks.sections.get(id) ?? [];
    decorations.push(
      Decoration.node(position + 1, end, {
        class: `tj-clause-line tj-line-${mark}${id === marks.selected ? ' tj-selected' : ''}`,
        'data-label': printedLabel(String(node.attrs.label)),
        ...(sections.length > 0 ? { 'data-where': sections.join(' · ') } : {}),
        'data-clause-line': id,
      }),
    );
    const heading = marks.headings.get(id) ?? 0;
    if (heading > 0)
      decorations.push(
        Decoration.inline(position + 2, position + 2 + heading, { class: 'tj-clause-heading' }),
      );
    return true;
  });
  return DecorationSet.create(root, decorations);
}

/** Draws labels, headings, coverage and the lit clause of a policy. */
export const PolicyDecorations = Extension.create({
  name: 'policyDecorations',
  addProseMirrorPlugins: () => [
    new Plugin({
      key,
      state: {
        init: (_config, state) => ({ marks: none, decorations: decorate(state.doc, none) }),
        apply(transaction, value, _before, after) {
          const marks: PolicyMarks | undefined = transaction.getMeta(key);
          if (!marks && !transaction.docChanged) return value;
          const next = marks ?? value.marks;
          return { marks: next, decorations: decorate(after.doc, next) };
        },
      },
      props: { decorations: (state) => key.getState(state)?.decorations },
    }),
  ],
});
