import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEditorState } from '@tiptap/react';
import { countFindings, type DocumentJson, getRequirementSet } from '@tongjie/model';
import { useCallback, useEffect, useMemo, useState } from 'react';
import {
  type ClauseTarget,
  Findings,
  InterpretationKit,
  PolicyKit,
  Suggestions,
} from '../../extensions/index.ts';
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
  useChecks,
  useSharedEditor,
} from '../../react/index.ts';
import { drawDiagram } from '../api/draw-diagram.ts';
import { checkSettingsQuery, findingsQuery } from '../api/queries.ts';
import type { DossierView, FindingsView } from '../api/shapes.ts';
import { createCheckWorker } from '../checks/create-check-worker.ts';
import { useCheckSurroundings } from '../checks/use-check-surroundings.ts';
import { useWaiverActions } from '../checks/use-waiver-actions.ts';
import { DeskBar } from '../parts/desk-bar.tsx';
import { DeskNotices } from '../parts/desk-notices.tsx';
import { KeyList } from '../parts/key-list.tsx';
import { type PaneName, PaneTabs } from '../parts/pane-tabs.tsx';
import { PlanPanel } from '../parts/plan-panel.tsx';
import { PreviewPane } from '../parts/preview-pane.tsx';
import { useDeskKeys } from '../parts/use-desk-keys.ts';
import { navigate } from '../router.tsx';
import { SuggestionsPanel } from '../suggestions/suggestions-panel.tsx';
import { useSuggestions } from '../suggestions/use-suggestions.ts';

type Opened = SharedDocument & { readonly opened: NonNullable<SharedDocument['opened']> };

interface WritingDeskProps {
  readonly dossier: DossierView;
  readonly policy: Opened;
  readonly interpretation: Opened;
  readonly predecessor: DocumentJson | null;
}

const policyExtensions = [PolicyKit, PolicyDecorations];

/** Everything that was found, also what is let through. */
const allOf = ({ findings, waived }: FindingsView) => [...findings, ...waived.map(({ finding }) => finding)];

/** The editor screen: policy, interpretation, preview, and one selection shown in all three. */
export function WritingDesk({ dossier, policy, interpretation, predecessor }: WritingDeskProps) {
  const { id, requirementSet } = dossier;
  const queries = useQueryClient();
  const extensions = useMemo(
    () => [InterpretationKit(requirementSet, dressNode), Findings, Suggestions],
    [requirementSet],
  );
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
  const settings = useQuery(checkSettingsQuery);
  const stored = useQuery({ ...findingsQuery(id), enabled: !settings.data });
  const surroundings = useCheckSurroundings(dossier, policyDocument, predecessor);
  const settled = useChecks({
    editor,
    createWorker: createCheckWorker,
    surroundings,
    settings: settings.data,
    waivers: dossier.waivers,
    fallback: stored.data && allOf(stored.data),
  });
  const waiverActions = useWaiverActions(dossier);
  const returned = useSuggestions(dossier, editor);
  const [selectedClause, setSelectedClause] = useState<ClauseTarget | null>(null);
  const [pane, setPane] = useState<PaneName>('interpretation');
  const [panel, setPanel] = useState<'plan' | 'suggestions' | null>(null);
  const toggle = (name: 'plan' | 'suggestions') => setPanel((open) => (open === name ? null : name));
  const [keysOpen, setKeysOpen] = useState(false);
  const { status } = interpretation.state;
  useEffect(() => {
    // What may be submitted is what the service has stored and checked.
    if (status !== 'saved') return;
    const timer = window.setTimeout(() => void queries.invalidateQueries({ queryKey: ['dossier', id] }), 600);
    return () => window.clearTimeout(timer);
  }, [status, queries, id]);
  const counts = useMemo(() => countFindings(settled.open), [settled]);
  const showClause = useCallback((target: ClauseTarget) => setSelectedClause(target), []);
  const index = useMemo(() => createClauseIndex(policyDocument, predecessor), [policyDocument, predecessor]);
  const draw = useCallback(
    (source: string) => drawDiagram(source, dossier.presentation.theme),
    [dossier.presentation.theme],
  );
  const readOnly = interpretation.state.readOnly || interpretation.state.status === 'stopped';
  const context: DossierSurroundings = useMemo(
    () => ({
      index,
      requirementSet: getRequirementSet(requirementSet),
      findings: settled.open,
      waiverActions,
      suggestionActions: returned.actions,
      readOnly,
      selectedClause,
      showClause,
      drawDiagram: draw,
      compare: () => navigate(`/dossiers/${id}/compare`),
    }),
    [
      index,
      requirementSet,
      settled,
      waiverActions,
      returned.actions,
      readOnly,
      selectedClause,
      showClause,
      draw,
      id,
    ],
  );
  useDeskKeys({ editor, onKeyList: () => setKeysOpen(true) });
  return (
    <DossierProvider value={context}>
      <div className="tj-screen">
        <DeskBar
          dossier={dossier}
          editor={editor}
          counts={counts}
          connections={[policy.state, interpretation.state]}
          waiting={returned.all.filter(({ decision }) => decision === 'open').length}
          onPlan={() => toggle('plan')}
          onSuggestions={() => toggle('suggestions')}
          onKeyList={() => setKeysOpen(true)}
        />
        <DeskNotices dossier={dossier} documents={[policy, interpretation]} />
        <main className={`tj-desk tj-show-${pane}`}>
          <PolicyPane editor={policyEditor} interpretation={document} />
          <InterpretationPane editor={editor} />
          <PreviewPane
            dossier={dossier}
            policy={policyDocument}
            interpretation={document}
            predecessor={predecessor}
          />
        </main>
        <PaneTabs pane={pane} onPane={setPane} errors={counts.error} />
        {panel === 'plan' && <PlanPanel dossier={dossier} onClose={() => setPanel(null)} />}
        {panel === 'suggestions' && (
          <SuggestionsPanel editor={editor} returned={returned} onClose={() => setPanel(null)} />
        )}
        <KeyList isOpen={keysOpen} onOpenChange={setKeysOpen} />
      </div>
      <ClauseHover />
    </DossierProvider>
  );
}
