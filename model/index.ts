export { type BlockDefinition, defineBlock } from './blocks/block.ts';
export { type BlockName, blocks, blockTitles } from './blocks/blocks.ts';
export { type ChartKind, type ChartSeries, chartKindSchema, chartSeriesSchema } from './blocks/chart.ts';
export {
  type Expression,
  expressionSchema,
  type Speaker,
  speakerSchema,
  speakerTitles,
} from './blocks/dialogue.ts';
export { inlineMarks, inlineNodes } from './blocks/inline.ts';
export { type ReferencedDocument, referencedDocumentSchema } from './blocks/reference.ts';
export { type ServiceItemName, serviceItems } from './blocks/service-card.ts';
export { check, countFindings } from './checks/check.ts';
export { Checker } from './checks/checker.ts';
export * from './checks/finding.ts';
export { lexicons } from './checks/lexicons/index.ts';
export type { Lexicon, Term } from './checks/lexicons/lexicon.ts';
export type { FaultyExample, Rule, RuleExample } from './checks/rule.ts';
export { type RuleGroup, ruleGroups, rules } from './checks/rules/index.ts';
export {
  type CheckSettings,
  checkSettingsSchema,
  checkSettingsShape,
  defaultCheckSettings,
} from './checks/settings/check-settings.ts';
export { JsonFault, type JsonSource, readJsonSource } from './checks/settings/json-source.ts';
export { readCheckSettings, type SettingsFault } from './checks/settings/read-check-settings.ts';
export * from './dossier/audit-chain.ts';
export * from './dossier/brand.ts';
export { canonicalJson } from './dossier/canonical-json.ts';
export { type Dependent, findDependents } from './dossier/dependents.ts';
export * from './dossier/dossier.ts';
export * from './dossier/dossier-hash.ts';
export { countCharacters, type Gap, type GapCode } from './dossier/gaps.ts';
export * from './dossier/manifest.ts';
export * from './dossier/medium.ts';
export * from './dossier/missing-for-sign-off.ts';
export { eventTitles } from './dossier/permission.ts';
export {
  type ClauseDependents,
  type PolicyReplacement,
  planPolicyReplacement,
} from './dossier/policy-replacement.ts';
export * from './dossier/presentation.ts';
export { type SettledFindings, settleFindings, type WaivedFinding } from './dossier/settle-findings.ts';
export { sha256 } from './dossier/sha256.ts';
export * from './dossier/theme-name.ts';
export { transition, turnOf } from './dossier/transition.ts';
export * from './dossier/waiver.ts';
export * from './dossier/workflow.ts';
export * from './dossier/workflow-event.ts';
export { applyPush, type PushedSteps, type PushOutcome } from './editing/apply-push.ts';
export { boundaryTouched, removesExtraSection } from './editing/boundary-touched.ts';
export * from './editing/messages.ts';
export { schemaHash } from './editing/schema-hash.ts';
export { type RebasedSteps, serverRebase } from './editing/server-rebase.ts';
export { isStorable } from './editing/storable-text.ts';
export { readChineseDate } from './facts/chinese-date.ts';
export { readNumeral, toHalfWidth, writeNumeral } from './facts/chinese-numeral.ts';
export * from './facts/fact.ts';
export { factsOf } from './facts/facts-of.ts';
export { factsOutside, type OutsideFact } from './facts/facts-outside.ts';
export { findFacts } from './facts/find-facts.ts';
export { sameFact } from './facts/same-fact.ts';
export { blocksFromSource } from './interpretation/blocks-from-source.ts';
export { type DividedSource, divideSource, headingsAsSubheadings } from './interpretation/divide-source.ts';
export * from './interpretation/empty-interpretation.ts';
export * from './interpretation/interpretation-from-source.ts';
export * from './interpretation/interpretation-from-text.ts';
export * from './interpretation/interpretation-plan.ts';
export * from './interpretation/interpretation-schema.ts';
export * from './interpretation/place-words.ts';
export * from './interpretation/requirement-set.ts';
export * from './interpretation/section.ts';
export { readHeading } from './interpretation/section-headings.ts';
export * from './interpretation/source-block.ts';
export * from './interpretation/suggestion.ts';
export { takeOverRows, writtenRows } from './interpretation/take-over-rows.ts';
export { alignClauses, type ClausePair } from './policy/align-clauses.ts';
export * from './policy/clause.ts';
export { findHeading } from './policy/clause-heading.ts';
export { type ClauseParagraph, paragraphsOf } from './policy/clause-paragraphs.ts';
export { clausesOf, findClause } from './policy/clauses-of.ts';
export { type ClauseDifference, type ComparedClause, comparePolicies } from './policy/compare-policies.ts';
export { type ComparisonRow, type ComparisonSide, proposeComparisonRows } from './policy/comparison-rows.ts';
export {
  type ComparisonSummary,
  type PlacedFactChange,
  summarizeComparison,
} from './policy/comparison-summary.ts';
export { type FactChange, findFactChanges } from './policy/fact-changes.ts';
export type { Label, LabelKind } from './policy/label.ts';
export { parseFragment } from './policy/parse-fragment.ts';
export { outlineOf, parsePolicy } from './policy/parse-policy.ts';
export * from './policy/policy.ts';
export { policyFromReading, UNTITLED_POLICY } from './policy/policy-from-reading.ts';
export * from './policy/policy-reading.ts';
export type { PolicyRelation } from './policy/policy-relations.ts';
export { policyDocumentSchema, policyNodes } from './policy/policy-schema.ts';
export type { LineMarks, PolicySource } from './policy/policy-source.ts';
export { canonicalLabel, readLabel } from './policy/read-label.ts';
export type { ReadingAnswers } from './policy/reading-questions.ts';
export { type RealignedReading, realignClauses } from './policy/realign-clauses.ts';
export { replaceDocument } from './policy/replace-document.ts';
export { type Provision, resolveReference } from './policy/resolve-reference.ts';
export type { SiteBoxEntry } from './policy/site-box.ts';
export { findWordChanges, type WordChange } from './policy/word-changes.ts';
export { type OutlinedSection, outlineBlocks, outlinedSectionSchema } from './story/outline-blocks.ts';
export { plainProse, plainText } from './story/plain-text.ts';
export { orderByPlace, presentStory } from './story/present-story.ts';
export { labelClauses, predecessorPrefix } from './story/references.ts';
export * from './story/story.ts';
export { StoryError, type StoryFault } from './story/story-error.ts';
export { tellStory } from './story/tell-story.ts';
export { uniqueSources } from './story/tell-text.ts';
