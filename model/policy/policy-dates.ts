import { addDays, addYears, DATE_PATTERN, isoDate, readChineseDate } from '../facts/chinese-date.ts';
import { readNumeral } from '../facts/chinese-numeral.ts';
import type { FormalElement, PolicyDates } from './policy.ts';

const DATE = new RegExp(DATE_PATTERN);
const DATES = new RegExp(DATE_PATTERN, 'g');
const OWN_SUBJECT =
  /(?:^|[，。；、）.．\s])本(?!级|地|单位|人|市|省|区|县|届|条(?!例)|款|项|次|证|合同|协议|许可)(?:\p{Script=Han}{1,10}?)(?:自|从|由|于|有效期|试行|执行期)/u;
/** The day alone, or with the maker: 2030年5月1日，某部 */
const DAY_ALONE = new RegExp(
  `^[（(]?${DATE_PATTERN}(?:[，,\\s]{1,4}(?![^，]{0,40}(?:通过|公布|发布|修订|修正|批准|施行))[^，。]{2,40}?)?[)）]?$`,
);
/** 现予公布，自…起施行: an order speaks of what it promulgates. */
const PROMULGATION = /现予(?:公布|发布)/;
const FORCE = '(?:正式)?(?:施行|实施|执行|生效|试行)';
const EFFECTIVE_ON = new RegExp(
  `(?:自|从|于)(${DATE_PATTERN})(?:起|开始)?${FORCE}|(${DATE_PATTERN})(?:起|开始)${FORCE}|(?:自|从)(${DATE_PATTERN})(?:起)?[，,]?(?:至|到)`,
);
const EFFECTIVE_ON_ISSUE = new RegExp(
  `(?:自|从)(?:印发|发布|公布|颁布|发文|签发|下发)之日起${FORCE}|(?:自|从)?即日起${FORCE}`,
);
/** 执行期限为2019年1月1日至2023年12月31日 */
const PERIOD = new RegExp(
  `(?:执行|实施|施行|有效|试行)期(?:限|间)?(?:为|是)?(?:自|从)?(${DATE_PATTERN})(?:起)?(?:至|到|—|-)(${DATE_PATTERN})`,
);
/** 自公布之日起30日后施行 */
const EFFECTIVE_AFTER =
  /(?:印发|发布|公布|颁布)(?:之日起)?(?:满|后)?\s?([0-9０-９一二三四五六七八九十]{1,3})\s?(?:日|天)(?:后|起)?(?:正式)?(?:施行|实施|执行|生效)/;
/** 上述政策…执行期限为: the policies of this document. */
const AFORESAID =
  /^(?:除.{0,40}外，)?(?:上述|以上|调整后的)\p{Script=Han}{0,8}?(?:政策|规定|措施|价格|标准|收费|费率|待遇)/u;
const EXPIRES_ON = new RegExp(
  `有效期(?:限)?(?:为)?(?:[0-9０-９一二三四五六七八九十]{1,3}年)?[，,（(]?(?:自.{0,20})?[至到](${DATE_PATTERN})|(?:施行|实施|执行|试行)[，,]?(?:有效期)?[至到](${DATE_PATTERN})|(?:自|从)${DATE_PATTERN}(?:起)?[，,]?[至到](${DATE_PATTERN})(?:止)?[，,]?(?:期间)?${FORCE}`,
);
const VALID_FOR =
  /(?:有效期(?:限)?(?:暂定)?(?:为)?|试行(?:期)?(?:为)?)\s?([0-9０-９一二两三四五六七八九十]{1,3})\s?年/;
/** 《甲》有效期…, 许可证有效期…: the sentence speaks of something else there. */
const FOREIGN =
  /(?:》\s?(?:[（(][^（）()]{0,60}[）)])?|证书?|合同|协议|资格|名录|许可|执照|批件|承诺|保单|标志|批准文件)(?:的)?$/;

/** What a pattern finds in a sentence, unless right before it something else is named. */
function ownMatch(pattern: RegExp, sentence: string): RegExpExecArray | null {
  const match = pattern.exec(sentence);
  return match && !FOREIGN.test(sentence.slice(Math.max(0, match.index - 80), match.index)) ? match : null;
}

/** What the dates are read from. */
interface DateSources {
  readonly formalElements: readonly FormalElement[];
  /** The paragraphs of the text, without their labels. */
  readonly paragraphs: readonly string[];
}

/** The first full date of a line, in characters or in figures (2030-05-01, 2030.5.1), as ISO 8601; or null. */
export function readPrintedDate(text: string): string | null {
  const words = DATE.exec(text)?.[0];
  if (words !== undefined) return readChineseDate(words);
  const [, year, month, day] = /(?<!\d)(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?!\d)/.exec(text) ?? [];
  return year === undefined ? null : isoDate(Number(year), Number(month), Number(day));
}

function firstDate(
  elements: readonly FormalElement[],
  role: FormalElement['role'],
  words: RegExp,
): string | null {
  for (const element of elements) {
    if (element.role !== role || !words.test(element.text)) continue;
    const date = readPrintedDate(element.text);
    if (date !== null) return date;
  }
  return null;
}

/** The day of 公布 in the 题注 of a law: 2030年4月1日…通过　2030年5月1日…令第5号公布. */
function datePromulgated(elements: readonly FormalElement[]): string | null {
  for (const { role, text } of elements) {
    const days = role === 'history' ? [...text.slice(0, 1000).matchAll(DATES)] : [];
    const day = days.find((match, index) =>
      /公布|发布/.test(text.slice(match.index + match[0].length, days[index + 1]?.index)),
    );
    if (day) return readChineseDate(day[0]);
  }
  return null;
}

/** Sentences whose subject is the document itself: a licence's 有效期 isn't the policy's. */
function ownSentences(paragraphs: readonly string[]): string[] {
  return paragraphs.flatMap((paragraph) =>
    /施行|实施|执行|生效|有效期|试行/.test(paragraph)
      ? paragraph
          .replace(/(?<=[0-9年月自从至到于为]) {1,3}(?=[0-9年月日起])/g, '')
          .split('。')
          .filter(
            (sentence) =>
              sentence.length < 300 &&
              (OWN_SUBJECT.test(sentence.slice(0, 80)) ||
                PROMULGATION.test(sentence) ||
                AFORESAID.test(sentence)),
          )
      : [],
  );
}

/**
 * Reads 成文, 印发, 施行 and 失效 dates.
 *
 * 自印发之日起 is counted from the day of issue, else of signing. 有效期N年 ends on the corresponding day N years after
 * it began (民法典 第二百零一条、第二百零二条); where no beginning is named it is counted from signing. Both are named in
 * `computed`.
 */
export function readPolicyDates({ formalElements, paragraphs }: DateSources): {
  dates: PolicyDates;
  computed: ('effective' | 'expires')[];
} {
  // Some print the day under the title, alone or with the number.
  const signed =
    firstDate(formalElements, 'signedDate', /./) ??
    firstDate(formalElements, 'documentNumber', /年.+月.+日|\d[-.]\d/) ??
    firstDate(formalElements, 'history', DAY_ALONE);
  const issued = firstDate(formalElements, 'imprint', /印发/) ?? datePromulgated(formalElements);
  let effective: string | null = null;
  let expires: string | null = null;
  const computed: ('effective' | 'expires')[] = [];
  const sentences = ownSentences(paragraphs);
  for (const sentence of sentences) {
    if (effective !== null) break;
    const named = ownMatch(EFFECTIVE_ON, sentence);
    const on = named?.[1] ?? named?.[2] ?? named?.[3] ?? ownMatch(PERIOD, sentence)?.[1];
    const days = readNumeral(ownMatch(EFFECTIVE_AFTER, sentence)?.[1] ?? '');
    const issue = issued ?? signed;
    if (on === undefined && days > 0 && issue !== null) {
      effective = addDays(issue, days);
      computed.push('effective');
    } else if (on !== undefined) effective = readChineseDate(on);
    else if (ownMatch(EFFECTIVE_ON_ISSUE, sentence)) {
      effective = issued ?? signed;
      if (effective !== null) computed.push('effective');
    }
  }
  for (const sentence of sentences) {
    const ends = ownMatch(EXPIRES_ON, sentence);
    const until = ends?.[1] ?? ends?.[2] ?? ends?.[3] ?? ownMatch(PERIOD, sentence)?.[2];
    const years = readNumeral(ownMatch(VALID_FOR, sentence)?.[1] ?? '');
    const start = effective ?? issued ?? signed;
    if (until !== undefined) expires = readChineseDate(until);
    else if (years > 0 && years < 100 && start !== null) {
      expires = addYears(start, years);
      if (expires !== null) computed.push('expires');
    }
    if (expires !== null) break;
  }
  return { dates: { signed, issued, effective, expires }, computed };
}
