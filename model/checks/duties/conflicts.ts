import type { Obligation } from '../../facts/fact.ts';
import type { Duty } from './find-duties.ts';

/** Two statements of one action that cannot both be true. Others (可以 and 鼓励, 只能 and 可以) only sound different. */
const PAIRS: readonly [Obligation, Obligation][] = [
  ['duty', 'permission'],
  ['duty', 'prohibition'],
  ['duty', 'exemption'],
  ['duty', 'encouragement'],
  ['permission', 'prohibition'],
  ['prohibition', 'encouragement'],
  ['prohibition', 'exemption'],
];
const CONFLICTS: ReadonlySet<string> = new Set(PAIRS.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));

/** Ordinary verbs as well: 支持 in 支持参加社会保险 tells what is done, not how binding it is. */
const PLAIN_VERBS: ReadonlySet<string> = new Set(['支持', '引导']);

/** Whether one action cannot be both. Where either has several obligation words, they must have none in common. */
export function conflict(a: Duty, b: Duty): boolean {
  if ([a, b].some(({ word }) => PLAIN_VERBS.has(word)))
    return a.class === 'prohibition' || b.class === 'prohibition';
  return !a.classes.some((kind) => b.classes.includes(kind)) && CONFLICTS.has(`${a.class} ${b.class}`);
}
