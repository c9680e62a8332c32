import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { type BlockName, blocks } from '@tongjie/model';
import { useEffect, useMemo, useState } from 'react';
import { findTrigger, insertCitation, type Trigger } from '../../extensions/index.ts';
import { searchClauses } from '../clauses/clause-index.ts';
import { useDossier } from '../dossier-context.tsx';
import { blockIcons } from './block-icons.tsx';
import { putBlock } from './block-menu.tsx';

interface Choice {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  readonly block: BlockName | null;
  readonly pick: () => void;
}

/** Blocks whose title or purpose holds the words searched for. */
function searchBlocks(query: string) {
  return blocks.filter(
    (block) => block.title.includes(query) || (query.length > 1 && block.purpose.includes(query)),
  );
}

/**
 * The list that opens while `/` (or `、`) or `@` is typed. Focus stays in the text: arrows choose, Enter takes, Escape
 * closes. Nothing happens while an input method composes.
 */
export function TriggerMenu({ editor }: { readonly editor: Editor }) {
  const { index } = useDossier();
  const trigger = useEditorState({
    editor,
    selector: ({ editor: current }) => (current.isFocused ? findTrigger(current.state) : null),
  });
  const [closedAt, setClosedAt] = useState(-1);
  const [choice, setChoice] = useState({ search: '', at: 0 });
  const open = trigger !== null && trigger.from !== closedAt;
  const choices = useMemo(() => (trigger ? choicesOf(editor, trigger, index) : []), [editor, trigger, index]);
  // Another search begins at its first answer.
  const search = trigger ? `${trigger.kind}${trigger.query}` : '';
  const active = choice.search === search ? Math.min(choice.at, choices.length - 1) : 0;
  const chosen = choices[active];
  useEffect(() => {
    if (!trigger) setClosedAt(-1);
  }, [trigger]);
  useEffect(() => {
    if (!open || !chosen) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.isComposing || event.keyCode === 229) return;
      const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (move !== undefined) setChoice({ search, at: (active + move + choices.length) % choices.length });
      else if (event.key === 'Enter' || event.key === 'Tab') chosen.pick();
      else if (event.key === 'Escape') setClosedAt(trigger?.from ?? -1);
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    const { dom } = editor.view;
    dom.addEventListener('keydown', onKey, true);
    return () => dom.removeEventListener('keydown', onKey, true);
  }, [open, active, chosen, choices, editor, search, trigger]);
  if (!open || !trigger || choices.length === 0) return null;
  const box = editor.view.coordsAtPos(trigger.from);
  const left = Math.max(8, Math.min(box.left, editor.view.dom.getBoundingClientRect().right - 300));
  const top = box.bottom + 320 > window.innerHeight ? Math.max(8, box.top - 326) : box.bottom + 6;
  return (
    <div
      className="tj-popover tj-trigger-menu"
      role="listbox"
      aria-label={trigger.kind === 'block' ? '版块' : '条款'}
      style={{ left, top }}
    >
      {choices.map((option) => (
        <TriggerOption key={option.id} choice={option} active={option === chosen} />
      ))}
    </div>
  );
}

function TriggerOption({ choice, active }: { readonly choice: Choice; readonly active: boolean }) {
  const Icon = choice.block ? blockIcons[choice.block] : null;
  return (
    <div
      role="option"
      tabIndex={-1}
      aria-selected={active}
      className={`tj-trigger-option${Icon ? '' : ' tj-of-clause'}`}
      ref={(element) => {
        if (active) element?.scrollIntoView({ block: 'nearest' });
      }}
      onMouseDown={(event) => {
        event.preventDefault();
        choice.pick();
      }}
    >
      {Icon && <Icon size={16} strokeWidth={1.75} aria-hidden />}
      <span className="tj-option-title">{choice.title}</span>
      <span className="tj-option-detail">{choice.detail}</span>
    </div>
  );
}

function choicesOf(editor: Editor, trigger: Trigger, index: Parameters<typeof searchClauses>[0]): Choice[] {
  const { from, to } = trigger;
  if (trigger.kind === 'block') {
    return searchBlocks(trigger.query).map((block) => ({
      id: block.name,
      title: block.title,
      detail: block.purpose,
      block: block.name,
      pick: () => {
        editor.view.dispatch(editor.state.tr.delete(from, to));
        putBlock(editor, block.name);
      },
    }));
  }
  return searchClauses(index, trigger.query, 8).map((entry) => ({
    id: `${entry.of}:${entry.clause.id}`,
    title: entry.label,
    detail: entry.clause.heading || entry.clause.text.slice(0, 40),
    block: null,
    pick: () => {
      const transaction = insertCitation(
        editor.state,
        { clause: entry.clause.id, of: entry.of },
        { from, to },
      );
      if (transaction) editor.view.dispatch(transaction);
      editor.view.focus();
    },
  }));
}
