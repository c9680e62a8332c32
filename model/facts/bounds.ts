import type { Bound } from './fact.ts';

const BEFORE: [Bound, string][] = [
  [
    'atMost',
    '不得超过 不能超过 不应超过 不可超过 不超过 不超出 未超过 没有超过 不得高于 不应高于 不能高于 不高于 不得多于 不多于 不大于 不得大于 不得长于 不长于 不晚于 不迟于 最多 最高 最长 至多 最大 上限为 上限 顶多 最晚 最迟 控制在 限额为',
  ],
  [
    'atLeast',
    '不得低于 不能低于 不应低于 不低于 不得少于 不能少于 不应少于 不少于 不得短于 不短于 不小于 不得小于 不早于 至少 最少 最低 最短 最小 起码 下限为 下限 达到 高达 达 年满 已满 满',
  ],
  ['moreThan', '超过 超出 高于 多于 大于 逾 突破'],
  ['lessThan', '低于 少于 不足 未满 不满 小于 未达到 达不到 不到 短于 未达'],
];
const AFTER: [Bound, string][] = [
  ['atLeast', '（含）以上 (含)以上 及以上 或以上 以上 起步'],
  ['atMost', '（含）以下 (含)以下 及以下 以下 以内 之内 为限 封顶 以前 之前 内'],
  ['moreThan', '以外 之外'],
];

const byLength = (rows: [Bound, string][]): [string, Bound][] =>
  rows
    .flatMap(([bound, words]) => words.split(' ').map((word): [string, Bound] => [word, bound]))
    .sort(([a], [b]) => b.length - a.length);
const before = byLength(BEFORE);
const after = byLength(AFTER);

/** 不得低于…的5%: the compared amount stands between. */
const WITH_BASE = /(?:不得|不能|不应|不|未)(高于|超过|超出|多于|大于|低于|少于|小于)[^，。；：、]{1,16}的$/;

/** 不得高于每人每天35元: what it is counted by stands between. */
const COUNTED_BY = /(?:每(?:一|个|1)?(?:人|户|家|年|月|天|日|次|季度|学期|亩|台|套|间|张|件)){1,3}$/;

/** 最多申报5人: a verb stands between. */
const WITH_VERB = /(最多|至多|最高|至少|最少|最低)(?:可|能)?\p{Script=Han}{1,3}$/u;

/**
 * The bound that the words around a figure set, or undefined. 以上, 以下 and 以内 include the number itself
 * (民法典 第一千二百五十九条); a word after the figure says more than one before it (达30%以上).
 */
export function findBound(text: string, from: number, to: number): Bound | undefined {
  const next = text.slice(to, to + 6).trimStart();
  const following = after.find(([word]) => next.startsWith(word));
  // 内容, 内部, 内蒙古
  if (following && !(following[0] === '内' && /^内[容部蒙设外在涵]/.test(next))) return following[1];
  const previous = text
    .slice(Math.max(0, from - 24), from)
    .trimEnd()
    .replace(COUNTED_BY, '');
  const preceding = before.find(([word]) => previous.endsWith(word) || previous.endsWith(`${word}为`));
  if (preceding) return preceding[1];
  const verb = WITH_VERB.exec(previous)?.[1];
  if (verb !== undefined) return /[多高]/.test(verb) ? 'atMost' : 'atLeast';
  const compared = WITH_BASE.exec(previous)?.[1];
  if (compared === undefined) return undefined;
  return /[高超多大]/.test(compared) ? 'atMost' : 'atLeast';
}
