import { z } from 'zod';
import type { Gate } from '../dossier/workflow.ts';
import type { InterpretationPlan } from '../interpretation/interpretation-plan.ts';
import type { RequirementSetId } from '../interpretation/requirement-set.ts';
import type { SectionKind } from '../interpretation/section.ts';
import type { Policy } from '../policy/policy.ts';
import type { CheckContext, PassageContext } from './check-context.ts';
import type { FindingFix, FindingPlace, Severity } from './finding.ts';
import type { Passage } from './passage.ts';

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
  /** Options as an office would set them; those left out have their defaults. */
  readonly options?: Readonly<Record<string, unknown>>;
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

/** What a rule is and where it comes from. */
export interface RuleText {
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
  /**
   * True: an office may neither lower the severity nor switch the rule off, because what it finds misleads or harms a
   * reader, or because sign-off asks for the same anyway. Its thresholds and word lists stay the office's. Default false.
   */
  readonly binding?: boolean;
  /**
   * Whether a finding may be let through with a reason that the signer sees (豁免). Default: errors may not, warnings
   * and hints may. An error may where the rule infers what is meant, and so can be mistaken.
   */
  readonly waivable?: boolean;
}

type CheckPassage<Options extends readonly unknown[]> = (
  passage: Passage,
  context: PassageContext,
  ...options: Options
) => readonly RuleFinding[];
type CheckDossier<Options extends readonly unknown[]> = (
  context: CheckContext,
  ...options: Options
) => readonly RuleFinding[];

/**
 * How a rule checks: by passage, by dossier, or both where it looks at more than passages. `checkPassage` sees one
 * passage and the documents, nothing else: its result is kept while the passage stays the same. `check` sees the whole
 * dossier and runs after every keystroke: it must be cheap.
 */
export type RuleCheck<Options extends readonly unknown[] = []> =
  | { readonly checkPassage: CheckPassage<Options>; readonly check?: CheckDossier<Options> }
  | { readonly check: CheckDossier<Options>; readonly checkPassage?: undefined };

type PlainRule = RuleText & RuleCheck & { readonly options?: undefined };

/** `options` are zod schemas by name, each with a default and a description in Chinese. */
type RuleWithOptions<Shape extends z.ZodRawShape> = RuleText &
  RuleCheck<[z.output<z.ZodObject<Shape>>]> & { readonly options: Shape };

/** A rule (规则): what it is, where it comes from, examples, options, and the check itself. */
export interface Rule extends Required<RuleText> {
  /** What an office may set; empty for most rules. */
  readonly options: z.ZodObject;
  /**
   * The check with an office's options; those left out have their defaults.
   * @throws {z.ZodError} when they don't fit `options`.
   */
  configure(options?: unknown): RuleCheck;
}

function bindOptions<Options>({ check, checkPassage }: RuleCheck<[Options]>, options: Options): RuleCheck {
  const whole = check && ((context: CheckContext) => check(context, options));
  if (checkPassage) {
    return {
      checkPassage: (passage, context) => checkPassage(passage, context, options),
      ...(whole ? { check: whole } : {}),
    };
  }
  return { check: (context) => check(context, options) };
}

function hasOptions<Shape extends z.ZodRawShape>(
  definition: PlainRule | RuleWithOptions<Shape>,
): definition is RuleWithOptions<Shape> {
  return definition.options !== undefined;
}

/** Declares a rule without options, */
export function defineRule(definition: PlainRule): Rule;
/** or with options, which its check is given typed and with their defaults. */
export function defineRule<Shape extends z.ZodRawShape>(definition: RuleWithOptions<Shape>): Rule;
export function defineRule<Shape extends z.ZodRawShape>(
  definition: PlainRule | RuleWithOptions<Shape>,
): Rule {
  const { binding = false, waivable = definition.severity !== 'error' } = definition;
  if (!hasOptions(definition)) {
    const none = z.strictObject({});
    const configure = (given: unknown = {}) => {
      none.parse(given);
      return definition;
    };
    return { ...definition, binding, waivable, options: none, configure };
  }
  const options = z.strictObject(definition.options);
  return {
    ...definition,
    binding,
    waivable,
    options,
    configure: (given = {}) => bindOptions(definition, options.parse(given)),
  };
}
