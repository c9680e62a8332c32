/** The kinds of labels that number a policy's clauses, from the outermost to the innermost. */
export const labelKinds = [
  'book',
  'division',
  'chapter',
  'section',
  'article',
  'outline',
  'chinese',
  'bracketedChinese',
  'question',
  'step',
  'digit',
  'bracketedDigit',
  'circled',
  'stem',
  'letter',
  'ordinalRun',
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
  /** Numbers of the labels above it that a decimal outline repeats: `[2, 1]` for 2.1.3. Absent in all other kinds. */
  readonly above?: readonly number[];
  /** As printed, e.g. `(一)` or `一、`. */
  readonly printed: string;
  /** Full-width; 第X条 whole, others without 、 or dot: `（一）`, `一`, `1`, `一是`. */
  readonly canonical: string;
  /** Characters of the paragraph that the label and the spaces after it take. */
  readonly length: number;
  /** True where the words after it may make it something else (`1.5倍`, `第八条规定`): needs the expected number. */
  readonly doubtful: boolean;
}
