import {
  findClosingRoles,
  isAttachmentHeading,
  isDateLine,
  isDocumentNumber,
  isHistoryLine,
  isIssuerMark,
  isRecipients,
  isSiteBoxLine,
} from './formal-lines.ts';
import type { FormalElement, PartRole } from './policy.ts';
import type { ReadingPart, Repair } from './policy-reading.ts';
import type { Paragraph } from './reflow.ts';
import {
  findCarriedTitles,
  isCircularTitle,
  isCompleteTitle,
  isTitleLine,
  joinTitle,
  titleKey,
} from './title.ts';

/** A part with the paragraphs of its text, before clauses are told. */
export interface PartParagraphs extends ReadingPart {
  readonly body: readonly Paragraph[];
  /** The line where the part begins, from 1. */
  readonly line: number;
}

interface OpenPart {
  role: PartRole | null;
  readonly titleLines: Paragraph[];
  readonly body: Paragraph[];
  readonly line: number;
  /** Title, number, 题注 and recipients may still come. */
  atHead: boolean;
  /** Signature and date have come: what follows is another part. */
  closed: boolean;
}

const MOST_TITLE_LINES = 6;

/** Whether the title goes on with this paragraph. */
function continuesTitle(part: OpenPart, paragraph: Paragraph): boolean {
  if (!isTitleLine(paragraph.text) || part.titleLines.length >= MOST_TITLE_LINES) return false;
  const last = part.titleLines.at(-1);
  if (!last) return true;
  // A full line of a centred title shows no margin.
  if (last.marks.align === 'center' && paragraph.marks.align !== 'center' && !paragraph.marks.full)
    return false;
  if (/^[（(].{1,12}[)）]$/.test(paragraph.text)) return true;
  return !isCompleteTitle(joinTitle(part.titleLines.map(({ text }) => text)));
}

/** The role of a paragraph at the head of a part, before its text has begun. */
function headRole(part: OpenPart, paragraph: Paragraph): FormalElement['role'] | 'title' | null {
  const { text } = paragraph;
  if (isDocumentNumber(text)) return 'documentNumber';
  if (isSiteBoxLine(text)) return 'remark';
  if (part.titleLines.length === 0 && isIssuerMark(text)) return 'issuerMark';
  if (part.titleLines.length > 0 && (isHistoryLine(text) || isDateLine(text))) return 'history';
  if (part.titleLines.length > 0 && isRecipients(text)) return 'recipients';
  return continuesTitle(part, paragraph) ? 'title' : null;
}

function openPart(role: PartRole | null, line: number): OpenPart {
  return { role, titleLines: [], body: [], line, atHead: true, closed: false };
}

/** Divides paragraphs into parts, and tells what stands around their text. */
function distribute(paragraphs: readonly Paragraph[]): {
  parts: OpenPart[];
  formal: FormalElement[];
  carried: string[];
} {
  const closing = findClosingRoles(paragraphs.map(({ text }) => text));
  const formal: FormalElement[] = [];
  const announced = new Map<string, string>();
  let part = openPart(null, paragraphs[0]?.line ?? 1);
  const parts = [part];
  const open = (role: PartRole, line: number) => {
    part = openPart(role, line);
    parts.push(part);
  };
  paragraphs.forEach((paragraph, index) => {
    const { text, line } = paragraph;
    const addFormal = (role: FormalElement['role']) => formal.push({ role, part: parts.length - 1, text });
    const role = closing[index];
    if (role) {
      addFormal(role);
      if (role === 'signedDate') part.closed = true;
      return;
    }
    const begun = part.titleLines.length + part.body.length > 0;
    if (begun && isAttachmentHeading(text) && (part.closed || part.body.length > 0)) {
      open('attachment', line);
      part.titleLines.push(paragraph);
      return;
    }
    if (part.closed || (part.body.length > 0 && announced.has(titleKey(text)))) open('carried', line);
    if (part.atHead) {
      const head = headRole(part, paragraph);
      if (head === 'title') part.titleLines.push(paragraph);
      else if (head) addFormal(head);
      if (head === 'recipients') part.atHead = false;
      if (head) return;
      part.atHead = false;
    }
    if (parts.length === 1 && part.body.length < 8) {
      for (const title of findCarriedTitles(text.slice(0, 2000))) announced.set(titleKey(title), title);
    }
    part.body.push(paragraph);
  });
  return { parts, formal, carried: [...announced.values()] };
}

function titleOf(
  part: OpenPart,
  carried: readonly string[],
  isFirst: boolean,
): Pick<ReadingPart, 'title' | 'titleFrom'> {
  const lines = part.titleLines.map(({ text }) => text);
  // 附件1 is no beginning of the title below it.
  const lead = part.role === 'attachment' ? lines.splice(0, 1) : [];
  const title = [...lead, joinTitle(lines)].filter((text) => text !== '').join(' ');
  if (title !== '') return { title, titleFrom: 'printed' };
  const quoted = isFirst || part.role !== 'carried' ? undefined : carried[0];
  return quoted === undefined ? { title: '', titleFrom: 'none' } : { title: quoted, titleFrom: 'quoted' };
}

/**
 * Tells the parts of a text: the 印发通知 and what it carries, attachments, or one text alone.
 *
 * A part ends with its signature and date; another begins at 附件 alone in a line, or where a title stands that the
 * notice has announced in 《》.
 */
export function readParts(paragraphs: readonly Paragraph[]): {
  parts: PartParagraphs[];
  formalElements: FormalElement[];
  repairs: Repair[];
} {
  const { parts, formal, carried } = distribute(paragraphs);
  const repairs: Repair[] = [];
  const hasMore = parts.some(({ role }) => role === 'carried');
  const read = parts.map((part, index): PartParagraphs => {
    const named = titleOf(part, carried, index === 0);
    const printed = part.titleLines.map(({ text }) => text).join('\n');
    if (
      named.titleFrom === 'printed' &&
      printed.replace('\n', ' ') !== named.title &&
      printed !== named.title
    ) {
      repairs.push({
        kind: 'joined-title',
        line: part.titleLines[0]?.line ?? part.line,
        before: printed,
        after: named.title,
      });
    }
    const role = part.role ?? (hasMore || isCircularTitle(named.title) ? 'notice' : 'carried');
    return { ...named, role, body: part.body, line: part.line };
  });
  return { parts: read, formalElements: formal, repairs };
}
