import { readNumeral, toHalfWidth } from '../facts/chinese-numeral.ts';
import type { Label } from './label.ts';

const QUESTION =
  /^(?:【?(?:问题|提问|问)\s?([0-9０-９一二三四五六七八九十]{0,3})\s?】?[：:、.．]?|Q\s?([0-9]{0,3})[：:.])(?<=[：:、.．】])[\s\u3000]*/;
const ANSWER = /^(?:【?(?:答复?|回答)】?\s?[：:、]|【答】|A\s?[0-9]{0,3}[：:.])/;
/** A single 问：…答：… is quoted by a text that is none of its kind. */
const LEAST_PAIRS = 2;
/** Between a question and its answer. */
const NEAR = 2;

/** A question's label as printed, or null. */
const printedQuestion = (text: string): RegExpExecArray | null => QUESTION.exec(text.slice(0, 40));

/** The number that a question's label prints, 0 where it prints none, or null where the label is no question's. */
export function questionNumber(printed: string): number | null {
  const match = printedQuestion(printed);
  if (!match || match[0].length < printed.length) return null;
  const numeral = match[1] || match[2] || '';
  return numeral === '' ? 0 : readNumeral(toHalfWidth(numeral));
}

/** The canonical label of the nth question of a part. */
export const canonicalQuestion = (number: number): string => `问${number}`;

/**
 * The labels 问：, 问题1：, Q: of a text of questions and answers among a part's paragraphs, by index. They number
 * themselves where nothing is printed.
 */
export function findQuestions(texts: readonly string[]): ReadonlyMap<number, Label> {
  const found = new Map<number, Label>();
  let number = 0;
  let pairs = 0;
  texts.forEach((text, index) => {
    const match = printedQuestion(text);
    if (!match) return;
    const printed = match[0].trimEnd();
    if (texts.slice(index + 1, index + 1 + NEAR).some((next) => ANSWER.test(next))) pairs += 1;
    number = questionNumber(printed) || number + 1;
    found.set(index, {
      kind: 'question',
      number,
      subNumber: 0,
      printed,
      canonical: canonicalQuestion(number),
      length: match[0].length,
      doubtful: false,
    });
  });
  return pairs >= LEAST_PAIRS ? found : new Map();
}
