import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import type { Finding } from '@tongjie/model';
import { Info, OctagonX, TriangleAlert } from 'lucide-react';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { findSection } from '../../extensions/index.ts';
import { useDossier } from '../dossier-context.tsx';

const icons = { error: OctagonX, warning: TriangleAlert, hint: Info } as const;
export const severityTitles = { error: '错误', warning: '警告', hint: '提示' } as const;
const GAP = 12;

/** Document position that a finding speaks of, or null for findings on the policy or the plan. */
function positionOf(document: Node, finding: Finding): number | null {
  const { place } = finding;
  if (place.document !== 'interpretation') return null;
  const size = document.content.size;
  if (place.from !== null && place.from < size) return place.from;
  if (place.section === null) return 1;
  return findSection(document, place.section)?.position ?? null;
}

/** Findings as notes in the margin (批注), each at its line; notes push one another down and never lie over text. */
interface MarginNotesProps {
  readonly editor: Editor;
  readonly document: Node;
  readonly pane: HTMLElement | null;
}

export function MarginNotes({ editor, document, pane }: MarginNotesProps) {
  const { findings } = useDossier();
  const list = useRef<HTMLDivElement>(null);
  const [tops, setTops] = useState<readonly number[]>([]);
  const placed = useMemo(
    () =>
      findings
        .flatMap((finding) => {
          const position = positionOf(document, finding);
          return position === null ? [] : [{ finding, position }];
        })
        .toSorted((a, b) => a.position - b.position),
    [findings, document],
  );
  useLayoutEffect(() => {
    if (!pane || !list.current) return;
    const outer = pane.getBoundingClientRect().top;
    let free = 0;
    const next = placed.map(({ position }, index) => {
      const line = editor.view.coordsAtPos(Math.min(position + 1, document.content.size)).top - outer;
      const top = Math.max(line, free);
      free = top + (list.current?.children[index]?.getBoundingClientRect().height ?? 60) + GAP;
      return Math.round(top);
    });
    setTops((old) =>
      old.length === next.length && old.every((top, index) => top === next[index]) ? old : next,
    );
  }, [editor, document, placed, pane]);
  const go = (finding: Finding, position: number) => {
    const to = finding.place.to ?? position;
    editor
      .chain()
      .setTextSelection({ from: position, to: Math.min(to, editor.state.doc.content.size) })
      .scrollIntoView()
      .focus()
      .run();
  };
  const apply = (finding: Finding) => {
    const { fix } = finding;
    if (!fix) return;
    editor.view.dispatch(editor.state.tr.insertText(fix.replacement, fix.from, fix.to));
    editor.view.focus();
  };
  return (
    <aside className="notes" aria-label="批注" ref={list}>
      {placed.map(({ finding, position }, index) => {
        const Icon = icons[finding.severity];
        return (
          <article
            className={`note ${finding.severity}`}
            key={`${finding.rule}:${position}:${finding.message}`}
            style={{ top: tops[index] ?? 0 }}
          >
            <button type="button" className="note-head" onClick={() => go(finding, position)}>
              <Icon size={14} strokeWidth={2} aria-label={severityTitles[finding.severity]} />
              <span>{headOf(finding)}</span>
            </button>
            <p>{bodyOf(finding)}</p>
            {finding.fix && (
              <Button className="btn sm" onPress={() => apply(finding)}>
                {finding.fix.title}
              </Button>
            )}
          </article>
        );
      })}
    </aside>
  );
}

/** Longest bold line of a note, in characters; a longer one breaks before its quotation. */
const LONGEST_HEAD = 18;

/** The first clause of the message as the bold line; the rest below it. */
function splitMessage(message: string): [string, string] {
  const stop = message.search(/[，。：；]/);
  const quotation = message.indexOf('“', 4);
  if ((stop < 0 || stop > LONGEST_HEAD) && quotation > 0 && quotation <= LONGEST_HEAD) {
    return [message.slice(0, quotation), message.slice(quotation)];
  }
  return stop > 0 ? [message.slice(0, stop), message.slice(stop + 1)] : [message, ''];
}

export const headOf = (finding: Finding): string => splitMessage(finding.message)[0];
export const bodyOf = (finding: Finding): string => splitMessage(finding.message)[1];
