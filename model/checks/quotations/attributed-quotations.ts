import type { ReferencedDocument } from '../../blocks/reference.ts';
import type { PassageContext } from '../check-context.ts';

/** Words in quotation marks that a text says a document has. */
export interface AttributedQuotation {
  /** Range of the words between the marks. */
  readonly from: number;
  readonly to: number;
  readonly words: string;
  readonly of: ReferencedDocument;
  /** The document is named by its title, or the words are called its own: 《办法》规定：, 原文是. */
  readonly isSure: boolean;
}

/** What a document does with its words, right before a quotation. */
const SAYS =
  /(?:规定|明确|提出|指出|要求|写明|写道|载明|表述|强调|申明|重申|约定|界定|写的|[里中]写|[里中]说|说的|原文|原话)(?:了|的|中)*(?:是|为|如下)?[：:，,]?\s{0,2}$/;
const SOURCE =
  /《([^《》]{1,80})》|第[一二三四五六七八九十百零〇\d]{1,6}[条章款项]|(?:本|该|这[份个部])?(?:办法|条例|规定|通知|意见|方案|细则|文件|政策|决定|公告)(?=[^》]|$)|原文|原话/g;
/** Others' documents: what they say isn't ours to compare. */
const OTHERS = /(?:上级|国家|中央|国务院|省|上位法|民法典|[^本该办]法)[^，。；：]{0,12}$/;
const FORMER = /原(?:[《办条规政]|文件)|旧|此前|以前|过去|修订前|修改前|废止/;
/** A quotation that is a name for something: “应享尽享”原则. */
const NAME_OF =
  /^的?(?:原则|理念|机制|模式|制度|方针|思路|格局|行动|工程|目标|体系|工作法|口号|计划|服务|标准|字样)/;
/** Between quotations of one source: ”和“, ”，“. */
const GOES_ON = /^[，、；,;和及以与并且]{0,3}$/;
const STOPS = /[。！？\n]/;
/** Fewer letters are a term. */
const SHORTEST = 8;
const LONGEST = 400;
const LOOK_BACK = 60;

/** The words of the same sentence that stand before. */
const LINE_END = /[^。！？\n]*$/;

type Source = Pick<AttributedQuotation, 'of' | 'isSure'>;

interface Quoted {
  readonly from: number;
  readonly to: number;
}

/** Straight marks and corners as quotation marks, of the same length. */
const withMarks = (text: string) =>
  text
    .replace(/"([^"\n]{1,500})"/g, '“$1”')
    .replaceAll('「', '“')
    .replaceAll('」', '”');

/** The ranges between outermost quotation marks; a mark without its partner ends the search in that line. */
function quotedRanges(text: string): Quoted[] {
  const ranges: Quoted[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '\n') depth = 0;
    else if (character === '“') {
      if (depth === 0) from = at + 1;
      depth += 1;
    } else if (character === '”' && depth > 0) {
      depth -= 1;
      if (depth === 0) ranges.push({ from, to: at });
    }
  }
  return ranges;
}

/** The short form of a title is what it ends with: 《办法》 is 《…管理办法》, never 《…办法实施细则》. */
const SHORT_TITLE = 4;
const TITLE_END = '[》〉」”]?(?:（[^（）]{1,10}）)?[》〉」”]?(?:的(?:通知|公告|决定|意见))?$';

function isTitleOf(name: string, title: string): boolean {
  return name.length <= SHORT_TITLE
    ? new RegExp(`${name.replace(/[^\u4e00-\u9fff]/g, '')}${TITLE_END}`).test(title)
    : title.includes(name);
}

/** Which of the dossier's documents a title or the short form of one names; null for documents of others. */
function documentTitled(
  name: string,
  isFormer: boolean,
  { documents: { policy, predecessor } }: PassageContext,
): ReferencedDocument | null {
  const isFormers = predecessor !== null && isTitleOf(name, predecessor.policy.title);
  if (isFormer) return isFormers ? 'predecessor' : null;
  if (isTitleOf(name, policy.policy.title)) return 'policy';
  return isFormers ? 'predecessor' : null;
}

/** The document that the words before a quotation name as its source. */
function sourceOf(before: string, context: PassageContext): Source | null {
  if (!SAYS.test(before)) return null;
  const sources = [...before.matchAll(SOURCE)];
  if (sources.length === 0) return null;
  const isFormer = FORMER.test(before);
  const title = sources.findLast(([, name]) => name !== undefined)?.[1];
  if (title !== undefined) {
    const of = documentTitled(title, isFormer, context);
    return of && { of, isSure: true };
  }
  if (isFormer) return context.documents.predecessor && { of: 'predecessor', isSure: false };
  const [first] = sources;
  if (first && OTHERS.test(before.slice(0, first.index))) return null;
  return { of: 'policy', isSure: /原[文话]/.test(before) };
}

/**
 * Finds quotations that the text says are the policy's or its predecessor's: by a title, an article or 文件 with 规定,
 * 明确, 原文是 right before the marks. Terms, slogans and names in quotation marks are no quotations.
 */
export function findAttributedQuotations(written: string, context: PassageContext): AttributedQuotation[] {
  const text = withMarks(written);
  if (!text.includes('“')) return [];
  const found: AttributedQuotation[] = [];
  let last: (Quoted & Source) | null = null;
  for (const { from, to } of quotedRanges(text)) {
    const isContinued: boolean = last !== null && GOES_ON.test(text.slice(last.to + 1, from - 1));
    const before = text.slice(Math.max(0, from - 1 - LOOK_BACK), from - 1);
    const source: Source | null =
      last && isContinued ? last : sourceOf(LINE_END.exec(before)?.[0] ?? '', context);
    last = source && { from, to, of: source.of, isSure: source.isSure };
    const words = text.slice(from, to);
    const { length } = words.replace(/[^\p{L}\p{N}]/gu, '');
    const isName = NAME_OF.test(text.slice(to + 1)) && !STOPS.test(words);
    if (last && length >= SHORTEST && length <= LONGEST && !isName) found.push({ words, ...last });
  }
  return found;
}
