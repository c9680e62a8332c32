import type { Finding, Policy } from '@tongjie/model';
import { checkStatement } from './check-statement.ts';
import { type FaultKind, faultKinds } from './kinds.ts';
import type { Pair } from './read-pairs.ts';

export type Outcome = 'error' | 'warning' | 'none';

/** What is found in the two sides of a pair. */
export interface JudgedPair {
  readonly pair: Pair;
  readonly fault: Outcome;
  readonly truth: Outcome;
  readonly onFault: readonly Finding[];
  readonly onTruth: readonly Finding[];
}

const outcomeOf = (findings: readonly Finding[]): Outcome =>
  findings.some(({ severity }) => severity === 'error')
    ? 'error'
    : findings.some(({ severity }) => severity === 'warning')
      ? 'warning'
      : 'none';

/** Checks both sides of pairs, with a citation of their clause or without. */
export function judgePairs(
  pairs: readonly Pair[],
  policies: ReadonlyMap<string, Policy>,
  cited: boolean,
): JudgedPair[] {
  return pairs.map((pair) => {
    const policy = policies.get(pair.policy);
    if (!policy) throw new Error(pair.policy);
    const clause = cited ? pair.clauseId : null;
    const onFault = checkStatement(policy, pair.fault, clause);
    const onTruth = checkStatement(policy, pair.truth, clause);
    return { pair, fault: outcomeOf(onFault), truth: outcomeOf(onTruth), onFault, onTruth };
  });
}

const percent = (part: number, whole: number) => (whole === 0 ? '—' : `${Math.round((100 * part) / whole)}%`);
const count = (list: readonly JudgedPair[], side: 'fault' | 'truth', outcome: Outcome) =>
  list.filter((judged) => judged[side] === outcome).length;

/** One row of a table: how many false twins are found, how many true ones wrongly. */
export function rowOf(name: string, list: readonly JudgedPair[]): Record<string, string | number> {
  const errors = count(list, 'fault', 'error');
  const warned = errors + count(list, 'fault', 'warning');
  // A true statement with several false twins counts once.
  const truths = [
    ...new Map(list.map((judged) => [judged.pair.policy + judged.pair.truth, judged])).values(),
  ];
  return {
    类别: name,
    对数: list.length,
    报错误: percent(errors, list.length),
    报错误或提醒: percent(warned, list.length),
    真句: truths.length,
    真句误报错误: count(truths, 'truth', 'error'),
    真句误报提醒: count(truths, 'truth', 'warning'),
  };
}

/** By kind of fault: how many of how many false twins are called an error. */
export function describeKinds(list: readonly JudgedPair[]): string {
  const kinds = Object.keys(faultKinds) as FaultKind[];
  return kinds
    .flatMap((kind) => {
      const own = list.filter(({ pair }) => pair.kind === kind);
      return own.length === 0 ? [] : [`${faultKinds[kind]} ${count(own, 'fault', 'error')}/${own.length}`];
    })
    .join('  ');
}

/** By rule: false twins that it calls an error, and true statements that it does. */
export function rowsByRule(list: readonly JudgedPair[]): Record<string, string | number>[] {
  const counts = new Map<string, { caught: number; wronged: Set<string> }>();
  const rulesOf = (findings: readonly Finding[]) =>
    new Set(findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule));
  const rowFor = (rule: string) => {
    const row = counts.get(rule) ?? { caught: 0, wronged: new Set<string>() };
    counts.set(rule, row);
    return row;
  };
  for (const { pair, onFault, onTruth } of list) {
    for (const rule of rulesOf(onFault)) rowFor(rule).caught += 1;
    for (const rule of rulesOf(onTruth)) rowFor(rule).wronged.add(pair.truth);
  }
  return [...counts].map(([rule, { caught, wronged }]) => ({
    规则: rule,
    查出错句: caught,
    误报真句: wronged.size,
  }));
}
