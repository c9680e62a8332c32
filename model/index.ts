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

export * from './interpretation/section.ts';
export * from './interpretation/requirement-set.ts';
export * from './interpretation/interpretation-schema.ts';
export * from './interpretation/empty-interpretation.ts';
export * from './interpretation/interpretation-plan.ts';

export * from './dossier/dossier.ts';
export * from './dossier/workflow.ts';

export * from './checks/finding.ts';
export * from './story/story.ts';
export * from './editing/messages.ts';
export { tellStory } from './story/tell-story.ts';
export { StoryError, type StoryFault } from './story/story-error.ts';
export { plainProse, plainText } from './story/plain-text.ts';
export { uniqueSources } from './story/tell-text.ts';
