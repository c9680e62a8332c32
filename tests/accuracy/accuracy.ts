import { pathToFileURL } from 'node:url';
import type { Finding } from '@tongjie/model';
import { checkStatement } from './check-statement.ts';
import { classes, faultKinds } from './kinds.ts';
import { type Pair, readPairs } from './read-pairs.ts';

/**
 * Counts what the rules of fidelity catch of statements that people wrote, and what they wrongly find in true ones.
 * Run it after a build: `npm run accuracy`. `--show` prints the misses of the half that rules are tuned on;
 * `--corpus=DIR` counts another corpus of the same form.
 */
const show = process.argv.includes('--show');
const folder = process.argv.find((word) => word.startsWith('--corpus='))?.slice('--corpus='.length);
const { pairs, policies } = readPairs(folder === undefined ? undefined : pathToFileURL(`${folder}/`));

type Outcome = 'error' | 'warning' | 'none';
interface Judged {
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

function judge(pair: Pair, cited: boolean): Judged {
  const policy = policies.get(pair.policy);
  if (!policy) throw new Error(pair.policy);
  const clause = cited ? pair.clauseId : null;
  const onFault = checkStatement(policy, pair.fault, clause);
  const onTruth = checkStatement(policy, pair.truth, clause);
  return { pair, fault: outcomeOf(onFault), truth: outcomeOf(onTruth), onFault, onTruth };
}

const percent = (part: number, whole: number) => (whole === 0 ? '—' : `${Math.round((100 * part) / whole)}%`);
const count = (list: readonly Judged[], side: 'fault' | 'truth', outcome: Outcome) =>
  list.filter((judged) => judged[side] === outcome).length;

function row(name: string, list: readonly Judged[]): Record<string, string | number> {
  const errors = count(list, 'fault', 'error');
  const warned = errors + count(list, 'fault', 'warning');
  return {
    类别: name,
    对数: list.length,
    报错误: percent(errors, list.length),
    报错误或提醒: percent(warned, list.length),
    真句误报错误: count(list, 'truth', 'error'),
    真句误报提醒: count(list, 'truth', 'warning'),
  };
}

function report(title: string, list: readonly Judged[]): void {
  const kindsOf = (kinds: readonly string[]) => list.filter(({ pair }) => kinds.includes(pair.kind));
  console.log(`\n${title}`);
  console.table([
    row('数字、日期、上下限、单位', kindsOf(classes.figures)),
    row('义务', kindsOf(classes.duties)),
    row('条件', kindsOf(classes.conditions)),
    row('机关、引文', kindsOf(classes.words)),
    row('合计', list),
  ]);
}

/** By rule: false twins that it called an error, and true statements that it did. */
function reportRules(list: readonly Judged[]): void {
  const counts = new Map<string, { rule: string; caught: number; wronged: number }>();
  const add = (findings: readonly Finding[], side: 'caught' | 'wronged') => {
    for (const rule of new Set(
      findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule),
    )) {
      const row = counts.get(rule) ?? { rule, caught: 0, wronged: 0 };
      row[side] += 1;
      counts.set(rule, row);
    }
  };
  for (const { onFault, onTruth } of list) {
    add(onFault, 'caught');
    add(onTruth, 'wronged');
  }
  console.table(
    [...counts.values()].map(({ rule, caught, wronged }) => ({
      规则: rule,
      查出错句: caught,
      误报真句: wronged,
    })),
  );
}

/** By kind of fault: how many of how many false twins are called an error. */
function reportKinds(list: readonly Judged[]): void {
  const lines = Object.entries(faultKinds).flatMap(([kind, name]) => {
    const own = list.filter(({ pair }) => pair.kind === kind);
    return own.length === 0 ? [] : [`${name} ${count(own, 'fault', 'error')}/${own.length}`];
  });
  console.log(lines.join('  '));
}

for (const [cited, how] of [
  [true, '带引据'],
  [false, '不带引据'],
] as const) {
  const judged = pairs.map((pair) => judge(pair, cited));
  for (const [half, name] of [
    ['tuning', '调试用的一半'],
    ['untouched', '没有看过的一半'],
  ] as const) {
    const list = judged.filter(({ pair }) => pair.half === half);
    report(`${how}，${name}`, list);
    reportKinds(list);
    reportRules(list);
    if (!show || half === 'untouched') continue;
    for (const { pair, fault, truth, onFault, onTruth } of list) {
      if (fault === 'error' && truth === 'none') continue;
      console.log(
        `${fault}/${truth} ${pair.kind} ${pair.policy} ${pair.clause}${pair.clauseId ? '' : '?'} ${pair.fault}`,
      );
      for (const { rule, severity, message } of [...onFault, ...onTruth])
        console.log(`      ${rule} ${severity} ${message}`);
    }
  }
}
