import type { Fact, Obligation } from './fact.ts';
import { NOT_OBLIGATIONS } from './not-obligations.ts';

type Found = Pick<Fact, 'kind' | 'value' | 'from' | 'to'>;

const WORDS: [Obligation, string][] = [
  ['prohibition', '不得 不准 不许 不允许 不可以 不应当 不应该 不应 不可 严禁 禁止 不能 不要 切勿 请勿 切忌'],
  ['exemption', '可以不 可不 无需 无须 不需要 不需 不必 免于 毋需 毋须'],
  ['restriction', '只能 仅可 只可 仅限 仅能 方可 方能 才能 才可以 限于 只限 才可'],
  ['duty', '应当 必须 务必 应该 需要 有义务 须 应 需 要'],
  ['permission', '可以 有权 允许 准许 可'],
  ['encouragement', '鼓励 支持 引导 提倡 倡导'],
];
const classes = new Map<string, Obligation>(
  WORDS.flatMap(([kind, words]) => words.split(' ').map((word): [string, Obligation] => [word, kind])),
);
const PATTERN = new RegExp([...classes.keys()].sort((a, b) => b.length - a.length).join('|'), 'g');

/** Verbs of their own, which oblige only as the verb of the sentence: 国家鼓励…, not 予以支持 or 加强引导. */
const VERBS = new Set(['鼓励', '支持', '引导', '提倡', '倡导', '禁止', '允许', '准许']);
/** What stands before the verb of a sentence: nothing, who acts, another modal word, an adverb, a verb beside it. */
const BEFORE_VERB =
  /(?:^|[,，。；;：:、！？!?\n\s（()）“”"》·.—0-9]|国家|政府|部门|单位|机构|机关|组织|企业|协会|委员会|银行|学校|街道|社区|乡镇|各地|地方|[各本我全该外县区市省州镇村][地市县区省州镇村局委办院厅校]?|区域|范围|期间|场所|[内上中下后前时]|应当|应|可以|可|要|须|必须|需|得|将|会|依法|依规|积极|大力|重点|优先|主动|进一步|逐步|着力|聚力|全力|继续|加快|充分|并|也|还|均|共同|切实|努力|广泛|择优|统筹|鼓励|支持|引导|提倡|倡导|允许|明令|坚决|明确|一律|严格|同时|持续|合理|适当|稳步|有序|深入|全面|探索|加大力度|因地制宜|同样|全时段|全天|全域)(?:和|与|及|或者?|并|、)?$/u;
const MODAL_BEFORE = /(?:应当|应该|可以|必须|不得|应|须|要)$/;
/** What makes it a noun: 支持政策, 引导作用, 支持和服务, or nothing after it. */
const AFTER_NOUN =
  /^(?:$|、(?!鼓励|支持|引导|保护|规范|帮助)|[,，。；;：:！？!?\n）)”"》]|力度|标准|对象|体系|服务(?!业|贸易|外包|企业)|范围|期限|资金(?!用于)|方式|政策|措施|作用|条件|类|额|系统|性|下|等|的|力|机制|标[准识]|工作|项目(?:资金|库|清单)|(?:和|与|及其?|以及)(?!鼓励|支持|引导|帮助|规范|促进|推动|保护|保障)\p{Script=Han}{1,4}(?:$|[,，。；;、的等])|帮扶|扶持|为|是|不|[^,，。；;]{1,12}的(?:政策|措施|产业|项目|领域|对象|范围|行业|条件|规定)|\p{Script=Han}{1,10}等(?:方面|工作|职能|服务)|向.{1,6}倾斜|\p{Script=Han}{2,24}(?:领导|专项|工作)(?:小组|专班))/u;
const NOUN_BEFORE = /(?:给予|予以|获得|提供|加强|加大|得到|享受|相关|专项|配套|经费|资金|奖励|政策|的|等)$/;
/** Of 禁止 before a noun: 法律禁止的, 禁止通行区域 are no commands of this text. */
const ATTRIBUTE =
  /^(?:的|性|[\p{Script=Han}]{1,4}(?:区域?|路段|期|名录|目录|清单|标志)(?![\p{Script=Han}]))/u;

/** The rest of the statement is a condition: …的; */
const CONDITION = /^[^。；;\n]{1,78}的(?:[；;]|[。]?$)/;

/** 地方可, 双方可: the syllable before belongs to a noun, and what obliges is 可. */
const PARTY_BEFORE = /[地双对各一两三四甲乙丙多官警校院厂资己该我]$/;

/** 为了…，制定本办法: the aim of a text obliges nobody. */
const AIM =
  /(?:^|[。；;\n])\s{0,4}为了?[^。；;\n]{1,400}?(?:制定|提出|出台|印发|公布|通知|通告|公告)(?:本|以下|如下|了|《)/g;

function isVerb(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - 8), from);
  const after = text.slice(to, to + 32);
  // 允许带入易燃物品的; names what is punished
  if (CONDITION.test(text.slice(to, to + 80))) return false;
  if (NOUN_BEFORE.test(before) || !BEFORE_VERB.test(before)) return false;
  // 应当引导、护送: a modal word makes a verb of what follows
  if (MODAL_BEFORE.test(before)) return true;
  return /^[禁允准]/.test(text.slice(from, to)) ? !ATTRIBUTE.test(after) : !AFTER_NOUN.test(after);
}

/**
 * Obligation words (应当、必须、可以、不得、鼓励 …) in a text, with their class as value; not where they are parts of
 * other words, nor in the sentence that gives the aim of the document.
 */
export function findObligations(text: string): Found[] {
  const hide = (words: string) => '\u0000'.repeat(words.length);
  const masked = text.replace(AIM, hide).replace(NOT_OBLIGATIONS, hide);
  return [...masked.matchAll(PATTERN)].flatMap((match): Found[] => {
    const word = match[0];
    const to = match.index + word.length;
    const split =
      /^方/.test(word) && PARTY_BEFORE.test(masked.slice(Math.max(0, match.index - 1), match.index));
    if (split) {
      if (word !== '方可') return [];
      return [{ kind: 'obligation', value: 'permission', from: match.index + 1, to }];
    }
    if (VERBS.has(word) && !isVerb(text, match.index, to)) return [];
    // 均可。 says that it is enough
    if (word === '可' && !/^\s?[\p{Script=Han}“"《(]/u.test(masked.slice(to, to + 2))) return [];
    return [{ kind: 'obligation', value: classes.get(word) ?? 'duty', from: match.index, to }];
  });
}
