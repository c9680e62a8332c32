import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import { EditorContent, useEditorState } from '@tiptap/react';
import { type SectionKind, sectionKindOf } from '@tongjie/model';
import { AtSign, Plus } from 'lucide-react';
import { useState } from 'react';
import { insertCitation } from '../../extensions/index.ts';
import { ClauseMenu } from '../clauses/clause-menu.tsx';
import { useDossier } from '../dossier-context.tsx';
import { BlockFrame } from './block-frame.tsx';
import { BlockMenuButton } from './block-menu.tsx';
import { MarginNotes } from './margin-notes.tsx';
import { PasteNote } from './paste-note.tsx';
import { SectionProgress } from './section-progress.tsx';
import { TriggerMenu } from './trigger-menu.tsx';

/** Puts the caret into a section and brings its heading to the top of the pane. */
export function goToSection(editor: Editor, kind: SectionKind, position: number): void {
  const { state, view } = editor;
  view.dispatch(state.tr.setSelection(TextSelection.near(state.doc.resolve(position + 1))));
  if (editor.isEditable) view.focus();
  view.dom.querySelector(`#section-${kind}`)?.scrollIntoView({ block: 'start' });
}

/** The interpretation as it is written: sections, blocks, margin notes. */
export function InterpretationPane({ editor }: { readonly editor: Editor }) {
  const { findings, readOnly } = useDossier();
  const [pane, setPane] = useState<HTMLDivElement | null>(null);
  const { document, current } = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      document: now.state.doc,
      current:
        now.state.selection.$from.depth > 0
          ? sectionKindOf(now.state.selection.$from.node(1).type.name)
          : null,
    }),
  });
  return (
    <section className="tj-pane tj-interpretation" aria-label="政策解读" tabIndex={-1} data-pane>
      <SectionProgress
        document={document}
        findings={findings}
        current={current}
        onGo={(kind, position) => goToSection(editor, kind, position)}
      />
      <div className="tj-scroll">
        <div className="tj-sheet" ref={setPane}>
          <EditorContent editor={editor} className="tj-interpretation-text" />
          {!readOnly && <BlockFrame editor={editor} pane={pane} />}
          <MarginNotes editor={editor} document={document} pane={pane} />
        </div>
      </div>
      {!readOnly && <PasteNote editor={editor} />}
      {!readOnly && (
        <div className="tj-writing-bar" role="toolbar" aria-label="写作">
          <BlockMenuButton editor={editor} label="放入版块" className="tj-btn tj-sm tj-quiet">
            <Plus size={14} strokeWidth={2} aria-hidden />
            版块
          </BlockMenuButton>
          <ClauseMenu
            label="引条款"
            className="tj-btn tj-sm tj-quiet"
            onPick={(target) => {
              const transaction = insertCitation(editor.state, target);
              if (transaction) editor.view.dispatch(transaction);
              window.setTimeout(() => editor.view.focus(), 30);
            }}
          >
            <AtSign size={14} strokeWidth={2} aria-hidden />
            引条款
          </ClauseMenu>
          <span className="tj-muted tj-s">空行按 / 或 、 放入版块，按 @ 引条款</span>
        </div>
      )}
      {!readOnly && <TriggerMenu editor={editor} />}
    </section>
  );
}
