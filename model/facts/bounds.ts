import type { Bound, FactKind } from './fact.ts';

const BEFORE: [Bound, string][] = [
  [
    'atMost',
    '不得超过 不能超过 不应超过 不可超过 不准超过 不超过 不超 不超出 不得超出 未超过 没有超过 未超出 不突破 不得高于 不应高于 不能高于 不高于 不得多于 不多于 不大于 不得大于 不得长于 不长于 不晚于 不得晚于 不迟于 不得迟于 最多 最高 最长 至多 最大 上限为 上限 顶多 最晚 最迟 控制在 限额为 限额 封顶线为 封顶线 封顶 限养 限购 限报 限领 限选 限投 限申报 限申请 限推荐 仅限 限于 不得突破',
  ],
  [
    'atLeast',
    '不得低于 不能低于 不应低于 不低于 不可低于 未低于 不得少于 不能少于 不应少于 不少于 不得短于 不短于 不小于 不得小于 不早于 不得早于 至少 最少 最低 最短 最小 起码 下限为 下限 达到 高达 达 年满 已满 届满 已达 满',
  ],
  ['moreThan', '超过 超出 高于 多于 大于 逾 突破 超 超逾'],
  [
    'lessThan',
    '低于 少于 不足 未满 不满 小于 未达到 达不到 不到 短于 未达 不达 没满 没到 没有满 没达到 没有达到 还没满 还不满 还没到',
  ],
];

const byLength = (rows: [Bound, string][]): [string, Bound][] =>
  rows
    .flatMap(([bound, words]) => words.split(' ').map((word): [string, Bound] => [word, bound]))
    .sort(([a], [b]) => b.length - a.length);
const before = byLength(BEFORE);

/** 不得低于…的5%, 超过…的10%, 上限为…的3倍: the compared amount stands between. */
const WITH_BASE =
  /(不得|不能|不应|不|未)?(高于|超过|超出|多于|大于|低于|少于|小于|不足|上限为|下限为)[^，。；：、,;:]{1,20}的$/;

/** 不低于城镇常住人口10天, 不超过上年度营业收入2%: the same without 的; no verb stands between. */
const WITH_NOUN =
  /不(?:得|能|应|可)?(高于|超过|超出|多于|大于|低于|少于|小于)(?:(?![给予奖按付享申处罚每应的者后并且或和与为是至])\p{Script=Han}){2,14}后?$/u;

/** 超过批复估算10%的: of a share the noun is what it is a share of. */
const SHARE_OF_NOUN =
  /(高于|超过|超出|多于|大于|低于|少于|小于)(?:(?![给予奖按付享申处罚每应的者后并且或和与为是至])\p{Script=Han}){2,14}$/u;

/** 不得高于每人每天35元: what it is counted by stands between. */
const COUNTED_BY =
  /(?:每(?:一|个|1)?(?:人|户|家|年|月|天|日|次|周|季度|学期|亩|台|套|间|张|件|平方米|吨|小时)){1,3}(?:人民币)?$|人民币$/;

/** 最多申报5人, 最高补贴额度为3万元: words stand between. 最低生活保障, 最低工资, 最高法 are names. */
const WITH_WORDS =
  /(最多|至多|最高|最长|最大|最晚|最迟|至少|最少|最低|最短|最小|限额)(?!生活|工资|人民|法|检|限度|标准[^为])\p{Script=Han}{1,8}$/u;

/** 至少每2年接受一次 limits how often, not the two years. */
const HOW_OFTEN =
  /(至少|最少|最多|至多)每(?:[0-9一二两三四五六七八九十半]{0,3}(?:个?(?:年|月|日|天|周|季度|学期|学年)))[^,，。；;：:、]{0,6}$/;

/** 产值过500亿元; not 通过, 经过, 不过. */
const OVER = /(?<![经通超不])过$/;

/** (含40周岁), (不含): says whether the number itself belongs. */
const NOTE =
  /^\s?\((含|包括|不含|不包括)(?:[^()]{0,6}(?:[0-9一二两三四五六七八九十百千万]|本数|本级|当[日天年月])[^()]{0,6})?\)/;
const AFTER =
  /^\s?(?:及|或|和|范围)?\s?(以上|以下|以内|之内|以外|之外|以前|之前|以后|之后|起步|起|封顶|为限|前|内(?![容部蒙设外在涵资销需含]))/;
/** Kinds that 内 limits: 3个月内, 500米内, 2025年内. */
const WITHIN: ReadonlySet<FactKind> = new Set(['term', 'date', 'length', 'area', 'time']);

const including = (bound: Bound): Bound =>
  bound === 'lessThan' ? 'atMost' : bound === 'moreThan' ? 'atLeast' : bound;
const excluding = (bound: Bound): Bound =>
  bound === 'atMost' ? 'lessThan' : bound === 'atLeast' ? 'moreThan' : bound;

/** What a bound is and where the words that say so end. */
export interface FoundBound {
  readonly bound: Bound;
  /** End of a note such as （含40周岁） after the figure, which states no figure of its own. */
  readonly noteEnd: number;
  /** The words that say so stand before the figure: they may hold for what is listed after it. */
  readonly isLeading: boolean;
}

function boundAfter(word: string, kind: FactKind): Bound | undefined {
  const isDate = kind === 'date' || kind === 'time';
  switch (word) {
    case '以上':
    case '起步':
      return 'atLeast';
    case '以后':
    case '之后':
      return isDate ? 'atLeast' : undefined;
    case '以下':
    case '以内':
    case '之内':
    case '为限':
    case '封顶':
      return 'atMost';
    case '内':
      return WITHIN.has(kind) ? 'atMost' : undefined;
    case '以外':
    case '之外':
      return 'moreThan';
    case '以前':
    case '之前':
    case '前':
      // 10月1日前 ends there; 举行前、7日前通知 is seven days or more.
      return isDate ? 'atMost' : kind === 'term' ? 'atLeast' : undefined;
    default:
      return undefined;
  }
}

function boundBefore(text: string, from: number, kind: FactKind): Bound | undefined {
  const previous = text
    .slice(Math.max(0, from - 30), from)
    .trimEnd()
    .replace(COUNTED_BY, '');
  const stem = previous.replace(/[为是在至到约]$/, '');
  const preceding = before.find(
    ([word]) => previous.endsWith(word) || (stem !== previous && stem.endsWith(word)),
  );
  if (preceding) return preceding[1];
  if (/每$/.test(previous)) return undefined;
  const often = HOW_OFTEN.exec(previous)?.[1];
  if (often !== undefined) return /[多高]/.test(often) ? 'atMost' : 'atLeast';
  if (OVER.test(previous)) return 'moreThan';
  const words = WITH_WORDS.exec(previous)?.[1];
  if (words !== undefined) return /[多高长大晚迟额]/.test(words) ? 'atMost' : 'atLeast';
  const noun = WITH_NOUN.exec(previous)?.[1];
  if (noun !== undefined) return /[高超多大]/.test(noun) ? 'atMost' : 'atLeast';
  const share = kind === 'percent' || kind === 'ratio' ? SHARE_OF_NOUN.exec(previous)?.[1] : undefined;
  if (share !== undefined) return /[高超多大]/.test(share) ? 'moreThan' : 'lessThan';
  const [, not, compared] = WITH_BASE.exec(previous) ?? [];
  if (compared === undefined) return undefined;
  if (/限为$/.test(compared)) return compared.startsWith('上') ? 'atMost' : 'atLeast';
  const above = /[高超多大]/.test(compared);
  if (not === undefined) return above ? 'moreThan' : 'lessThan';
  return above ? 'atMost' : 'atLeast';
}

/**
 * The bound that the words around a figure set, or undefined. 以上, 以下, 以内 and 届满 include the number itself, 不满,
 * 超过 and 以外 don't (民法典 第一千二百五十九条), unless a note says otherwise: （不含40周岁）. A word after the figure says
 * more than one before it (达30%以上).
 */
export function findBound(text: string, from: number, to: number, kind: FactKind): FoundBound | undefined {
  const firstNote = NOTE.exec(text.slice(to, to + 16));
  const at = to + (firstNote?.[0].length ?? 0);
  const word = AFTER.exec(text.slice(at, at + 6));
  const following = word?.[1] === undefined ? undefined : boundAfter(word[1], kind);
  const end = following === undefined ? at : at + (word?.[0].length ?? 0);
  const lastNote = firstNote ?? NOTE.exec(text.slice(end, end + 16));
  const noteEnd = lastNote === null ? to : firstNote ? at : end + lastNote[0].length;
  const bound = following ?? boundBefore(text, from, kind);
  if (bound === undefined) return undefined;
  const isLeading = following === undefined;
  if (lastNote === null) return { bound, noteEnd: to, isLeading };
  return { bound: lastNote[1]?.startsWith('不') ? excluding(bound) : including(bound), noteEnd, isLeading };
}
