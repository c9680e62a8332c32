import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEditorState } from '@tiptap/react';
import { type DocumentJson, getRequirementSet } from '@tongjie/model';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { type ClauseTarget, InterpretationKit, PolicyKit } from '../../extensions/index.ts';
import {
  ClauseHover,
  createClauseIndex,
  DossierProvider,
  type DossierSurroundings,
  dressNode,
  InterpretationPane,
  PolicyDecorations,
  PolicyPane,
  type SharedDocument,
  useSharedEditor,
} from '../../react/index.ts';
import { drawDiagram } from '../api/draw-diagram.ts';
import { findingsQuery } from '../api/queries.ts';
import type { DossierView } from '../api/shapes.ts';
import { DeskBar } from '../parts/desk-bar.tsx';
import { DeskNotices } from '../parts/desk-notices.tsx';
import { KeyList } from '../parts/key-list.tsx';
import { type PaneName, PaneTabs } from '../parts/pane-tabs.tsx';
import { PlanPanel } from '../parts/plan-panel.tsx';
import { PreviewPane } from '../parts/preview-pane.tsx';
import { useDeskKeys } from '../parts/use-desk-keys.ts';

type Opened = SharedDocument & { readonly opened: NonNullable<SharedDocument['opened']> };

interface WritingDeskProps {
  readonly dossier: DossierView;
  readonly policy: Opened;
  readonly interpretation: Opened;
  readonly predecessor: DocumentJson | null;
}

const policyExtensions = [PolicyKit, PolicyDecorations];

/** The editor screen: policy, interpretation, preview, and one selection shown in all three. */
export function WritingDesk({ dossier, policy, interpretation, predecessor }: WritingDeskProps) {
  const { id, requirementSet } = dossier;
  const queries = useQueryClient();
  const extensions = useMemo(() => [InterpretationKit(requirementSet, dressNode)], [requirementSet]);
  const policyEditor = useSharedEditor({
    shared: policy,
    opened: policy.opened,
    extensions: policyExtensions,
    label: '政策文件正文',
  });
  const editor = useSharedEditor({
    shared: interpretation,
    opened: interpretation.opened,
    extensions,
    label: '政策解读正文',
  });
  const policyDocument = useEditorState({
    editor: policyEditor,
    selector: ({ editor: now }) => now.state.doc,
  });
  const document = useEditorState({ editor, selector: ({ editor: now }) => now.state.doc });
  const findings = useQuery(findingsQuery(id));
  const [selectedClause, setSelectedClause] = useState<ClauseTarget | null>(null);
  const [pane, setPane] = useState<PaneName>('interpretation');
  const [planOpen, setPlanOpen] = useState(false);
  const [keysOpen, setKeysOpen] = useState(false);
  const { status } = interpretation.state;
  useEffect(() => {
    // What the service checks is what it has stored; notes settle a moment after the last key.
    if (status !== 'saved') return;
    const timer = window.setTimeout(() => void queries.invalidateQueries({ queryKey: ['dossier', id] }), 600);
    return () => window.clearTimeout(timer);
  }, [status, queries, id]);
  const showClause = useCallback((target: ClauseTarget) => setSelectedClause(target), []);
  const index = useMemo(() => createClauseIndex(policyDocument, predecessor), [policyDocument, predecessor]);
  const draw = useCallback(
    (source: string) => drawDiagram(source, dossier.presentation.theme),
    [dossier.presentation.theme],
  );
  const readOnly = interpretation.state.readOnly || interpretation.state.status === 'stopped';
  const surroundings: DossierSurroundings = useMemo(
    () => ({
      index,
      requirementSet: getRequirementSet(requirementSet),
      findings: findings.data?.findings ?? [],
      readOnly,
      selectedClause,
      showClause,
      drawDiagram: draw,
    }),
    [index, requirementSet, findings.data, readOnly, selectedClause, showClause, draw],
  );
  useDeskKeys({ editor, onKeyList: () => setKeysOpen(true) });
  return (
    <DossierProvider value={surroundings}>
      <div className="screen">
        <DeskBar
          dossier={dossier}
          editor={editor}
          counts={findings.data?.counts ?? dossier.findings}
          connections={[policy.state, interpretation.state]}
          onPlan={() => setPlanOpen((open) => !open)}
          onKeyList={() => setKeysOpen(true)}
        />
        <DeskNotices dossier={dossier} documents={[policy, interpretation]} />
        <main className={`desk show-${pane}`}>
          <PolicyPane editor={policyEditor} interpretation={document} />
          <InterpretationPane editor={editor} />
          <PreviewPane
            dossier={dossier}
            policy={policyDocument}
            interpretation={document}
            predecessor={predecessor}
          />
        </main>
        <PaneTabs pane={pane} onPane={setPane} errors={findings.data?.counts.error ?? 0} />
        {planOpen && <PlanPanel dossier={dossier} onClose={() => setPlanOpen(false)} />}
        <KeyList isOpen={keysOpen} onOpenChange={setKeysOpen} />
      </div>
      <ClauseHover />
    </DossierProvider>
  );
}
