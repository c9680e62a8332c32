import type { Label } from './label.ts';
import { formsBeginning } from './label-forms.ts';
import { readOutlineNumber } from './outline-label.ts';

/** Spaces after a label; U+200B and the like come with text copied from web pages. */
const GAP = /^[\s\u3000\u200b]*/;

/** Labels, and the words after them that decide what they are, stand in so much of a paragraph. */
const LOOKED_AT = 80;
/** Each line is asked for its label several times while a text is read; a long law has thousands of lines. */
const MOST_REMEMBERED = 16_384;
const remembered = new Map<string, Label | null>();

/** Reads the label at the start of a paragraph that has no leading spaces; null where there is none. */
export function readLabel(text: string): Label | null {
  if (formsBeginning(text.charAt(0)).length === 0) return null;
  const start = text.slice(0, LOOKED_AT);
  const known = remembered.get(start);
  if (known !== undefined) return known;
  const label = readAnew(start);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(start, label);
  return label;
}

function readAnew(text: string): Label | null {
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
