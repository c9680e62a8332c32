import { readNumeral, writeNumeral } from '../facts/chinese-numeral.ts';
import type { LabelKind } from './label.ts';

/** One printed form of labels: how it is recognised at the start of a paragraph, and what it means. */
export interface LabelForm {
  kind(match: RegExpExecArray): LabelKind;
  /** The characters that it can begin with: most lines begin with none of them. */
  readonly begins: RegExp;
  readonly pattern: RegExp;
  /** Where the number stands among the pattern's groups, or how it follows from the match. */
  number(match: RegExpExecArray): number;
  canonical(number: number, match: RegExpExecArray): string;
  /** Y of 第X条之Y. */
  subNumber?(match: RegExpExecArray): number;
  /** The words behind it may make it something else: the number must be the expected one. */
  isDoubtful?(rest: string, match: RegExpExecArray): boolean;
  /** The words behind it make it no label. */
  isRefused?(rest: string, match: RegExpExecArray): boolean;
}

const CHINESE = '[〇零一二三四五六七八九十百千]';
const NUMERAL = new RegExp(CHINESE);
const BRACKET = /[（(]/;
const SPACE = '[\\s\\u3000]';
/** Headings of chapters are short and have no stop; a sentence that begins with 第二章 speaks of a chapter. */
const LONGEST_CHAPTER_HEADING = 40;
const REFERENCE_AFTER_ARTICLE =
  /^(?:第|的|规定|所|、|和|或|至|以[及上下外]|中|之规定|后增加|修改|改为|删[去除]|增加[一二三四五六七八九十两]|移至|合并|作为|[（(].{1,3}[）)]项)/;
/** （二）项规定, （二）至（五）项; but （一）项目名称 and （一）目标 are labels. */
const REFERENCE_AFTER_ITEM = /^(?:项(?!目)|款(?![项式额])|目(?![标的录前光次])|至\s?[（(第]|、\s?[（(])/;
/** 1.5万元, 3.2倍: what follows the dot is the figure's fraction. */
const DECIMAL_FIGURE = /^[0-9０-９]{1,4}\s?(?:万|亿|倍|%|％|‰|公里|千米|吨|公顷|亩|个百分点)/;
const STEMS = '甲乙丙丁戊己庚辛壬癸';
/** 首先…其次…最后: the last may come at any place. */
export const LAST_OF_RUN = 99;
const SEQUENCE_WORDS = new Map([
  ['首先', 1],
  ['其次', 2],
  ['再次', 3],
  ['再者', 3],
  ['最后', LAST_OF_RUN],
]);

const isDot = (mark: string | undefined): boolean => /^[.．﹒]$/.test(mark ?? '');
const numeralOf = (match: RegExpExecArray): number => readNumeral((match[1] ?? '').replace(/\s/g, ''));
const digits = (number: number): string => String(number);
const bracketedDigits = (number: number): string => `（${number}）`;
const bracketedChinese = (number: number): string => `（${writeNumeral(number)}）`;
const offsetIn = (match: RegExpExecArray, first: number): number => match[0].charCodeAt(0) - first + 1;

const ORDINAL_KINDS = new Map<string, LabelKind>([
  ['编', 'book'],
  ['部分', 'division'],
  ['章', 'chapter'],
  ['节', 'section'],
  ['条', 'article'],
]);
const ordinalForm: LabelForm = {
  kind: (match) => ORDINAL_KINDS.get(match[2] ?? '') ?? 'article',
  begins: /第/,
  pattern: new RegExp(
    `^第${SPACE}{0,2}((?:${CHINESE}|[0-9０-９])(?:${SPACE}?(?:${CHINESE}|[0-9０-９])){0,6})${SPACE}{0,2}(编|部分|章|节|条)(?:之(${CHINESE}{1,3}))?(?![例款程])(?:[：:]|、(?!第|[（(]|[0-9０-９〇零一二三四五六七八九十]{1,4}[条款项章节、]))?`,
  ),
  number: numeralOf,
  canonical: (number, match) =>
    `第${writeNumeral(number)}${match[2]}${match[3] === undefined ? '' : `之${match[3]}`}`,
  subNumber: (match) => (match[3] === undefined ? 0 : readNumeral(match[3])),
  isDoubtful: (rest) => REFERENCE_AFTER_ARTICLE.test(rest),
  isRefused: (rest, match) =>
    match[2] !== '条' && (rest.length > LONGEST_CHAPTER_HEADING || /[。；]/.test(rest)),
};

/** 「一、二年级学生」: two neighbouring numbers and a measure, no label. */
function isNumberPair(rest: string, match: RegExpExecArray): boolean {
  // 第 ⏎ 一、二、三产业
  const third = /^([二三四五六七八])、[三四五六七八九]/.exec(rest)?.[1];
  if (third !== undefined && readNumeral(third) === numeralOf(match) + 1) return true;
  const second = /^([一二三四五六七八九])(?:年级|级|类|等|档|线|期|批|楼|款|项|季度)/.exec(rest)?.[1];
  return second !== undefined && readNumeral(second) === numeralOf(match) + 1;
}

/** All forms, in the order in which they are tried. */
const labelForms: readonly LabelForm[] = [
  ordinalForm,
  {
    kind: () => 'step',
    begins: /第/,
    pattern: new RegExp(`^第(${CHINESE}{1,3})步[：:、.．，,]?`),
    number: numeralOf,
    canonical: (number) => `第${writeNumeral(number)}步`,
    isDoubtful: () => true,
  },
  {
    kind: () => 'ordinalRun',
    begins: /[第其]/,
    pattern: new RegExp(`^(?:第|其)(${CHINESE}{1,2})[，,：:、]`),
    number: numeralOf,
    canonical: (number, match) => `${match[0].charAt(0)}${writeNumeral(number)}`,
    isDoubtful: () => true,
    // 第二、三款
    isRefused: (rest) => new RegExp(`^第?${CHINESE}{1,3}[款条项类等级]`).test(rest),
  },
  {
    kind: () => 'ordinalRun',
    begins: /[首其再最]/,
    pattern: /^(首先|其次|再次|再者|最后)[，,：:]/,
    number: (match) => SEQUENCE_WORDS.get(match[1] ?? '') ?? 0,
    canonical: (_number, match) => match[1] ?? '',
    isDoubtful: () => true,
  },
  {
    kind: () => 'chinese',
    begins: NUMERAL,
    pattern: new RegExp(`^(${CHINESE}{1,4})${SPACE}{0,2}[、﹑､丶．.﹒]`),
    number: numeralOf,
    canonical: writeNumeral,
    isRefused: isNumberPair,
  },
  {
    kind: () => 'chinese',
    begins: NUMERAL,
    pattern: new RegExp(`^(${CHINESE}{1,3})[,，]`),
    number: numeralOf,
    canonical: writeNumeral,
    isDoubtful: () => true,
  },
  {
    kind: () => 'bracketedChinese',
    begins: BRACKET,
    pattern: new RegExp(`^[（(]${SPACE}{0,2}(${CHINESE}{1,4})${SPACE}{0,2}[)）][、.．]?`),
    number: numeralOf,
    canonical: bracketedChinese,
    isRefused: (rest) => REFERENCE_AFTER_ITEM.test(rest),
  },
  {
    kind: () => 'bracketedChinese',
    begins: /[㈠-㈩]/,
    pattern: /^[㈠-㈩]/,
    number: (match) => offsetIn(match, 0x3220),
    canonical: bracketedChinese,
  },
  {
    kind: () => 'digit',
    begins: /[0-9０-９]/,
    pattern: /^([0-9０-９]{1,3})\s{0,2}([.．﹒、﹑､])/,
    number: numeralOf,
    canonical: digits,
    isDoubtful: (rest, match) => isDot(match[2]) && /^[0-9０-９]/.test(rest),
    isRefused: (rest, match) => isDot(match[2]) && DECIMAL_FIGURE.test(rest),
  },
  {
    kind: () => 'digit',
    begins: /[⒈-⒛]/,
    pattern: /^[⒈-⒛]/,
    number: (match) => offsetIn(match, 0x2488),
    canonical: digits,
  },
  {
    kind: () => 'bracketedDigit',
    begins: /[（(0-9０-９]/,
    pattern: /^[（(]?\s{0,2}([0-9０-９]{1,3})\s{0,2}[)）][、.．]?/,
    number: numeralOf,
    canonical: bracketedDigits,
    isRefused: (rest) => REFERENCE_AFTER_ITEM.test(rest),
  },
  {
    kind: () => 'bracketedDigit',
    begins: /[⑴-⒇]/,
    pattern: /^[⑴-⒇]/,
    number: (match) => offsetIn(match, 0x2474),
    canonical: bracketedDigits,
  },
  {
    kind: () => 'circled',
    begins: /[①-⑳]/,
    pattern: /^[①-⑳]/,
    number: (match) => offsetIn(match, 0x2460),
    canonical: (_number, match) => match[0],
  },
  {
    kind: () => 'stem',
    begins: /[甲乙丙丁戊己庚辛壬癸]/,
    pattern: /^([甲乙丙丁戊己庚辛壬癸])[、．.：:]/,
    number: (match) => STEMS.indexOf(match[1] ?? '') + 1,
    canonical: (_number, match) => match[1] ?? '',
    isDoubtful: () => true,
    // 甲、乙两类
    isRefused: (rest) => /^[甲乙丙丁戊己庚辛壬癸][、和及与两三]/.test(rest),
  },
  {
    kind: () => 'letter',
    begins: /[a-zA-Z]/,
    pattern: /^([a-zA-Z])[.．、)）]/,
    number: (match) => (match[1] ?? 'a').toLowerCase().charCodeAt(0) - 96,
    canonical: (_number, match) => match[1] ?? '',
    isDoubtful: () => true,
  },
  {
    kind: () => 'sentenceRun',
    begins: NUMERAL,
    // 一要…二要… says what is to be done; 三要素 is a name.
    pattern: /^([一二三四五六七八九十]{1,3})(是(?![一二三四五六七八九十否])|要(?![素点件务求领害闻]))/,
    number: numeralOf,
    canonical: (number, match) => `${writeNumeral(number)}${match[2]}`,
  },
];

const LABEL_BEGINS = new RegExp(labelForms.map(({ begins }) => begins.source).join('|'));
const formsByBeginning = new Map<string, readonly LabelForm[]>();

/** The forms that a text beginning with this character can have. */
export function formsBeginning(character: string): readonly LabelForm[] {
  if (!LABEL_BEGINS.test(character)) return [];
  const known = formsByBeginning.get(character);
  if (known) return known;
  const forms = labelForms.filter(({ begins }) => begins.test(character));
  formsByBeginning.set(character, forms);
  return forms;
}
