import { type Policy, policyDocumentSchema } from '@tongjie/model';
import type { Node } from 'prosemirror-model';
import { attachmentIndent } from '../docx/attachment-list.ts';
import { splitAttachmentTitle } from '../docx/attachment-title.ts';
import { clauseBookmark } from '../docx/clause-bookmark.ts';
import { closingAxis } from '../docx/closing-lines.ts';
import { type FaceName, sizes } from '../docx/faces.ts';
import { LARGEST_MARK, markSize } from '../docx/letterhead.ts';
import { titleLines, widthInCharacters } from '../docx/paragraphs.ts';
import { tightnessOf, wordsOf } from '../docx/policy-sections.ts';
import { arrangeImprint } from '../policy-text/arrange-imprint.ts';
import { formalLinesOf } from '../policy-text/formal-lines.ts';
import { layOutPart, type PolicyLine } from '../policy-text/lay-out-part.ts';

/** Characters of a clause that its bookmark shows. */
const BOOKMARK_LENGTH = 28;

/** A line of a policy's text, ready to set. */
export interface PdfPolicyLine {
  readonly place: PolicyLine['place'];
  /**
   * The line in the list of bookmarks, or null. Its first `segments` are the label and, where it has one, the heading;
   * `named` ones have one, and so a place in the contents.
   */
  readonly bookmark: {
    readonly level: number;
    readonly title: string;
    readonly segments: number;
    readonly named: boolean;
  } | null;
  /** Whether it is a heading alone, which stays with what follows. */
  readonly heading: boolean;
  readonly left: number;
  readonly hanging: number;
  readonly stretches: readonly {
    readonly anchor: string | null;
    readonly segments: readonly { readonly text: string; readonly face: FaceName }[];
  }[];
}

/** One part of a policy: what its markup needs and no more. Lengths in characters, sizes in points. */
export interface PdfPolicyPart {
  readonly tightness: number;
  readonly headMarks: readonly string[];
  readonly issuers: readonly string[];
  readonly markSize: number;
  readonly fileMarkSize: number;
  readonly documentNumber: string;
  readonly approvers: readonly string[];
  readonly label: string;
  readonly title: string;
  readonly titleLines: readonly string[];
  readonly history: readonly string[];
  readonly recipients: string;
  readonly lines: readonly PdfPolicyLine[];
  /** 署名 and 成文日期 with their distance from the right edge. */
  readonly signed: readonly { readonly text: string; readonly right: number }[];
  readonly remarks: readonly string[];
  readonly imprint: { readonly copies: readonly PdfCopies[]; readonly issue: readonly (readonly string[])[] };
}

/** 抄送：and to whom. */
interface PdfCopies {
  readonly label: string;
  readonly text: string;
}

function setLine(line: PolicyLine): PdfPolicyLine {
  const text = wordsOf(line);
  const listed = line.place === 'attachmentList' || line.place === 'attachmentItem';
  const { left, hanging } = listed
    ? attachmentIndent(text, line.place === 'attachmentList')
    : { left: 0, hanging: 0 };
  return {
    place: line.place,
    bookmark: line.depth === 0 ? null : bookmarkOf(line, text),
    heading: line.outline !== null,
    left,
    hanging,
    stretches: line.stretches.map(({ clause, segments }) => ({
      anchor: clause === null ? null : clauseBookmark(clause),
      segments,
    })),
  };
}

/** A line has label, heading and the rest, or less; where it is a heading alone all of it is one. */
function bookmarkOf({ depth, outline, stretches: [first] }: PolicyLine, text: string) {
  const all = first?.segments ?? [];
  const segments = outline === null ? Math.min(all.length, Math.max(1, all.length - 1)) : all.length;
  const named = outline !== null || segments > 1;
  const head = all.slice(0, segments).map((segment) => segment.text);
  const title = named ? head.join('').replace(/[。：:]$/, '') : text;
  return { level: depth + 1, title: shorten(title), segments, named };
}

function shorten(text: string): string {
  const characters = [...text];
  if (characters.length <= BOOKMARK_LENGTH) return text;
  return `${characters.slice(0, BOOKMARK_LENGTH).join('')}…`;
}

function splitCopies(text: string): PdfCopies {
  const label = /^[抄主]\s?送[：:]/.exec(text)?.[0] ?? '';
  return { label, text: text.slice(label.length) };
}

function setPart(policy: Policy, part: Node, index: number, partCount: number): PdfPolicyPart {
  const formal = formalLinesOf(policy, index, partCount);
  const lines = layOutPart(part);
  const printed = part.firstChild?.textContent || (index === 0 ? policy.title : '');
  const { label, title } =
    part.attrs.role === 'attachment' ? splitAttachmentTitle(printed) : { label: '', title: printed };
  const axis = closingAxis(formal);
  const signed = [...formal.signatures, ...(formal.signedDate === '' ? [] : [formal.signedDate])];
  const { copies, issue } = arrangeImprint(formal.imprint);
  return {
    tightness: tightnessOf(formal, title, lines),
    headMarks: formal.headMarks,
    issuers: formal.issuerMark,
    markSize: formal.issuerMark.length === 0 ? 0 : markSize(formal.issuerMark),
    fileMarkSize: LARGEST_MARK,
    documentNumber: formal.documentNumber,
    approvers: formal.approvers,
    label,
    title,
    titleLines: titleLines(title, sizes.second),
    history: formal.history,
    recipients: formal.recipients,
    lines: lines.map(setLine),
    signed: signed.map((text) => ({ text, right: Math.max(0, axis - widthInCharacters(text) / 2) })),
    remarks: formal.remarks,
    imprint: {
      copies: copies.map(splitCopies),
      issue: issue.map((line) => (line.includes('\t') ? line.split('\t') : [line])),
    },
  };
}

/**
 * The parts of a policy in order, with the formal lines around each (GB/T 9704-2012).
 *
 * @throws RangeError where `policy.document` isn't of the policy schema.
 */
export function policyParts(policy: Policy): PdfPolicyPart[] {
  const { children: parts } = policyDocumentSchema.nodeFromJSON(policy.document);
  return parts.map((part, index) => setPart(policy, part, index, parts.length));
}
