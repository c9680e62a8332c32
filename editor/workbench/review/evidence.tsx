import { EditorContent, useEditor } from '@tiptap/react';
import type { DocumentJson, Finding } from '@tongjie/model';
import { sectionTitles } from '@tongjie/model';
import { TriangleAlert } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import { findSection, InterpretationKit } from '../../extensions/index.ts';
import {
  type ClauseIndex,
  contentOf,
  dressNode,
  goToSection,
  printedLabel,
  SectionProgress,
  useDossier,
} from '../../react/index.ts';
import type { ArtifactView, DossierView } from '../api/shapes.ts';
import { groupArtifacts } from '../parts/group-artifacts.ts';

const SETTLE_MS = 80;

interface EvidenceProps {
  readonly dossier: DossierView;
  readonly risk: Finding | null;
  readonly index: ClauseIndex;
  readonly interpretation: DocumentJson;
  readonly artifacts: readonly ArtifactView[];
}

/** The clause that a finding is about: its own, or the first related one. */
function clauseOf(risk: Finding | null): string | null {
  return risk?.place.clause ?? risk?.related.find((place) => place.clause !== null)?.clause ?? null;
}

/** Words of a clause with those that the finding speaks of marked. */
function Marked({ text, excerpt }: { readonly text: string; readonly excerpt: string }) {
  const at = excerpt === '' ? -1 : text.indexOf(excerpt);
  if (at < 0) return <>{text}</>;
  return (
    <>
      {text.slice(0, at)}
      <mark>{excerpt}</mark>
      {text.slice(at + excerpt.length)}
    </>
  );
}

/** The policy and the interpretation side by side at the place of the chosen risk, and the pictures below. */
export function Evidence({ dossier, risk, index, interpretation, artifacts }: EvidenceProps) {
  const { selectedClause, showClause } = useDossier();
  const extensions = useMemo(
    () => [InterpretationKit(dossier.requirementSet, dressNode)],
    [dossier.requirementSet],
  );
  const editor = useEditor(
    {
      extensions,
      content: contentOf(interpretation),
      editable: false,
      editorProps: { attributes: { 'aria-label': '政策解读正文' } },
    },
    [extensions, interpretation],
  );
  const text = useRef<HTMLDivElement>(null);
  const clause = selectedClause?.of === 'policy' ? selectedClause.clause : clauseOf(risk);
  useEffect(() => {
    if (clause)
      text.current?.querySelector(`[data-evidence="${clause}"]`)?.scrollIntoView({ block: 'start' });
  }, [clause]);
  useEffect(() => {
    const kind = risk?.place.section;
    if (!kind) return;
    // Node views are drawn a moment after the editor.
    const timer = window.setTimeout(() => {
      const section = findSection(editor.state.doc, kind);
      if (section) goToSection(editor, kind, section.position);
    }, SETTLE_MS);
    return () => window.clearTimeout(timer);
  }, [editor, risk]);
  const excerpt =
    risk?.related.find((place) => place.clause === clause)?.excerpt ?? risk?.place.excerpt ?? '';
  const pictures = groupArtifacts(artifacts).flatMap((group) =>
    group.artifacts.filter(({ mediaType }) => mediaType === 'image/png'),
  );
  return (
    <section className="tj-evidence" aria-label="依据">
      <SectionProgress
        document={editor.state.doc}
        findings={risk ? [risk] : []}
        current={risk?.place.section ?? null}
        onGo={(kind, position) => goToSection(editor, kind, position)}
      />
      <div className="tj-pair">
        <div className="tj-evidence-policy" ref={text}>
          <p className="tj-caption">
            政策文件 <b>{clause ? index.find('policy', clause)?.label : ''}</b>
          </p>
          <div className="tj-official">
            {index.policy.map((entry) => (
              <p
                key={entry.clause.id}
                data-evidence={entry.clause.id}
                aria-current={entry.clause.id === clause ? 'true' : undefined}
              >
                <button
                  type="button"
                  className="tj-clause-pick"
                  onClick={() => showClause({ clause: entry.clause.id, of: 'policy' })}
                >
                  {printedLabel(entry.clause.label)}
                </button>
                {entry.clause.id === clause ? (
                  <Marked text={entry.clause.text} excerpt={excerpt} />
                ) : (
                  entry.clause.text
                )}
              </p>
            ))}
          </div>
        </div>
        <div className="tj-evidence-interpretation">
          <p className="tj-caption">
            政策解读 <b>{risk?.place.section ? sectionTitles[risk.place.section] : ''}</b>
          </p>
          <EditorContent editor={editor} className="tj-interpretation-text" />
        </div>
      </div>
      <div className="tj-pictures">
        <p className="tj-caption">
          成品 <b>{artifacts.length}件</b>
          {dossier.artifactsStale && (
            <span className="tj-c-amber">
              <TriangleAlert size={13} strokeWidth={2} aria-hidden /> 待更新，重新生成后才能签署
            </span>
          )}
        </p>
        <div className="tj-picture-row">
          {pictures.map((picture) => (
            <figure key={picture.file}>
              <a href={picture.url} target="_blank" rel="noreferrer">
                <img src={picture.url} alt={picture.alt} loading="lazy" />
              </a>
              <figcaption>{picture.title}</figcaption>
            </figure>
          ))}
          {pictures.length === 0 && <p className="tj-muted">还没有生成成品</p>}
        </div>
      </div>
    </section>
  );
}
