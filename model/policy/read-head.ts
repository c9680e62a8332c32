import {
  isDateLine,
  isDocumentNumber,
  isHeadMark,
  isHistoryLine,
  isIssuerMark,
  isOrganLine,
  isRecipients,
} from './formal-lines.ts';
import type { FormalElement, PartRole } from './policy.ts';
import { readLabel } from './read-label.ts';
import type { Paragraph } from './reflow.ts';
import { isSiteBoxLine } from './site-box.ts';
import { endsCircular, isCompleteTitle, isTitleLine, joinTitle, titleKey } from './title.ts';

/** What is known of a part while its head is read. */
interface HeadState {
  readonly role: PartRole | null;
  readonly titleLines: readonly Paragraph[];
}

const MOST_TITLE_LINES = 6;
/** Number and recipients stand so near below the title. */
export const LOOKED_AHEAD = 4;
/** 各镇人民政府，区直各部门： */
const isAddressLine = (text: string): boolean =>
  /(?:^|[，,、])各[^。]{1,300}[：:]$|各.{1,12}(?:单位|部门|机构|企业|学校)[：:]$/.test(text) ||
  isOrganLine(text.slice(0, -1));

/** Whether the title goes on with this paragraph. */
function continuesTitle(part: HeadState, paragraph: Paragraph): boolean {
  if (!isTitleLine(paragraph.text) || part.titleLines.length >= MOST_TITLE_LINES) return false;
  const last = part.titleLines.at(-1);
  if (!last) return true;
  // A full line of a centred title shows no margin.
  if (last.marks.align === 'center' && paragraph.marks.align !== 'center' && !paragraph.marks.full)
    return false;
  if (/^[（(].{1,12}[)）]$/.test(paragraph.text)) return true;
  const title = joinTitle(part.titleLines.map(({ text }) => text));
  return !isCompleteTitle(title) || endsCircular(title, paragraph.text);
}

const LONGEST_STRAY = 40;
/** A short line that says nothing, such as a site's own between title and number. */
const isStray = (text: string): boolean =>
  text.length <= LONGEST_STRAY &&
  !/[。；：:，]$/.test(text) &&
  !/^[（(]/.test(text) &&
  readLabel(text) === null;

/** Whether number or recipients still come, after nothing but such lines. */
function leadsToHead(following: readonly Paragraph[]): boolean {
  const next = following.find(
    ({ text }) => isDocumentNumber(text) || isRecipients(text) || !(isStray(text) || isSiteBoxLine(text)),
  );
  return next !== undefined && (isDocumentNumber(next.text) || isRecipients(next.text));
}

/** 黑体字为新增加内容，方框为删除内容 stands above the title of a draft, and is none of it. */
function isNoteAboveTitle(text: string, following: readonly Paragraph[]): boolean {
  if (!/[，,]/.test(text) || /关于|《/.test(text)) return false;
  const end = following.findIndex((line) => !isTitleLine(line.text));
  const lines = following.slice(0, end < 0 ? undefined : end).map((line) => line.text);
  return lines.length > 0 && lines.every((line) => !/[，,]/.test(line)) && isCompleteTitle(joinTitle(lines));
}

/** The role of a paragraph at the head of a part, before its text has begun; null where the text begins. */
export function readHeadRole(
  part: HeadState,
  paragraph: Paragraph,
  following: readonly Paragraph[],
): FormalElement['role'] | 'title' | null {
  const { text } = paragraph;
  if (paragraph.marks.table) return null;
  if (isDocumentNumber(text)) return 'documentNumber';
  if (isSiteBoxLine(text) || isHeadMark(text)) return 'remark';
  // A letterhead that lost its 文件, or one of several organs, stands above the number.
  const below = following.find((line) => !isOrganLine(line.text) || isIssuerMark(line.text))?.text ?? '';
  const isLetterhead = isOrganLine(text) && (isDocumentNumber(below) || isIssuerMark(below));
  if (part.titleLines.length === 0 && (isIssuerMark(text) || isLetterhead)) return 'issuerMark';
  if (isHistoryLine(text) || isDateLine(text)) return 'history';
  if (part.titleLines.length === 0 && isNoteAboveTitle(text, following)) return 'remark';
  const title = joinTitle(part.titleLines.map((line) => line.text));
  const addressed = part.role !== 'attachment' || isOrganLine(text.slice(0, -1));
  // A text that was copied without its title begins with whom it addresses.
  const isKnown = title !== '' || isAddressLine(text);
  if (isKnown && addressed && isRecipients(text)) return 'recipients';
  if (isCompleteTitle(title)) {
    // A site prints the title once more; a law names its maker below it.
    if (titleKey(text) === titleKey(title)) return 'remark';
    if (isOrganLine(text)) return 'history';
    if (isStray(text) && !endsCircular(title, text) && leadsToHead(following)) return 'remark';
  }
  return continuesTitle(part, paragraph) ? 'title' : null;
}
