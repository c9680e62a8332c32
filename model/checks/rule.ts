import type { Gate } from '../dossier/workflow.ts';
import type { InterpretationPlan } from '../interpretation/interpretation-plan.ts';
import type { RequirementSetId } from '../interpretation/requirement-set.ts';
import type { SectionKind } from '../interpretation/section.ts';
import type { Policy } from '../policy/policy.ts';
import type { CheckContext } from './check-context.ts';
import type { FindingFix, FindingPlace, Severity } from './finding.ts';

/** What a rule reports; the engine adds the rule's id, gate and, where it is left out, its severity. */
export interface RuleFinding {
  readonly message: string;
  readonly place: FindingPlace;
  readonly related?: readonly FindingPlace[];
  readonly fix?: FindingFix;
  readonly severity?: Severity;
}

/**
 * A small dossier that shows what a rule accepts or finds: test and documentation in one.
 *
 * Clauses are lines such as `二、标准为每人每月1309元。`. In the words of the interpretation `[二]` cites a clause by
 * its path, `[旧二]` one of the predecessor, and `{1309元|二}` is a figure bound to it.
 */
export interface RuleExample {
  /** What the example shows, in Chinese, one line. */
  readonly shows: string;
  readonly policy?: readonly string[];
  readonly predecessor?: readonly string[];
  readonly metadata?: Partial<Omit<Policy, 'document'>>;
  readonly requirementSet?: RequirementSetId;
  readonly title?: string;
  readonly lead?: string;
  readonly plan?: Partial<InterpretationPlan>;
  /** Paragraphs by section; a section that isn't named holds a plain sentence. */
  readonly sections?: Partial<Readonly<Record<SectionKind, readonly (string | ExampleBlock)[]>>>;
}

/** A block as ProseMirror JSON. */
export interface ExampleBlock {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly content?: readonly ExampleBlock[];
  readonly text?: string;
}

/** An example in which the rule finds something: the words that it points at, in order. */
export interface FaultyExample extends RuleExample {
  readonly finds: readonly string[];
  /** Severity of what is found, where it differs from the rule's. */
  readonly severity?: Severity;
}

/** A rule (规则): what it is, where it comes from, examples, and the check itself. */
export interface Rule {
  /** Says the defect, in kebab-case; also the file's name and the anchor in the documentation. */
  readonly id: string;
  /** What is wrong, in a few words of Chinese. */
  readonly title: string;
  readonly severity: Severity;
  readonly gate: Gate;
  /** The regulation or practice that asks for it. */
  readonly source: string;
  /** For people, in Chinese: what is checked, why, and what to do about it. */
  readonly documentation: string;
  readonly valid: readonly [RuleExample, ...RuleExample[]];
  readonly invalid: readonly [FaultyExample, ...FaultyExample[]];
  readonly check: (context: CheckContext) => readonly RuleFinding[];
}

/** Declares a rule. */
export function defineRule(rule: Rule): Rule {
  return rule;
}
