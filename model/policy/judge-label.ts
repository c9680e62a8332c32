import type { Label, LabelKind } from './label.ts';
import type { ReadingWarning } from './policy-reading.ts';

/** Whether a label is taken for one, and what is odd about its number. */
export type LabelVerdict =
  | { readonly accept: true; readonly warning?: Omit<ReadingWarning, 'line'> }
  | { readonly accept: false };

/** What the numbers around a label say. */
export interface LabelContext {
  /** The last number of its kind under the same parent, or 0. */
  readonly last: number;
  /** The last number of its kind in the whole part, as （一） may run on across 一、; or 0. */
  readonly lastOfPart: number;
  /** The label's own 2 follows, so that a doubtful 1 is one. */
  readonly continued: boolean;
  /** A label of the same number follows: 第八条规定的… above the true 第八条. */
  readonly comesAgain: boolean;
  /** The number after the label's own follows: what begins with 第九十九条 is a part of a text. */
  readonly goesOn: boolean;
}

/** Kinds that open a list only at 1: a line that begins with another number of these kinds is prose. */
const STARTS_AT_ONE = new Set<LabelKind>([
  'digit',
  'bracketedDigit',
  'circled',
  'stem',
  'letter',
  'step',
  'ordinalRun',
  'sentenceRun',
]);
/** A jump longer than this isn't a gap in the numbering, but no label. */
const LONGEST_GAP = 20;

function oddNumber(
  code: 'clause-gap' | 'clause-double' | 'clause-out-of-order',
  message: string,
): LabelVerdict {
  return { accept: true, warning: { code, message } };
}

/** Judges a label by the numbers before it. What is printed wrong is accepted and reported. */
export function judgeLabel(
  label: Label,
  { last, lastOfPart, continued, comesAgain, goesOn }: LabelContext,
): LabelVerdict {
  const { number, printed } = label;
  const expected = number === last + 1 || number === lastOfPart + 1;
  if (label.doubtful) {
    if (label.kind === 'article') return { accept: expected && number > 1 && !comesAgain };
    return { accept: expected && (number > 1 || continued) };
  }
  if (expected || number === 1 || label.subNumber > 0) return { accept: true };
  if (STARTS_AT_ONE.has(label.kind) && last === 0) return { accept: false };
  const before = last || lastOfPart;
  if (number > before + LONGEST_GAP && !goesOn) return { accept: false };
  if (number > before) {
    const missing = number === before + 2 ? `第${before + 1}个` : `第${before + 1}至第${number - 1}个`;
    return oddNumber('clause-gap', `「${printed}」之前缺少同级的${missing}序号，请核对原文是否有缺漏。`);
  }
  return number === before
    ? oddNumber('clause-double', `「${printed}」的序号与上一个同级条款重复，请核对原文。`)
    : oddNumber('clause-out-of-order', `「${printed}」的序号排在更大的序号之后，请核对原文。`);
}
