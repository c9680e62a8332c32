import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { EditorContent } from '@tiptap/react';
import { PanelLeft } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { ToggleButton } from 'react-aria-components';
import { coverageTitles, findCoverage, markCoverage } from '../clauses/coverage.ts';
import { useDossier } from '../dossier-context.tsx';
import { ClauseTree } from './clause-tree.tsx';
import { setPolicyMarks } from './policy-decorations.ts';

interface PolicyPaneProps {
  readonly editor: Editor;
  /** The interpretation as it stands, for telling what of the policy it covers. */
  readonly interpretation: Node | null;
}

/** The policy in the government's voice: tree, text, and what of it is interpreted. */
export function PolicyPane({ editor, interpretation }: PolicyPaneProps) {
  const { index, selectedClause, showClause } = useDossier();
  const [tree, setTree] = useState(true);
  const coverage = useMemo(
    () => (interpretation ? findCoverage(interpretation, index) : new Map()),
    [interpretation, index],
  );
  const marks = useMemo(() => markCoverage(index, coverage), [index, coverage]);
  const selected = selectedClause?.of === 'policy' ? selectedClause.clause : null;
  const uncovered = [...marks.values()].filter((mark) => mark === 'none').length;
  useEffect(() => {
    const sections = new Map([...coverage].map(([id, entry]) => [id, entry.sections]));
    const headings = new Map(
      index.policy.map(({ clause }) => [clause.id, headingLength(clause.heading, clause.text)]),
    );
    editor.view.dispatch(setPolicyMarks(editor.state, { coverage: marks, sections, headings, selected }));
  }, [editor, index, coverage, marks, selected]);
  useEffect(() => {
    if (selected)
      editor.view.dom.querySelector(`[data-clause-line="${selected}"]`)?.scrollIntoView({ block: 'center' });
  }, [editor, selected]);
  useEffect(() => {
    const { dom } = editor.view;
    const onClick = (event: MouseEvent) => {
      const line =
        event.target instanceof Element ? event.target.closest<HTMLElement>('[data-clause-line]') : null;
      if (line?.dataset.clauseLine) showClause({ clause: line.dataset.clauseLine, of: 'policy' });
    };
    dom.addEventListener('click', onClick);
    return () => dom.removeEventListener('click', onClick);
  }, [editor, showClause]);
  return (
    <section className="tj-pane tj-policy" aria-label="政策文件" tabIndex={-1} data-pane>
      <div className="tj-pane-head">
        <b>政策文件</b>
        <span className="tj-muted">
          {index.policy.length}条{uncovered > 0 ? ` · ${uncovered}条未解读` : ''}
        </span>
        <span className="tj-spring" />
        <ToggleButton className="tj-icon-button" aria-label="条款目录" isSelected={tree} onChange={setTree}>
          <PanelLeft size={16} strokeWidth={1.75} aria-hidden />
        </ToggleButton>
      </div>
      <div className={`tj-policy-body${tree ? '' : ' tj-without-tree'}`}>
        {tree && (
          <div className="tj-tree-column">
            <ClauseTree
              clauses={index.policy}
              marks={marks}
              selected={selected}
              onSelect={(clause) => showClause({ clause, of: 'policy' })}
            />
            <p className="tj-legend">
              {(['covered', 'partial', 'none', 'stale'] as const).map((mark) => (
                <span key={mark}>
                  <i className={`tj-cover tj-cover-${mark}`} aria-hidden />
                  {coverageTitles[mark]}
                </span>
              ))}
            </p>
          </div>
        )}
        <div className="tj-policy-text tj-official">
          <EditorContent editor={editor} />
        </div>
      </div>
    </section>
  );
}

/** The heading with its stop, where it stands at the start of the words. */
function headingLength(heading: string, text: string): number {
  if (heading === '' || !text.startsWith(heading)) return 0;
  return /[。.]/.test(text.charAt(heading.length)) ? heading.length + 1 : heading.length;
}
