import type { Editor } from '@tiptap/core';
import { useEffect, useRef } from 'react';
import { sectionsOf } from '../../extensions/index.ts';
import { goToSection } from '../../react/index.ts';

interface DeskKeys {
  readonly editor: Editor;
  readonly onKeyList: () => void;
}

/** Panes that are shown, in reading order. */
function panes(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter(
    (pane) => pane.offsetParent !== null,
  );
}

function cycle(
  elements: readonly HTMLElement[],
  backward: boolean,
  isCurrent: (element: HTMLElement) => boolean,
): HTMLElement | undefined {
  const at = elements.findIndex(isCurrent);
  const next = at < 0 ? 0 : at + (backward ? -1 : 1);
  return elements[(next + elements.length) % elements.length];
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

/** Shortcuts of the editor screen. Nothing fires while an input method composes. */
export function useDeskKeys({ editor, onKeyList }: DeskKeys): void {
  const keyList = useRef(onKeyList);
  keyList.current = onKeyList;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.isComposing || event.keyCode === 229) return;
      const digit = event.altKey && /^Digit([1-9])$/.exec(event.code)?.[1];
      if (event.key === 'F6') {
        const pane = cycle(panes(), event.shiftKey, (element) => element.contains(document.activeElement));
        (pane?.querySelector<HTMLElement>('[contenteditable="true"]') ?? pane)?.focus({
          preventScroll: true,
        });
      } else if (event.key === 'F8') {
        const notes = [...document.querySelectorAll<HTMLElement>('.tj-note-head')];
        const note = cycle(notes, event.shiftKey, (element) => element === document.activeElement);
        note?.focus();
        note?.scrollIntoView({ block: 'center' });
      } else if (digit) {
        const section = sectionsOf(editor.state.doc)[Number(digit) - 1];
        if (section?.kind) goToSection(editor, section.kind, section.position);
      } else if (event.key === '?' && !isTyping(event.target)) keyList.current();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [editor]);
}
