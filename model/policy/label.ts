import { formsBeginning } from './label-forms.ts';
import { readOutlineNumber } from './outline-label.ts';

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
  'step',
  'digit',
  'bracketedDigit',
  'circled',
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

/** Spaces after a label; U+200B and the like come with text copied from web pages. */
const GAP = /^[\s\u3000\u200b]*/;

/** Reads the label at the start of a paragraph that has no leading spaces; null where there is none. */
export function readLabel(text: string): Label | null {
  for (const { kind, pattern, ...form } of formsBeginning(text.charAt(0))) {
    const match = pattern.exec(text);
    if (!match) continue;
    const [printed] = match;
    const rest = text.slice(printed.length);
    const gap = GAP.exec(rest)?.[0].length ?? 0;
    if (form.isRefused?.(rest, match)) return null;
    const number = form.number(match);
    if (!(number >= 1 && number <= 9999)) return null;
    return {
      kind: kind(match),
      number,
      subNumber: form.subNumber?.(match) ?? 0,
      printed,
      canonical: form.canonical(number, match),
      length: printed.length + gap,
      doubtful: form.isDoubtful?.(rest, match) ?? false,
    };
  }
  return null;
}

/** The canonical form of a label as printed; a label that isn't of a known kind stays as it is. */
export function canonicalLabel(printed: string): string {
  return readOutlineNumber(printed) ?? readLabel(printed)?.canonical ?? printed.trim();
}
