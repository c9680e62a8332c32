import { findHeading, type LabelKind, readLabel } from '@tongjie/model';
import type { Node } from 'prosemirror-model';

/** The first line of a clause, taken apart for setting. Joined in order it is the line as issued. */
export interface ClauseWords {
  /** What kind of label it is, or null for one of no known kind. */
  readonly kind: LabelKind | null;
  /** As printed. */
  readonly label: string;
  /** What stands between label and words: a full-width space after 第X条, else nothing. */
  readonly gap: string;
  /** The heading with its stop, or empty. */
  readonly heading: string;
  readonly rest: string;
}

const SPACED_KINDS: ReadonlySet<LabelKind> = new Set(['book', 'division', 'chapter', 'section', 'article']);

function headingLength(words: string, heading: string): number {
  if (heading === '') return 0;
  if (words.startsWith(`【${heading}】`)) return heading.length + 2;
  // A heading that the model gives without the spaces between its characters (总　则) fills its line.
  if (!words.startsWith(heading)) return words.length;
  return words.charAt(heading.length) === '。' ? heading.length + 1 : heading.length;
}

/** Takes the first line of a `clause` node apart. */
export function splitClause(clause: Node): ClauseWords {
  const label = String(clause.attrs.label);
  const words = clause.firstChild?.textContent ?? '';
  const own = clause.children.filter((child) => child.type.name !== 'clause' && child.textContent !== '');
  const text = own.map((child) => child.textContent).join('\n');
  const hasChildren = clause.children.some((child) => child.type.name === 'clause');
  const kind = readLabel(label)?.kind ?? null;
  const end = headingLength(words, findHeading(label, text, hasChildren));
  return {
    kind,
    label,
    gap: kind !== null && SPACED_KINDS.has(kind) && words !== '' ? '\u3000' : '',
    heading: words.slice(0, end),
    rest: words.slice(end),
  };
}
