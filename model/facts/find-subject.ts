import type { Fact, FactKind } from './fact.ts';

type Place = Pick<Fact, 'kind' | 'from' | 'to'>;

/** What may stand between the words that a figure quantifies and the figure. */
const BETWEEN =
  /(?:每(?:一|个|1)?\p{Script=Han}{1,4}|(?:人|户|月|年|日)均|最[高低多少长短大小迟晚]|不(?:得|能|应|可)?(?:超过|低于|高于|少于|多于|大于|小于|短于|长于|超出)|未(?:超过|满|达到?)|至[多少]|超过|高于|低于|达到?|年?满|不[满足到]|控制在|分别|一次性|原则上|一般|人民币|按照?|给予|予以|累计|合计|共计|总计|是指|分为?|约|近|处|自|为|是|共|计|各|均|在|到|至|从|由|以|可|应当?|须|需|[(])$/u;
/** Words that what is measured begins after. */
const STOP = /按照|以[上下内外前后]|之[内外前后]|[的在对将按以由给向从把被经为]/g;
const LEADING = /^(?:不[高低多少]于|每(?:个|家|名)|每[年月日人户次]|其中|单个|或者?|及|并|对|和|且)+/;
const SEGMENT = /[^,，。；;：:、\n（()）“”"]{0,30}$/;
/** 5000元以上1万元以下罚款: what the sum is comes after its limits. */
const LIMIT = /^\s?(?:(?:及|或)?以[上下内]|左右|的)?(?:一次性)?/;
/** What a sum is: 5万元的就业补贴, 30万元一次性配套建设支持. */
const SUM =
  /^((?:\p{Script=Han}{0,8}?)(?:补贴|补助金?|奖励金?|奖补|资助|罚款|罚金|奖金|资金|押金|保证金|基金|救助金|保险金|抚恤金|慰问金|津贴|经费|费用|贷款|额度|支持|赔偿|补偿|券|[\p{Script=Han}]费))/u;
const NOUN = /^\p{Script=Han}{1,12}/u;
const NOUN_STOP =
  /[的在并且应可以由为是和与及或等从向给将被对按内后时均都未不已须需要就中上下起前左右每达]|提[供交]|进行|办理|申请|参加|申报|签订|享受|超过|实[施行]|完成|开展|建[设立成]|予以|给予/;
/** 自2025年1月1日起施行: what happens on a date. */
const EVENT =
  /^(?:起|前|后|以前|之前|之日起)?\p{Script=Han}{0,8}?(施行|实施|执行|生效|失效|废止|截止|完成|公布|发布|印发|通过|修订|申报|报送|启动|发放|到账|办结|出生|成立|登记)/u;
const COUNTED: ReadonlySet<FactKind> = new Set(['count', 'money', 'percent']);
const LONGEST = 20;
/** 自受理申请之日起 says from when a term runs. */
const SINCE = /自?[^,，。；;：:、\n自]{1,24}之日起$/;
/** What may stand between figures of one enumeration or range. */
const JOINED = /^(?:以[上下])?\s?(?:[、和及与或至到—–~-]|以及|或者){0,2}\s?$/;

function nounAfter({ kind, to }: Place, text: string): string | undefined {
  const after = text.slice(to, to + 24);
  if (kind === 'date') return EVENT.exec(after)?.[1];
  if (!COUNTED.has(kind)) return undefined;
  const words = after.replace(LIMIT, '');
  if (kind !== 'count') return SUM.exec(words)?.[1]?.replace(/^(?:给予|予以)/, '');
  const noun = NOUN.exec(words)?.[0];
  if (noun === undefined) return undefined;
  const stop = noun.search(NOUN_STOP);
  const counted = stop < 0 ? noun : noun.slice(0, stop);
  return counted.length < 2 ? undefined : counted;
}

/** 截止日期, 受理时间: what a date is the date of. */
const NAMES_TIME = /(?:日期|时间|期限|[限间届]期|截止|截至|施行|实施)$/;

/** The last of several that 和 joins, where all are too long. */
function shorten(words: string): string {
  if (words.length <= LONGEST) return words;
  const last = words.search(new RegExp(`[和及与]\\p{Script=Han}{2,${LONGEST}}$`, 'u'));
  return last < 0 ? words.slice(-LONGEST) : words.slice(last + 1);
}

function nounBefore({ kind, from }: Place, text: string): string | undefined {
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
  const last = [...whole.matchAll(STOP)].at(-1);
  const words = (last ? whole.slice(last.index + last[0].length) : whole).replace(LEADING, '');
  if (words.length < 2 || /[0-9《》]/.test(words)) return undefined;
  if ((kind === 'date' || kind === 'period') && !NAMES_TIME.test(words)) return undefined;
  return shorten(words);
}

/**
 * The words that figures quantify, as printed: what a sum is paid as (补贴), what is counted (企业), what a term or a share
 * is of (补贴期限, 场地租金总额), what happens on a date (施行). Figures of one enumeration share them: 10万元、20万元的奖励.
 * @param text with half-width punctuation
 * @param figures in the order of the text
 * @returns for each figure its words, or undefined where none stand near
 */
export function findSubjects(text: string, figures: readonly Place[]): (string | undefined)[] {
  const found: (string | undefined)[] = [];
  let first = 0;
  figures.forEach((figure, index) => {
    const next = figures[index + 1];
    const goesOn = next?.kind === figure.kind && JOINED.test(text.slice(figure.to, next.from).slice(0, 8));
    if (goesOn && next.from - figure.to <= 6) return;
    const words = nounAfter(figure, text) ?? nounBefore(figures[first] ?? figure, text);
    while (first <= index) {
      found.push(words);
      first += 1;
    }
  });
  return found;
}
