import type { Gate } from '../dossier/workflow.ts';
import type { SectionKind } from '../interpretation/section.ts';

/** error stops sign-off; warning is shown to the signer; hint only to the drafter. */
export type Severity = 'error' | 'warning' | 'hint';
export const severityTitles: Readonly<Record<Severity, string>> = {
  error: '错误',
  warning: '提醒',
  hint: '建议',
};

/** Where a finding stands. `from` and `to` are document positions in the interpretation (or null). */
export interface FindingPlace {
  readonly document: 'policy' | 'predecessor' | 'interpretation' | 'plan';
  /** Section of the interpretation, or null for title, lead, plan, policy. */
  readonly section: SectionKind | null;
  /** Clause of the policy, or null. */
  readonly clause: string | null;
  readonly from: number | null;
  readonly to: number | null;
  /** The words concerned, at most 60 characters. */
  readonly excerpt: string;
}

/** A replacement that is certainly right. Positions as in the place. */
export interface FindingFix {
  readonly title: string;
  readonly from: number;
  readonly to: number;
  readonly replacement: string;
}

/** What a check found (问题). */
export interface Finding {
  /** Id of the rule, which is also its file name: `figure-not-in-policy`. */
  readonly rule: string;
  /** What it is about (`findingKey`): stays while sentence and clause read the same, wherever they move to. */
  readonly key: string;
  readonly severity: Severity;
  readonly gate: Gate;
  /** Whether it may be let through with a reason that the signer sees. */
  readonly waivable: boolean;
  /** Plain Chinese: what is wrong and, where there are two sides, both of them. */
  readonly message: string;
  readonly place: FindingPlace;
  /** The other places concerned, such as the clause. */
  readonly related: readonly FindingPlace[];
  readonly fix: FindingFix | null;
}
