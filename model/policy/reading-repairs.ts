import { toHalfWidth } from '../facts/chinese-numeral.ts';
import type { Label } from './label.ts';
import type { FormalElement } from './policy.ts';
import type { Repair } from './policy-reading.ts';
import type { Paragraph } from './reflow.ts';

/** How a label is properly printed, if it is printed otherwise: (一) → （一）, 一丶 → 一、, １． → 1.; else null. */
function properForm({ kind, printed, canonical }: Label): string | null {
  if (kind === 'bracketedChinese') return /[()\s]/.test(printed) ? canonical : null;
  if (kind === 'chinese') return printed.endsWith('、') ? null : `${canonical}、`;
  if (kind === 'digit' && /^[0-9０-９]+$/.test(printed)) return `${canonical}.`;
  if (!/[０-９]/.test(printed)) return null;
  return kind === 'bracketedDigit' ? canonical : toHalfWidth(printed);
}

/** Labels in half-width or mistaken punctuation or full-width digits that were read all the same; the text keeps them. */
export function labelRepairs(labels: readonly { label: Label; line: number }[]): Repair[] {
  return labels.flatMap(({ label, line }): Repair[] => {
    const after = properForm(label);
    return after === null ? [] : [{ kind: 'label-form', line, before: label.printed, after }];
  });
}

/** What pages repeat and print between the paragraphs: taken out of the text, and said so. */
export function pageRepairs(paragraphs: readonly Paragraph[], elements: readonly FormalElement[]): Repair[] {
  const kinds = new Map<string, Repair['kind']>();
  for (const { role, text } of elements) {
    if (role === 'pageNumber') kinds.set(text, 'page-number');
    if (role === 'runningHead') kinds.set(text, 'running-head');
  }
  return paragraphs.flatMap(({ text, line }) => {
    const kind = kinds.get(text);
    return kind ? [{ kind, line, before: text, after: '' }] : [];
  });
}
