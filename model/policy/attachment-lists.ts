import { type FormalRole, isAttachmentHeading, isAttachmentList, titleOfAttachment } from './formal-lines.ts';
import type { Paragraph } from './reflow.ts';

const ENTRY =
  /^(?:附\s?件\s{0,2})?[0-9０-９一二三四五六七八九十]{1,3}(?:[-—－][0-9０-９]{1,2})?\s{0,2}[.．、：:]\s{0,2}[^。]{1,100}$/;
const FIRST_NUMBERED = /^附\s?件\s{0,2}[：:]\s{0,4}[1１一](?:[-—－][1１])?\s{0,2}[.．、]/;
const FILE = /\.(?:docx?|xlsx?|pdf|wps|et|ofd|zip|rar|pptx?)$/i;
/** Lines that may stand between the list and the signature. */
const CONTACT = /^(?:联系|咨询|电话|传真|地址|邮箱|电子邮箱|邮编|[（(])/;
const MOST_CONTACTS = 6;
const LONGEST_ENTRY = 120;

/**
 * The paragraphs of lists of attachments (附件：1.甲表 ⏎ 2.乙表.xlsx), by index. They look numbered and aren't clauses. A
 * heading above an attachment is told from a list by what follows: a list stands before the signature, at the end or
 * above the first attachment. `roles` are the paragraphs' formal roles.
 */
export function findAttachmentLists(
  paragraphs: readonly Paragraph[],
  roles: readonly (FormalRole | undefined)[],
): ReadonlySet<number> {
  const found = new Set<number>();
  const textAt = (index: number) => paragraphs[index]?.text ?? '';
  const isHeading = (index: number) => isAttachmentHeading(textAt(index)) || isAttachmentList(textAt(index));
  const isEntry = (index: number) =>
    index < paragraphs.length &&
    roles[index] === undefined &&
    textAt(index).length <= LONGEST_ENTRY &&
    !isAttachmentHeading(textAt(index)) &&
    ENTRY.test(textAt(index));
  const endsAt = (from: number): boolean => {
    let index = from;
    while (index < from + MOST_CONTACTS && CONTACT.test(textAt(index)) && roles[index] === undefined)
      index += 1;
    return index >= paragraphs.length || roles[index] !== undefined || isHeading(index);
  };
  for (let index = 1; index < paragraphs.length; index += 1) {
    if (!isHeading(index) || roles[index] !== undefined) continue;
    const text = textAt(index);
    const isBare = isAttachmentHeading(text);
    let end = index + 1;
    while (isEntry(end)) end += 1;
    if (isBare && end === index + 1 && /[：:]$/.test(text) && FILE.test(textAt(end))) end += 1;
    if (isBare && end === index + 1) continue;
    const named = titleOfAttachment(text) === null || FIRST_NUMBERED.test(text);
    const isList = isBare
      ? endsAt(end) || FILE.test(textAt(end - 1))
      : named || endsAt(end) || end > index + 2;
    if (isList) for (let at = index; at < end; at += 1) found.add(at);
    index = end - 1;
  }
  return found;
}
