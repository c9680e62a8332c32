import type { Finding, RequirementSet } from '@tongjie/model';
import { createContext, useContext } from 'react';
import type { ClauseTarget } from '../extensions/index.ts';
import { type ClauseIndex, createClauseIndex } from './clauses/clause-index.ts';
import type { SuggestionActions } from './interpretation/suggestion-actions.ts';
import type { WaiverActions } from './interpretation/waiver-actions.ts';

/** What the panes and node views of one dossier share. */
export interface DossierSurroundings {
  readonly index: ClauseIndex;
  readonly requirementSet: RequirementSet | null;
  /** What stands of what was found; the editor's own `Findings` know where. */
  readonly findings: readonly Finding[];
  /** How findings are let through; null for who may not. */
  readonly waiverActions: WaiverActions | null;
  /** How what came back in a Word file is decided on; null or absent for who may not. */
  readonly suggestionActions?: SuggestionActions | null;
  readonly readOnly: boolean;
  /** The clause that is lit in the policy pane. */
  readonly selectedClause: ClauseTarget | null;
  /** Lights a clause and brings it into view. */
  readonly showClause: (target: ClauseTarget) => void;
  /** Draws a diagram's source; the address of its picture, or why it could not be drawn. */
  readonly drawDiagram: (source: string) => Promise<{ src: string } | { error: string }>;
  /** Goes to the comparison with the policy that this one replaces; absent where the host has none. */
  readonly compare?: () => void;
}

const nothing: DossierSurroundings = {
  index: createClauseIndex(null, null),
  requirementSet: null,
  findings: [],
  waiverActions: null,
  readOnly: true,
  selectedClause: null,
  showClause: () => undefined,
  drawDiagram: () => Promise.resolve({ error: '预览里画不出来' }),
};

const DossierContext = createContext<DossierSurroundings>(nothing);
export const DossierProvider = DossierContext.Provider;

export function useDossier(): DossierSurroundings {
  return useContext(DossierContext);
}
