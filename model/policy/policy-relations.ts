import { DATE_PATTERN, readChineseDate } from '../facts/chinese-date.ts';
import { toHalfWidth } from '../facts/chinese-numeral.ts';

/** What a policy says of another document. */
export interface PolicyRelation {
  /**
   * `repeals`: 废止, 停止执行, 不再执行; `overrides`: where they differ this policy holds (以本办法为准); `extends`: the other's
   * validity goes on, to `until` if a day is named.
   */
  readonly kind: 'repeals' | 'overrides' | 'extends';
  /** The other's title without 《》, or empty where only its number is given. */
  readonly title: string;
  readonly documentNumber: string;
  readonly until: string | null;
  /** The sentence that says so, as printed. */
  readonly words: string;
  /** Line of the source, from 1. */
  readonly line: number;
}

const NUMBER =
  '[\\p{Script=Han}]{1,16}\\s?[〔[【(（]\\s?\\d{4}\\s?[〕\\]】)）]\\s?第?\\s?\\d{1,5}\\s?号|[\\p{Script=Han}]{2,20}(?:令|公告)(?:\\s?\\d{4}\\s?年)?\\s?第\\s?\\d{1,5}\\s?号';
/** 《甲》（某政发〔2030〕1号）, or the number alone. */
const NAMED = new RegExp(
  `《([^《》]{2,100}(?:〈[^〈〉]{1,60}〉[^《》]{0,40})?)》\\s?(?:[（(]\\s?(${NUMBER}|\\d{4}\\s?年第\\s?\\d{1,5}\\s?号)[^）)]{0,20}[）)])?|(${NUMBER})`,
  'gu',
);
const REPEALED =
  /(?:同时|一并|即行|相应|现?予以?|宣布|自.{2,20}起|随之|自行|均)?(?:废止|失效|停止(?:执行|施行|实施)|不再(?:执行|施行|实施))(?!的|或者?|和|及|、|前|后|意见|建议|情况|工作|清理|程序)/;
/** Words before 废止 that make it a wish, a duty or a history. */
const NOT_SAID = /(?:建议|拟|应当|可以|可|及时|需要|需|提出|尚未|已经?|被|修改|修订|调整|者|或|未|对)$/;
const OVERRIDES = /以本\p{Script=Han}{1,6}(?:规定)?为准|按(?:照)?本\p{Script=Han}{1,6}(?:规定)?执行/u;
const EXTENDED = new RegExp(
  `(?:有效期|执行期限?|实施期限?|施行期限?|试行期)[^，。；]{0,12}?(?:延长|延续|顺延|延期)(?:[^，。；]{0,12}?[至到](${DATE_PATTERN}))?|(?:继续(?:有效|执行|施行|实施)|延续(?:执行|实施|施行))(?:[^，。；]{0,12}?[至到](${DATE_PATTERN}))?`,
);
const LONGEST_SENTENCE = 1200;
const SAYS = /废止|失效|停止|不再|为准|本.{1,6}执行|延长|延续|顺延|延期|继续/;

function kindOf(sentence: string): { kind: PolicyRelation['kind']; at: number; until: string | null } | null {
  const extended = EXTENDED.exec(sentence);
  const repealed = REPEALED.exec(sentence);
  if (repealed && !NOT_SAID.test(sentence.slice(0, repealed.index)))
    return { kind: 'repeals', at: repealed.index, until: null };
  if (extended) {
    const day = extended[1] ?? extended[2];
    return { kind: 'extends', at: extended.index, until: day === undefined ? null : readChineseDate(day) };
  }
  const overrides = OVERRIDES.exec(sentence);
  return overrides && /不一致|不符|抵触|此前|以前|原/.test(sentence)
    ? { kind: 'overrides', at: overrides.index, until: null }
    : null;
}

/** A heading names the documents that it extends: 关于延长《甲》有效期的通知 says it of itself too, and counts once. */
const keyOf = ({ kind, title, documentNumber }: PolicyRelation): string =>
  `${kind} ${title || documentNumber}`;

/**
 * The documents that a policy repeals, overrides or extends. What it only speaks of (建议废止, 已废止的) and what isn't
 * named by title or number says nothing of a document.
 */
export function readRelations(
  paragraphs: readonly { readonly text: string; readonly line: number }[],
): PolicyRelation[] {
  const found = new Map<string, PolicyRelation>();
  for (const { text, line } of paragraphs) {
    if (!SAYS.test(text)) continue;
    for (const sentence of text.split(/(?<=[。；;])/)) {
      const said = sentence.length <= LONGEST_SENTENCE && SAYS.test(sentence) ? kindOf(sentence) : null;
      if (!said) continue;
      const subject = said.kind === 'overrides' ? sentence : sentence.slice(0, said.at);
      // 根据《甲》，《乙》同时废止: what an action rests on isn't its subject.
      const named = subject.replace(/(?:根据|依据|按照|依照|参照)[^，；]{0,200}[，；]/g, (words) =>
        '　'.repeat(words.length),
      );
      for (const match of named.matchAll(NAMED)) {
        const relation: PolicyRelation = {
          kind: said.kind,
          title: match[1] ?? '',
          documentNumber: toHalfWidth(match[2] ?? match[3] ?? '')
            .replace(/\s/g, '')
            .replace(/^(?:原|和|及|与|的|以及)+/, '')
            .replace(/[[(【](\d{4})[\])】]/, '〔$1〕'),
          until: said.until,
          words: sentence.trim(),
          line,
        };
        if (!found.has(keyOf(relation))) found.set(keyOf(relation), relation);
      }
    }
  }
  return [...found.values()];
}
