export { useChecks } from './checks/use-checks.ts';
export { ClauseHover } from './clauses/clause-hover.tsx';
export {
  type ClauseIndex,
  createClauseIndex,
  type IndexedClause,
  searchClauses,
} from './clauses/clause-index.ts';
export { ClauseMenu } from './clauses/clause-menu.tsx';
export {
  type ClauseCoverage,
  type CoverageMark,
  coverageTitles,
  findCoverage,
  markCoverage,
} from './clauses/coverage.ts';
export { printedLabel } from './clauses/printed-label.ts';
export { DossierProvider, type DossierSurroundings, useDossier } from './dossier-context.tsx';
export {
  DossierEditor,
  type DossierEditorDesk,
  type DossierEditorProps,
  type DossierPane,
} from './dossier-editor.tsx';
export { contentOf } from './editor-content.ts';
export { severityTitles } from './interpretation/finding-note.tsx';
export { goToSection, InterpretationPane } from './interpretation/interpretation-pane.tsx';
export { bodyOf, headOf } from './interpretation/note-words.ts';
export { SectionProgress } from './interpretation/section-progress.tsx';
export {
  changeOf,
  type Decision,
  type SuggestionActions,
  saidBy,
} from './interpretation/suggestion-actions.ts';
export { SuggestionNote } from './interpretation/suggestion-note.tsx';
export { dressNode } from './interpretation/views/node-views.ts';
export type { WaiverActions } from './interpretation/waiver-actions.ts';
export { PolicyDecorations } from './policy/policy-decorations.ts';
export { PolicyPane } from './policy/policy-pane.tsx';
export { type SharedDocument, useSharedDocument, useSharedEditor } from './shared-document.tsx';
