import { AnnouncedTitles } from './announced-titles.ts';
import { findAttachmentLists } from './attachment-lists.ts';
import { findClosingRoles } from './closing-roles.ts';
import { findContents } from './contents.ts';
import { isAttachmentHeading } from './formal-lines.ts';
import { opensPart, type PartState } from './part-openings.ts';
import type { FormalElement, PartRole } from './policy.ts';
import type { ReadingPart, Repair } from './policy-reading.ts';
import { LOOKED_AHEAD, readHeadRole } from './read-head.ts';
import { readLabel } from './read-label.ts';
import type { Questions } from './reading-questions.ts';
import type { Paragraph } from './reflow.ts';
import { divideDatedTitles, divideRecipients, findSiteLines } from './site-lines.ts';
import { isCircularTitle, joinTitle } from './title.ts';

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
  top: PartState['top'];
}

/** A notice says what it issues in its first paragraphs. */
const ANNOUNCING = 8;

function openPart(role: PartRole | null, line: number): OpenPart {
  return { role, titleLines: [], body: [], line, atHead: true, closed: false, top: null };
}

/** Follows the list that numbers the whole part. */
function countTop(part: OpenPart, { text, marks }: Paragraph): void {
  const label = marks.table ? null : readLabel(text.slice(0, 60));
  if (!label || label.doubtful) return;
  if (part.top === null || label.kind === part.top.kind)
    part.top = { kind: label.kind, number: label.number };
}

/** Divides paragraphs into parts, and tells what stands around their text. */
function distribute(
  paragraphs: readonly Paragraph[],
  runningHeads: ReadonlySet<string>,
  questions: Questions,
): {
  parts: OpenPart[];
  formal: FormalElement[];
  announced: AnnouncedTitles;
  asides: ReadonlySet<Paragraph>;
} {
  const closing = findClosingRoles(
    paragraphs.map(({ text }) => text),
    runningHeads,
  );
  const lists = findAttachmentLists(paragraphs, closing);
  const asides = new Set([...findContents(paragraphs), ...paragraphs.filter((_, index) => lists.has(index))]);
  const site = findSiteLines(paragraphs);
  const formal: FormalElement[] = [];
  const announced = new AnnouncedTitles();
  const isAttachment = isAttachmentHeading(paragraphs[0]?.text ?? '');
  let part = openPart(isAttachment ? 'attachment' : null, paragraphs[0]?.line ?? 1);
  const parts = [part];
  paragraphs.forEach((paragraph, index) => {
    const { text, line } = paragraph;
    const addFormal = (role: FormalElement['role']) => formal.push({ role, part: parts.length - 1, text });
    const role = site.has(paragraph) ? 'remark' : closing[index];
    if (role) {
      addFormal(role);
      // A forwarded report names its author and day under its title.
      if (role === 'signedDate' && part.body.length > 0) part.closed = true;
      return;
    }
    if (paragraph.marks.note && part.atHead) {
      part.body.push(paragraph);
      return;
    }
    if (asides.has(paragraph)) {
      part.atHead = false;
      part.body.push(paragraph);
      return;
    }
    const state: PartState = {
      hasText: part.body.length > 0,
      isTitled: part.role === 'attachment' && part.titleLines.length > 1,
      closed: part.closed,
      top: part.top,
    };
    const opened =
      part.titleLines.length > 0 || state.hasText
        ? opensPart(paragraphs, index, state, announced, questions)
        : null;
    if (opened) {
      part = openPart(opened === 'carried' ? 'carried' : 'attachment', line);
      parts.push(part);
      if (opened !== 'carried') {
        part.titleLines.push(paragraph);
        part.atHead = opened === 'attachment';
        return;
      }
    }
    if (part.atHead) {
      const head = readHeadRole(part, paragraph, paragraphs.slice(index + 1, index + 1 + LOOKED_AHEAD));
      if (head === 'title') part.titleLines.push(paragraph);
      else if (head) addFormal(head);
      if (head === 'recipients') part.atHead = false;
      if (head) return;
      part.atHead = false;
      if (parts.length === 1) announced.readTitle(joinTitle(part.titleLines.map((title) => title.text)));
    }
    if (parts.length === 1 && part.body.length < ANNOUNCING) announced.readText(text);
    countTop(part, paragraph);
    part.body.push(paragraph);
  });
  return { parts, formal, announced, asides };
}

function titleOf(
  part: OpenPart,
  carried: string | undefined,
  isFirst: boolean,
): Pick<ReadingPart, 'title' | 'titleFrom'> {
  const lines = part.titleLines.map(({ text }) => text);
  // 附件1 is no beginning of the title below it.
  const lead = part.role === 'attachment' ? lines.splice(0, 1) : [];
  const title = [...lead, joinTitle(lines)].filter((text) => text !== '').join(' ');
  if (title !== '') return { title, titleFrom: 'printed' };
  const quoted = isFirst || part.role !== 'carried' ? undefined : carried;
  return quoted === undefined ? { title: '', titleFrom: 'none' } : { title: quoted, titleFrom: 'quoted' };
}

/**
 * Tells the parts of a text: the 印发通知 and what it carries, attachments, or one text alone. `asides` are the
 * paragraphs that look numbered and aren't clauses: contents pages, lists of attachments.
 */
export function readParts(
  flowed: readonly Paragraph[],
  runningHeads: ReadonlySet<string>,
  questions: Questions,
): {
  parts: PartParagraphs[];
  formalElements: FormalElement[];
  repairs: Repair[];
  asides: ReadonlySet<Paragraph>;
} {
  const paragraphs = divideRecipients(divideDatedTitles(flowed));
  const { parts, formal, announced, asides } = distribute(paragraphs, runningHeads, questions);
  const repairs: Repair[] = [];
  const addressed = new Set(formal.filter(({ role }) => role === 'recipients').map(({ part }) => part));
  const hasMore = parts.some(({ role }) => role === 'carried');
  const read = parts.map((part, index): PartParagraphs => {
    const named = titleOf(part, announced.quoted()[0], index === 0);
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
    const carries = hasMore && (part.closed || named.title === '');
    const isAddressed = named.title === '' && addressed.has(index);
    const speaksItself = carries || isAddressed || isCircularTitle(named.title);
    const role = part.role ?? (speaksItself ? 'notice' : 'carried');
    return { ...named, role, body: part.body, line: part.line };
  });
  return { parts: read, formalElements: formal, repairs, asides };
}
