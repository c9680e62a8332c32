export { addItem, deleteItem, itemAtCaret } from './blocks/block-items.ts';
export {
  bindFact,
  type ClauseTarget,
  insertCitation,
  insertQuotation,
  setClause,
} from './blocks/citations.ts';
export { createBlock } from './blocks/default-content.ts';
export { appendParagraph, deleteBlock, insertBlock, moveBlock } from './blocks/insert-block.ts';
export { blockAt, isFramed, type PlacedBlock, selectedBlock } from './blocks/selected-block.ts';
export { findTrigger, type Trigger } from './blocks/trigger.ts';
export { CheckClient } from './checks/check-client.ts';
export { CheckDesk } from './checks/check-desk.ts';
export {
  type CheckAnswer,
  type CheckRequest,
  type CheckSurroundings,
  type DocumentUpdate,
  describeUpdate,
} from './checks/check-messages.ts';
export { Findings, findingsIn, noteSent, showFindings, showWaivers } from './checks/findings.ts';
export { InterpretationKit, interpretationExtensions } from './interpretation-kit.ts';
export {
  acceptPasteOffer,
  dismissPasteOffer,
  InterpretationPaste,
  type InterpretationPasteOptions,
  type PasteOffer,
  pasteOffer,
} from './paste/interpretation-paste.ts';
export { ClauseIds, createClauseId } from './policy/clause-ids.ts';
export { PolicyPaste } from './policy/paste/policy-paste.ts';
export { PolicyKit, policyExtensions } from './policy-kit.ts';
export { extensionsFromSchema, markFromSpec, nodeFromSpec } from './schema/extension-from-spec.ts';
export {
  findSection,
  type PlacedSection,
  sectionStatus,
  sectionsOf,
  setHeadline,
  setNotApplicable,
} from './sections/section-commands.ts';
export { SectionGuard } from './sections/section-guard.ts';
export {
  type ConnectionOptions,
  type ConnectionState,
  type ConnectionStatus,
  DocumentConnection,
  type LostWork,
  type Socket,
} from './steps-client/document-connection.ts';
export { type Claim, claimWithWebLocks, type DraftStorage, DraftStore } from './steps-client/draft-store.ts';
export { hasRemoteSteps, REBASED } from './steps-client/meta.ts';
export { StepsClient, type StepsClientOptions } from './steps-client/steps-client.ts';
export {
  acceptSuggestion,
  type KeyedSuggestion,
  type OpenSuggestion,
  Suggestions,
  showSuggestions,
  suggestionsIn,
} from './suggestions/suggestions.ts';
