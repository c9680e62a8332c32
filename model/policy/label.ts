import { readNumeral, writeNumeral } from '../facts/chinese-numeral.ts';

/** The kinds of labels that number a policy's clauses, from the outermost to the innermost. */
export const labelKinds = [
  'book',
  'division',
  'chapter',
  'section',
  'article',
  'chinese',
  'bracketedChinese',
  'digit',
  'bracketedDigit',
  'circled',
  'sentenceRun',
] as const;
export type LabelKind = (typeof labelKinds)[number];

/** A clause's label, read from the start of a paragraph. */
export interface Label {
  readonly kind: LabelKind;
  /** Its place in its list, from 1. */
  readonly number: number;
  /** Y of 第X条之Y, or 0. */
  readonly subNumber: number;
  /** As printed, e.g. `(一)` or `一、`. */
  readonly printed: string;
  /** Full-width; 第X条 whole, others without 、 or dot: `（一）`, `一`, `1`, `一是`. */
  readonly canonical: string;
  /** Characters of the paragraph that the label and the spaces after it take. */
  readonly length: number;
  /** True where the words after it may make it something else (`1.5倍`, `第八条规定`): needs the expected number. */
  readonly doubtful: boolean;
}

const CHINESE = '[〇零一二三四五六七八九十百千]';
const SPACE = '[\\s\\u3000]';

const ORDINAL = new RegExp(
  `^第${SPACE}{0,2}((?:${CHINESE}|[0-9０-９]){1,7})${SPACE}{0,2}(编|部分|章|节|条)(?:之(${CHINESE}{1,3}))?(?![例款程])`,
);
const CHINESE_COMMA = new RegExp(`^(${CHINESE}{1,4})${SPACE}{0,2}([、丶．.])`);
const BRACKETED_CHINESE = new RegExp(`^[（(]${SPACE}{0,2}(${CHINESE}{1,4})${SPACE}{0,2}[)）][、.．]?`);
const DIGIT = /^([0-9０-９]{1,3})\s{0,2}([.．、])/;
const BRACKETED_DIGIT = /^[（(]?([0-9０-９]{1,3})[)）][、.．]?/;
const CIRCLED = /^[①-⑳]/;
const SENTENCE_RUN = /^([一二三四五六七八九十]{1,3})是(?![一二三四五六七八九十否])/;

/** 「一、二年级学生」: two neighbouring numbers and a measure, no label. */
const NUMBER_PAIR =
  /^([一二三四五六七八九])、([一二三四五六七八九])(?:年级|级|类|等|档|线|期|批|楼|款|项|季度)/;
/** `1.1 目的`: a decimal outline, which isn't read yet; half of its label taken for 1. would be worse than none. */
const DECIMAL_OUTLINE = /^[0-9]{1,2}(?:[.．][0-9]{1,2}){1,3}[.．]?[\s\u3000]/;
const REFERENCE_AFTER_ARTICLE = /^(?:第|的|规定|所|、|和|或|至|以[及上下外]|中|之规定|[（(].{1,3}[）)]项)/;

const ORDINAL_KINDS = new Map<string, LabelKind>([
  ['编', 'book'],
  ['部分', 'division'],
  ['章', 'chapter'],
  ['节', 'section'],
  ['条', 'article'],
]);

/** Headings of chapters are short and have no stop; a sentence that begins with 第二章 speaks of a chapter. */
const LONGEST_CHAPTER_HEADING = 40;

function makeLabel(
  text: string,
  printed: string,
  kind: LabelKind,
  numeral: string,
  more: { canonical: (numeral: string) => string; subNumber?: number; doubtful?: boolean },
): Label | null {
  const number = readNumeral(numeral.replace(/\s/g, ''));
  if (!(number >= 1 && number <= 9999)) return null;
  const spaces = /^[\s\u3000]*/.exec(text.slice(printed.length))?.[0].length ?? 0;
  return {
    kind,
    number,
    subNumber: more.subNumber ?? 0,
    printed,
    canonical: more.canonical(
      kind === 'digit' || kind === 'bracketedDigit' ? String(number) : writeNumeral(number),
    ),
    length: printed.length + spaces,
    doubtful: more.doubtful ?? false,
  };
}

function readOrdinal(text: string): Label | null {
  const match = ORDINAL.exec(text);
  if (!match) return null;
  const [printed, numeral = '', word = '', sub] = match;
  const kind = ORDINAL_KINDS.get(word);
  if (!kind) return null;
  const rest = text.slice(printed.length);
  if (kind !== 'article' && (rest.length > LONGEST_CHAPTER_HEADING || /[。；]/.test(rest))) return null;
  return makeLabel(text, printed, kind, numeral, {
    canonical: (n) => `第${n}${word}${sub === undefined ? '' : `之${sub}`}`,
    subNumber: sub === undefined ? 0 : readNumeral(sub),
    doubtful: REFERENCE_AFTER_ARTICLE.test(rest),
  });
}

function readChineseComma(text: string): Label | null {
  const match = CHINESE_COMMA.exec(text);
  if (!match) return null;
  const pair = NUMBER_PAIR.exec(text);
  if (pair && readNumeral(pair[2] ?? '') === readNumeral(pair[1] ?? '') + 1) return null;
  return makeLabel(text, match[0], 'chinese', match[1] ?? '', { canonical: (n) => n });
}

/** Reads the label at the start of a paragraph that has no leading spaces; null where there is none. */
export function readLabel(text: string): Label | null {
  const ordinal = readOrdinal(text) ?? readChineseComma(text);
  if (ordinal) return ordinal;
  const chinese = BRACKETED_CHINESE.exec(text);
  if (chinese) {
    if (/^(?:项|款|目|至|、\s?[（(])/.test(text.slice(chinese[0].length))) return null;
    return makeLabel(text, chinese[0], 'bracketedChinese', chinese[1] ?? '', {
      canonical: (n) => `（${n}）`,
    });
  }
  const digit = DECIMAL_OUTLINE.test(text) ? null : DIGIT.exec(text);
  if (digit) {
    const doubtful = digit[2] !== '、' && /^[0-9０-９]/.test(text.slice(digit[0].length));
    return makeLabel(text, digit[0], 'digit', digit[1] ?? '', { canonical: (n) => n, doubtful });
  }
  const bracketed = BRACKETED_DIGIT.exec(text);
  if (bracketed)
    return makeLabel(text, bracketed[0], 'bracketedDigit', bracketed[1] ?? '', {
      canonical: (n) => `（${n}）`,
    });
  const circled = CIRCLED.exec(text)?.[0];
  if (circled) {
    const number = circled.charCodeAt(0) - 0x245f;
    return makeLabel(text, circled, 'circled', String(number), { canonical: () => circled });
  }
  const run = SENTENCE_RUN.exec(text);
  if (run) return makeLabel(text, run[0], 'sentenceRun', run[1] ?? '', { canonical: (n) => `${n}是` });
  return null;
}

/** The canonical form of a label as printed; a label that isn't of a known kind stays as it is. */
export function canonicalLabel(printed: string): string {
  return readLabel(printed)?.canonical ?? printed.trim();
}
