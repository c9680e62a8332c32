import type { Fact, Obligation } from './fact.ts';

const WORDS: [Obligation, string][] = [
  ['prohibition', '不得 不准 不许 不允许 不可以 不应当 不应 严禁 禁止 不能 切勿 请勿'],
  ['exemption', '可以不 无需 无须 不需要 不必 免于'],
  ['restriction', '只能 仅可 只可 仅限 仅能 方可 才能 才可以 限于 只限 才可'],
  ['duty', '应当 必须 务必 应该 需要 须 应 需 要'],
  ['permission', '可以 有权 允许 可'],
  ['encouragement', '鼓励 支持 引导 提倡 倡导'],
];
/** Single characters are obligations only where no longer word holds them. */
const NOT_OBLIGATION =
  /即可|[确如若]有?需要|急需|主要|重要|必要|需要的|所需|需求|要求|要素|纲要|摘要|概要|要点|要害|只要|要件|要么|扼要|简要|要闻|刚需|军需|内需|必需|供需|许可|认可|可能|可持续|可行|可靠|可控|可追溯|可再生|可见|可比|可回收|可视|可操作|可及|宁可|核可|可降解|可循环|相应|适应|响应|应急|应用|供应|反应|应届|应对|应税|应纳|应缴|应收|应付|应交|应聘|应诉|应邀|应变|感应|效应|对应|应有|应征|应公开|应享|应退|应补|应得|应保|应尽|须知|支持性|引导基金|技术支持|资金支持|给予支持|予以支持|政策支持|引导性|经费支持|支持政策|支持措施|的支持|等支持|支持力度|支持标准|支持对象|获支持|支持体系|配套支持|建设支持|奖励支持|支持和发展|奖金支持|支持服务|支持范围|支持资金|支持方式|回应|舆论引导|支持(?=[。，；、])|纳税需要|经营需要|需要[的，。；]|要约/g;

const classes = new Map<string, Obligation>(
  WORDS.flatMap(([kind, words]) => words.split(' ').map((word): [string, Obligation] => [word, kind])),
);
const PATTERN = new RegExp([...classes.keys()].sort((a, b) => b.length - a.length).join('|'), 'g');

/** Obligation words (应当、必须、可以、不得、鼓励 …) in a text, with their class as value. */
export function findObligations(text: string): Pick<Fact, 'kind' | 'value' | 'from' | 'to'>[] {
  const masked = text.replace(NOT_OBLIGATION, (word) => '\u0000'.repeat(word.length));
  return [...masked.matchAll(PATTERN)].map((match) => ({
    kind: 'obligation',
    value: classes.get(match[0]) ?? 'duty',
    from: match.index,
    to: match.index + match[0].length,
  }));
}
