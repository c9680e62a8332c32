import type { Editor, Extensions } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { useEditor, useEditorState } from '@tiptap/react';
import {
  type CheckSettings,
  type DocumentJson,
  type Dossier,
  defaultCheckSettings,
  type Finding,
  getRequirementSet,
} from '@tongjie/model';
import type { FigureImages } from '@tongjie/templates';
import { lazy, type ReactNode, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { UNSAFE_PortalProvider as PortalProvider } from 'react-aria/PortalProvider';
import { I18nProvider } from 'react-aria-components';
import { type ClauseTarget, Findings, InterpretationKit, PolicyKit } from '../extensions/index.ts';
import { useChecks } from './checks/use-checks.ts';
import { ClauseHover } from './clauses/clause-hover.tsx';
import { createClauseIndex } from './clauses/clause-index.ts';
import { DossierProvider, type DossierSurroundings } from './dossier-context.tsx';
import { contentOf, editorAttributes } from './editor-content.ts';
import { InterpretationPane } from './interpretation/interpretation-pane.tsx';
import { dressNode } from './interpretation/views/node-views.ts';
import { useRested } from './parts/use-rested.ts';
import { PolicyDecorations } from './policy/policy-decorations.ts';
import { PolicyPane } from './policy/policy-pane.tsx';

const StoryPreview = lazy(() => import('./preview/story-preview.tsx'));

/** How long nothing is typed before the host is told, before the preview is drawn, before a policy is prepared (ms). */
const CHANGE_REST_MS = 300;
const PREVIEW_REST_MS = 150;
const POLICY_REST_MS = 500;

export type DossierPane = 'policy' | 'interpretation' | 'preview';

/** What a host's own toolbar works with. */
export interface DossierEditorDesk {
  /** Editor of the interpretation. */
  readonly editor: Editor;
  readonly policyEditor: Editor;
  /** What stands of what the checks found; empty without `createCheckWorker`. */
  readonly findings: readonly Finding[];
  /** The dossier as it stands, also what `onChange` has not told yet. */
  readonly read: () => Dossier;
}

export interface DossierEditorProps {
  /** Read once: give the component another `key` to open another. JSON from outside goes through `dossierSchema`. */
  readonly dossier: Dossier;
  /** Told the whole dossier 300 ms after the last change, and at once when the page or the component goes. */
  readonly onChange?: (dossier: Dossier) => void;
  /** Nothing can be changed. Default: false. */
  readonly readOnly?: boolean;
  /** Which panes, from left to right. Default: policy, interpretation, preview. */
  readonly panes?: readonly DossierPane[];
  /** Drawn above the panes. Default: nothing. */
  readonly toolbar?: (desk: DossierEditorDesk) => ReactNode;
  /**
   * Starts a worker that runs `@tongjie/editor/check-worker`. Must stay the same function. Default: none, and nothing
   * is checked while it is written.
   */
  readonly createCheckWorker?: () => Worker;
  /** Severities, thresholds and word lists of the office. Default: those of docs/checks.md. */
  readonly checkSettings?: CheckSettings;
  /** Draws a diagram's source for its view. Default: says that it can't be drawn here. */
  readonly drawDiagram?: DossierSurroundings['drawDiagram'];
  /** Pictures of diagrams and charts for the preview, by the keys of a story's figures. Default: none. */
  readonly figureImages?: FigureImages;
  /** Extensions beside `InterpretationKit`. They may not add nodes or marks. Must stay the same. Default: none. */
  readonly extensions?: Extensions;
  /** `light` keeps it light where the system is dark. Default: as the system is. */
  readonly colours?: 'light' | 'system';
}

const allPanes: readonly DossierPane[] = ['policy', 'interpretation', 'preview'];
const noExtensions: Extensions = [];
const noImages: FigureImages = new Map();
const cannotDraw: DossierSurroundings['drawDiagram'] = () => Promise.resolve({ error: '这里画不出图' });
const policyExtensions = [PolicyKit, PolicyDecorations];

const toJson = (document: Node): DocumentJson => ({ type: 'doc', content: document.toJSON().content });

/**
 * A dossier to write in: policy, interpretation and preview side by side, without a service behind them. The page that
 * holds it stores what `onChange` tells. Needs `@tongjie/editor/styles.css`.
 */
export function DossierEditor({
  dossier,
  onChange,
  readOnly = false,
  panes = allPanes,
  toolbar,
  createCheckWorker,
  checkSettings = defaultCheckSettings,
  drawDiagram = cannotDraw,
  figureImages = noImages,
  extensions = noExtensions,
  colours = 'system',
}: DossierEditorProps) {
  const [opened] = useState(dossier);
  const kit = useMemo(
    () => [InterpretationKit(opened.requirementSet, dressNode), Findings, ...extensions],
    [opened, extensions],
  );
  const policyEditor = useLocalEditor(policyExtensions, opened.policy.document, '政策文件正文', readOnly);
  const editor = useLocalEditor(kit, opened.interpretation, '政策解读正文', readOnly);
  const policyDocument = useEditorState({
    editor: policyEditor,
    selector: ({ editor: now }) => now.state.doc,
  });
  const document = useEditorState({ editor, selector: ({ editor: now }) => now.state.doc });
  const restedPolicy = useRested(policyDocument, POLICY_REST_MS);
  const surroundings = useMemo(
    () => ({ ...opened, policy: { ...opened.policy, document: toJson(restedPolicy) } }),
    [opened, restedPolicy],
  );
  const settled = useChecks({
    editor,
    createWorker: createCheckWorker ?? null,
    surroundings,
    settings: checkSettings,
    waivers: opened.waivers,
    fallback: undefined,
  });
  const read = useCallback(
    (): Dossier => ({
      ...opened,
      policy: { ...opened.policy, document: toJson(policyEditor.state.doc) },
      interpretation: toJson(editor.state.doc),
    }),
    [opened, policyEditor, editor],
  );
  useTellChanges([policyEditor, editor], read, onChange);
  const [selectedClause, setSelectedClause] = useState<ClauseTarget | null>(null);
  const predecessor = opened.predecessor?.document ?? null;
  const index = useMemo(() => createClauseIndex(policyDocument, predecessor), [policyDocument, predecessor]);
  const context: DossierSurroundings = useMemo(
    () => ({
      index,
      requirementSet: getRequirementSet(opened.requirementSet),
      findings: settled.open,
      waiverActions: null,
      readOnly,
      selectedClause,
      showClause: setSelectedClause,
      drawDiagram,
    }),
    [index, opened, settled, readOnly, selectedClause, drawDiagram],
  );
  const restedDocument = useRested(document, PREVIEW_REST_MS);
  const drawn: Dossier = useMemo(
    () => ({ ...surroundings, interpretation: toJson(restedDocument) }),
    [surroundings, restedDocument],
  );
  const overlays = useRef<HTMLDivElement>(null);
  const shown: Readonly<Record<DossierPane, () => ReactNode>> = {
    policy: () => <PolicyPane key="policy" editor={policyEditor} interpretation={document} />,
    interpretation: () => <InterpretationPane key="interpretation" editor={editor} />,
    preview: () => (
      <aside className="tj-pane tj-preview" aria-label="预览" tabIndex={-1} data-pane key="preview">
        <div className="tj-pane-head">
          <b>长图</b>
        </div>
        <div className="tj-scroll tj-preview-desk">
          <Suspense fallback={null}>
            <StoryPreview dossier={drawn} images={figureImages} />
          </Suspense>
        </div>
      </aside>
    ),
  };
  const theme = colours === 'light' ? 'light' : undefined;
  return (
    <I18nProvider locale="zh-CN">
      <PortalProvider getContainer={() => overlays.current}>
        <DossierProvider value={context}>
          <div className="tongjie" data-theme={theme} style={{ height: '100%' }}>
            <div className="tj-dossier-editor">
              {toolbar?.({ editor, policyEditor, findings: settled.open, read })}
              <div className={`tj-dossier-panes tj-panes-${panes.length}`}>
                {panes.map((pane) => shown[pane]())}
              </div>
              <ClauseHover />
            </div>
          </div>
          <div className="tongjie" data-theme={theme} ref={overlays} />
        </DossierProvider>
      </PortalProvider>
    </I18nProvider>
  );
}

/** An editor of a document that nobody else edits. */
function useLocalEditor(
  extensions: Extensions,
  document: DocumentJson,
  label: string,
  readOnly: boolean,
): Editor {
  const editor = useEditor(
    {
      extensions,
      content: contentOf(document),
      editorProps: { attributes: editorAttributes(label) },
      editable: !readOnly,
      shouldRerenderOnTransaction: false,
    },
    [extensions],
  );
  useEffect(() => {
    if (editor.isEditable === readOnly) editor.setEditable(!readOnly, false);
  }, [editor, readOnly]);
  return editor;
}

/** Tells the host what changed once nobody types, and before what was typed could be lost. */
function useTellChanges(
  editors: readonly [Editor, Editor],
  read: () => Dossier,
  onChange: DossierEditorProps['onChange'],
): void {
  const [policyEditor, editor] = editors;
  const told = useRef(onChange);
  told.current = onChange;
  useEffect(() => {
    let timer = 0;
    let isTold = true;
    const tell = () => {
      window.clearTimeout(timer);
      if (!isTold) told.current?.(read());
      isTold = true;
    };
    const onUpdate = () => {
      isTold = false;
      window.clearTimeout(timer);
      timer = window.setTimeout(tell, CHANGE_REST_MS);
    };
    policyEditor.on('update', onUpdate);
    editor.on('update', onUpdate);
    window.addEventListener('pagehide', tell);
    return () => {
      tell();
      policyEditor.off('update', onUpdate);
      editor.off('update', onUpdate);
      window.removeEventListener('pagehide', tell);
    };
  }, [policyEditor, editor, read]);
}
