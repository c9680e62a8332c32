import type { FactKind } from './fact.ts';

/** What may stand between the words that a figure quantifies and the figure. */
const BETWEEN =
  /(?:每(?:一|个|1)?(?:人|户|家|年|月|天|日|次|季度|学期|亩|台|套|间|张|件|平方米|个)|最[高低多少长短大小迟晚]|不(?:得|能|应|可)?(?:超过|低于|高于|少于|多于|大于|小于|短于|长于|超出)|未(?:超过|满|达到?)|至[多少]|超过|高于|低于|达到?|年?满|不[满足到]|控制在|分别|一次性|原则上|一般|人民币|按照?|标准为|给予|予以|奖励|累计|合计|共计|总计|约|近|为|是|共|计|各|均|在|到|至|从|由|以|可|应当?|须|需|[(])$/;
const STOP = /[的在对将按以由给向从把被经为]/;
const SEGMENT = /[^,，。；;：:、\n（()）“”"]{0,30}$/;
/** What a sum is: 5万元的就业补贴, 30万元一次性配套建设支持. */
const SUM =
  /^\s?(?:的)?((?:\p{Script=Han}{0,8}?)(?:补贴|补助金?|奖励金?|奖补|资助|罚款|罚金|奖金|资金|押金|保证金|基金|救助金|保险金|抚恤金|慰问金|津贴|经费|费用|贷款|额度|支持|赔偿|补偿|券|[\p{Script=Han}]费))/u;
const NOUN = /^\s?(?:的)?(\p{Script=Han}{1,12})/u;
const NOUN_STOP =
  /[的在并且应可以由为是和与及或等从向给将被对按内后时均都未不已须需要就中上下起前左右每达]|提[供交]|进行|办理|申请|参加|申报|签订|享受|超过|实[施行]|完成|开展|建[设立成]|予以|给予/;
const COUNTED: ReadonlySet<FactKind> = new Set(['count', 'area', 'length', 'mass', 'volume', 'age']);
const LONGEST = 20;
/** 自受理申请之日起 says from when a term runs. */
const SINCE = /自?[^,，。；;：:、\n自]{1,24}之日起$/;

function nounAfter(kind: FactKind, text: string, to: number): string | undefined {
  const after = text.slice(to, to + 24);
  if (kind === 'money' || kind === 'percent') return SUM.exec(after)?.[1];
  if (kind !== 'count') return undefined;
  const noun = NOUN.exec(after)?.[1];
  if (noun === undefined) return undefined;
  const stop = noun.search(NOUN_STOP);
  const words = stop < 0 ? noun : noun.slice(0, stop);
  return words.length < 2 ? undefined : words;
}

function nounBefore(kind: FactKind, text: string, from: number): string | undefined {
  let segment = (SEGMENT.exec(text.slice(Math.max(0, from - 40), from))?.[0] ?? '').trimEnd();
  for (
    let trimmed = segment.replace(BETWEEN, '');
    trimmed !== segment;
    trimmed = segment.replace(BETWEEN, '')
  ) {
    segment = trimmed.trimEnd();
  }
  if (kind === 'term') {
    const since = SINCE.exec(segment)?.[0];
    if (since !== undefined) return since;
  }
  // 场地租金总额的50%: what the share is of
  const whole = segment.replace(/的$/, '');
  const stop = whole.length - [...whole].reverse().join('').search(STOP);
  const words = stop > whole.length ? whole : whole.slice(stop);
  return words.length < 2 ? undefined : words.slice(-LONGEST);
}

/**
 * The words that a figure quantifies, as printed: what a sum is paid as (补贴), what is counted (企业), what a term or a
 * share is of (补贴期限, 场地租金总额). For a text of half-width punctuation; undefined where no such words stand near.
 */
export function findSubject(kind: FactKind, text: string, from: number, to: number): string | undefined {
  return COUNTED.has(kind) || kind === 'money' || kind === 'percent'
    ? (nounAfter(kind, text, to) ?? nounBefore(kind, text, from))
    : nounBefore(kind, text, from);
}
