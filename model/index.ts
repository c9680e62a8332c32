export { defineBlock, type BlockDefinition } from './blocks/block.ts';
export { blocks, blockTitles, type BlockName } from './blocks/blocks.ts';
export { chartKindSchema, chartSeriesSchema, type ChartKind, type ChartSeries } from './blocks/chart.ts';
export { expressionSchema, speakerSchema, speakerTitles, type Expression, type Speaker } from './blocks/dialogue.ts';
export { inlineMarks, inlineNodes } from './blocks/inline.ts';
export { referencedDocumentSchema, type ReferencedDocument } from './blocks/reference.ts';
export { serviceItems, type ServiceItemName } from './blocks/service-card.ts';

export * from './policy/clause.ts';
export * from './policy/policy.ts';
export { policyDocumentSchema, policyNodes } from './policy/policy-schema.ts';
export { clausesOf, findClause } from './policy/clauses-of.ts';
export { canonicalLabel, readLabel, type Label, type LabelKind } from './policy/label.ts';
export { outlineOf, parsePolicy } from './policy/parse-policy.ts';
export { policyFromReading, UNTITLED_POLICY } from './policy/policy-from-reading.ts';
export * from './policy/policy-reading.ts';
export type { LineMarks, PolicySource } from './policy/policy-source.ts';

export * from './interpretation/section.ts';
export * from './interpretation/requirement-set.ts';
export * from './interpretation/interpretation-schema.ts';
export * from './interpretation/empty-interpretation.ts';
export * from './interpretation/interpretation-plan.ts';

export * from './dossier/dossier.ts';
export * from './dossier/workflow.ts';
export * from './dossier/workflow-event.ts';
export { transition, turnOf } from './dossier/transition.ts';
export { eventTitles } from './dossier/permission.ts';
export * from './dossier/missing-for-sign-off.ts';
export { countCharacters, type Gap, type GapCode } from './dossier/gaps.ts';
export { canonicalJson } from './dossier/canonical-json.ts';
export { sha256 } from './dossier/sha256.ts';
export * from './dossier/audit-chain.ts';
export * from './dossier/dossier-hash.ts';
export * from './dossier/manifest.ts';

export * from './checks/finding.ts';
export * from './story/story.ts';
export * from './editing/messages.ts';
export { applyPush, type PushedSteps, type PushOutcome } from './editing/apply-push.ts';
export { boundaryTouched, removesExtraSection } from './editing/boundary-touched.ts';
export { schemaHash } from './editing/schema-hash.ts';
export { serverRebase, type RebasedSteps } from './editing/server-rebase.ts';
export { isStorable } from './editing/storable-text.ts';
export { tellStory } from './story/tell-story.ts';
export { StoryError, type StoryFault } from './story/story-error.ts';
export { plainProse, plainText } from './story/plain-text.ts';
export { uniqueSources } from './story/tell-text.ts';
