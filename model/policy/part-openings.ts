import type { AnnouncedTitles } from './announced-titles.ts';
import { isAttachmentHeading, titleOfAttachment } from './formal-lines.ts';
import type { Label, LabelKind } from './label.ts';
import { readLabel } from './read-label.ts';
import type { Questions } from './reading-questions.ts';
import type { Paragraph } from './reflow.ts';
import { isCompleteTitle, isTitleLine, joinTitle } from './title.ts';

/** What is known of the part that is open when the next paragraph comes. */
export interface PartState {
  readonly hasText: boolean;
  /** Its title is whole. */
  readonly isTitled: boolean;
  /** Signature and date have come. */
  readonly closed: boolean;
  /** The list that numbers the whole part (一、 or 第一条), and how far it has come. */
  readonly top: { readonly kind: LabelKind; readonly number: number } | null;
}

const MOST_TITLE_LINES = 4;
/** A title stands so near above the first label of its part. */
const NEAR = 8;
/** Words after a signature that begin no document. */
const AFTERWORD = /^(?:联系|附|注[：:]|备注|[（(]|抄|主题词)/;

function labelBelow(paragraphs: readonly Paragraph[], from: number): Label | null {
  for (let index = from; index < Math.min(from + NEAR, paragraphs.length); index += 1) {
    const label = readLabel((paragraphs[index]?.text ?? '').slice(0, 60));
    if (label && !label.doubtful) return label;
  }
  return null;
}

/** The title that may begin at a paragraph: the lines up to one that completes or announces it. */
function titlesFrom(paragraphs: readonly Paragraph[], index: number): { title: string; lines: number }[] {
  const found: { title: string; lines: number }[] = [];
  const lines: string[] = [];
  while (lines.length < MOST_TITLE_LINES) {
    const paragraph = paragraphs[index + lines.length];
    if (!paragraph || paragraph.marks.table || !isTitleLine(paragraph.text)) break;
    if (AFTERWORD.test(paragraph.text)) break;
    lines.push(paragraph.text);
    found.push({ title: joinTitle(lines), lines: lines.length });
  }
  return found;
}

/**
 * Whether another part begins at a paragraph: an attachment under its heading; a document whose title the notice has
 * announced; what follows a signature; or a title above a list that begins again with its 1.
 */
export function opensPart(
  paragraphs: readonly Paragraph[],
  index: number,
  state: PartState,
  announced: AnnouncedTitles,
  questions: Questions,
): 'attachment' | 'titledAttachment' | 'carried' | null {
  const paragraph = paragraphs[index];
  if (!paragraph || paragraph.marks.table) return null;
  const { text, line } = paragraph;
  // A form that is a picture leaves its attachment no text.
  if (isAttachmentHeading(text) && (state.closed || state.hasText || state.isTitled)) return 'attachment';
  if (titleOfAttachment(text) !== null && (state.closed || state.hasText)) return 'titledAttachment';
  if (state.closed) return AFTERWORD.test(text) ? null : 'carried';
  const titles = titlesFrom(paragraphs, index);
  const isAnnounced = titles.some(({ title }) => announced.has(title));
  if (isAnnounced && (state.hasText || state.isTitled)) return 'carried';
  if (!state.hasText) return null;
  const { top } = state;
  const whole = titles.find(({ title }) => isCompleteTitle(title)) ?? titles[0];
  if (!top || top.number < 2 || !whole) return null;
  const label = labelBelow(paragraphs, index + whole.lines);
  if (label?.kind !== top.kind || label.number !== 1) return null;
  if (isCompleteTitle(whole.title)) return 'carried';
  const about = `第${line}行「${whole.title.slice(0, 30)}」之后重新从「${label.printed}」编号，它是另一份文件（附件）的标题吗？`;
  const choices = ['不是，仍是同一份文件', '是，从这里另起一份'];
  const answer = questions.ask({ subject: 'part', text: whole.title, line, about, choices, weight: 10 });
  return answer === choices[1] ? 'carried' : null;
}
