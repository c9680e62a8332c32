import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { useEditorState } from '@tiptap/react';
import type { Finding, SectionKind, SettledFindings, Waiver } from '@tongjie/model';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import {
  acceptSuggestion,
  findingsIn,
  findSection,
  type OpenSuggestion,
  suggestionsIn,
} from '../../extensions/index.ts';
import { useDossier } from '../dossier-context.tsx';
import { FindingNote } from './finding-note.tsx';
import type { Decision } from './suggestion-actions.ts';
import { SuggestionNote } from './suggestion-note.tsx';
import { WaiverNote } from './waiver-note.tsx';

const GAP = 12;

/** A note and the document position that it stands beside. */
type PlacedNote = { readonly position: number; readonly id: string } & (
  | { readonly kind: 'finding'; readonly finding: Finding }
  | { readonly kind: 'suggestion'; readonly suggestion: OpenSuggestion }
  | { readonly kind: 'waived' | 'lapsed'; readonly waiver: Waiver; readonly to: number | null }
);

const startOf = (document: Node, section: SectionKind | null): number | null =>
  section === null ? 1 : (findSection(document, section)?.position ?? null);

/** Document position that a finding speaks of, or null for findings on the policy or the plan. */
function positionOf(document: Node, { place }: Finding): number | null {
  if (place.document !== 'interpretation') return null;
  if (place.from !== null && place.from < document.content.size) return place.from;
  return startOf(document, place.section);
}

function placeNotes(
  document: Node,
  { open, waived, lapsed }: SettledFindings,
  suggestions: readonly OpenSuggestion[],
): PlacedNote[] {
  // The same words may be found twice: notes are told apart by their order among those of one key.
  const seen = new Map<string, number>();
  const idOf = (key: string) => {
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return `${key}${count}`;
  };
  const notes: PlacedNote[] = [];
  for (const finding of open) {
    const position = positionOf(document, finding);
    if (position !== null) notes.push({ kind: 'finding', position, finding, id: idOf(finding.key) });
  }
  for (const { finding, waiver } of waived) {
    const position = positionOf(document, finding);
    const { to } = finding.place;
    if (position !== null) notes.push({ kind: 'waived', position, waiver, to, id: idOf(finding.key) });
  }
  for (const waiver of lapsed) {
    const position = startOf(document, waiver.section);
    if (position !== null) notes.push({ kind: 'lapsed', position, waiver, to: null, id: idOf(waiver.key) });
  }
  for (const suggestion of suggestions) {
    const { place, key } = suggestion;
    if (place) notes.push({ kind: 'suggestion', position: place.from, suggestion, id: key });
  }
  return notes.sort((a, b) => a.position - b.position);
}

interface MarginNotesProps {
  readonly editor: Editor;
  readonly document: Node;
  readonly pane: HTMLElement | null;
}

/** Findings and what came back as notes in the margin (批注), each at its line; notes push one another down and never lie over text. */
export function MarginNotes({ editor, document, pane }: MarginNotesProps) {
  const { readOnly, waiverActions, suggestionActions } = useDossier();
  const settled = useEditorState({ editor, selector: ({ editor: now }) => findingsIn(now.state) });
  const suggestions = useEditorState({ editor, selector: ({ editor: now }) => suggestionsIn(now.state) });
  const list = useRef<HTMLDivElement>(null);
  const [tops, setTops] = useState<readonly number[]>([]);
  const [resized, setResized] = useState(0);
  const notes = useMemo(() => placeNotes(document, settled, suggestions), [settled, suggestions, document]);
  const ids = notes.map(({ id }) => id).join();
  // A note that opens to be written in pushes the others down.
  // biome-ignore lint/correctness/useExhaustiveDependencies: other notes are other elements to observe.
  useLayoutEffect(() => {
    const observer = new ResizeObserver(() => setResized((count) => count + 1));
    for (const note of list.current?.children ?? []) observer.observe(note);
    return () => observer.disconnect();
  }, [ids]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: heights are read from the page after a note has changed its own.
  useLayoutEffect(() => {
    if (!pane || !list.current) return;
    const outer = pane.getBoundingClientRect().top;
    let free = 0;
    const next = notes.map(({ position }, index) => {
      const line = editor.view.coordsAtPos(Math.min(position + 1, document.content.size)).top - outer;
      const top = Math.max(line, free);
      free = top + (list.current?.children[index]?.getBoundingClientRect().height ?? 60) + GAP;
      return Math.round(top);
    });
    setTops((old) =>
      old.length === next.length && old.every((top, index) => top === next[index]) ? old : next,
    );
  }, [editor, document, notes, pane, resized]);
  const go = (position: number, to: number | null) => {
    const { size } = editor.state.doc.content;
    const range = { from: Math.min(position, size), to: Math.min(to ?? position, size) };
    editor.chain().setTextSelection(range).scrollIntoView().focus().run();
  };
  const apply = ({ fix }: Finding) => {
    if (!fix) return;
    editor.view.dispatch(editor.state.tr.insertText(fix.replacement, fix.from, fix.to));
    editor.view.focus();
  };
  const actions = readOnly ? null : waiverActions;
  const decide = async ({ key }: OpenSuggestion, decision: Decision) => {
    const accepted = decision === 'accepted' ? acceptSuggestion(editor.state, key) : null;
    if (accepted) editor.view.dispatch(accepted);
    await suggestionActions?.decide(key, decision);
  };
  return (
    <aside className="tj-notes" aria-label="批注" ref={list}>
      {notes.map((note, index) => {
        const top = { top: tops[index] ?? 0 };
        if (note.kind === 'finding') {
          const { finding, position } = note;
          return (
            <article className={`tj-note tj-${finding.severity}`} key={note.id} style={top}>
              <FindingNote
                finding={finding}
                onGo={() => go(position, finding.place.to)}
                onFix={finding.fix && !readOnly ? () => apply(finding) : null}
                waiverActions={actions}
              />
            </article>
          );
        }
        if (note.kind === 'suggestion') {
          const { suggestion, position } = note;
          return (
            <article className="tj-note tj-suggestion" key={note.id} style={top}>
              <SuggestionNote
                suggestion={suggestion}
                onGo={() => go(position, suggestion.place?.to ?? null)}
                onDecide={suggestionActions && !readOnly ? (decision) => decide(suggestion, decision) : null}
              />
            </article>
          );
        }
        return (
          <article className={`tj-note tj-${note.kind}`} key={note.id} style={top}>
            <WaiverNote
              waiver={note.waiver}
              isLapsed={note.kind === 'lapsed'}
              onGo={() => go(note.position, note.to)}
              waiverActions={actions}
            />
          </article>
        );
      })}
    </aside>
  );
}
