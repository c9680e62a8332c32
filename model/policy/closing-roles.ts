import { DATE_PATTERN } from '../facts/chinese-date.ts';
import {
  type FormalRole,
  isAttachmentHeading,
  isDateLine,
  isImprint,
  isOrganLine,
  isPageNumber,
  isRemark,
  isSignerLine,
} from './formal-lines.ts';
import { readLabel } from './read-label.ts';
import { isCompleteTitle, isTitleLine } from './title.ts';

const SIGNED_LINE = new RegExp(`^(.{2,60}?)[\\s\\u3000]{1,20}(${DATE_PATTERN})$`);
const LONGEST_FORMAL = 400;
/** So many organs sign a joint circular at most. */
const MOST_ORGANS = 12;

/** What a web site prints below a document. */
const SITE_TAIL =
  /^(?:【?\s?(?:分享|打印|关闭|收藏|我要纠错|返回顶部)|扫一扫|微信扫|上一篇|下一篇|责任编辑|编辑\s?[：:]|审核\s?[：:]|来源\s?[：:丨|]|相关(?:链接|解读|文章|阅读|稿件|信息|附件)|附件下载|版权所有|主办\s?[：:])/;
const LONGEST_TAIL = 80;

const isSigner = (text: string): boolean => isOrganLine(text) || isSignerLine(text);

/**
 * Roles that lines at the end of a part have: signature and date are found from the date, whichever comes first, the
 * imprint from 印发 upwards. The result has one entry a line; undefined means that the line is text, or stands at the head.
 */
export function findClosingRoles(
  lines: readonly string[],
  runningHeads: ReadonlySet<string>,
): (FormalRole | undefined)[] {
  const roles: (FormalRole | undefined)[] = lines.map((text) => {
    if (text.length > LONGEST_FORMAL) return undefined;
    if (isPageNumber(text)) return 'pageNumber';
    if (runningHeads.has(text)) return 'runningHead';
    if (isRemark(text)) return 'remark';
    return isImprint(text) ? 'imprint' : undefined;
  });
  lines.forEach((text, index) => {
    if (roles[index] === undefined && isOrnament(text, lines[index + 1] ?? '')) roles[index] = 'pageNumber';
  });
  for (let at = lines.length - 1; at > 0; at -= 1) {
    const text = lines[at] ?? '';
    if (roles[at] === undefined && (text.length > LONGEST_TAIL || !SITE_TAIL.test(text))) break;
    roles[at] ??= 'remark';
  }
  const markOrgans = (from: number, step: 1 | -1, role: FormalRole, most: number): number => {
    let found = 0;
    for (let at = from + step; at > 0 && at < lines.length && found < most; at += step) {
      if (roles[at] === 'pageNumber' || roles[at] === 'runningHead') continue;
      if (roles[at] !== undefined || !isSigner(lines[at] ?? '')) break;
      roles[at] = role;
      found += 1;
    }
    return found;
  };
  /** Whether nothing but formal lines comes after a line, up to the end or an attachment. */
  const endsAt = (index: number): boolean => {
    for (let at = index + 1; at < lines.length; at += 1) {
      const text = lines[at] ?? '';
      if (isAttachmentHeading(text)) return true;
      if (roles[at] === undefined && !isSigner(text)) return false;
    }
    return true;
  };
  let lastDate = 0;
  lines.forEach((text, index) => {
    if (roles[index] === 'imprint' && /印发$/.test(text)) markOrgans(index, -1, 'imprint', 1);
    else if (roles[index] === undefined && isDateLine(text)) {
      const isSigned = markOrgans(index, -1, 'signature', MOST_ORGANS) > 0;
      // A day alone signs where another document begins below it.
      if (isSigned || (endsText(lines, index) && beginsDocument(lines[index + 1] ?? '')))
        roles[index] = 'signedDate';
      lastDate = index;
    } else if (roles[index] === undefined && text.length <= 160) {
      const signed = SIGNED_LINE.exec(text);
      if (signed && isOrganLine(signed[1] ?? '')) roles[index] = 'signedDate';
    }
  });
  if (lastDate > 1 && roles[lastDate] === undefined && endsAt(lastDate)) {
    markOrgans(lastDate, 1, 'signature', MOST_ORGANS);
    roles[lastDate] = 'signedDate';
  }
  if (!roles.includes('signedDate')) signWithoutDate(lines, roles);
  return roles;
}

/** 02 above 二、: the large figure that pages made for telephones set over a heading. */
const isOrnament = (text: string, next: string): boolean => {
  const label = /^0[1-9]$/.test(text) ? readLabel(next.slice(0, 60)) : null;
  return label?.kind === 'chinese' && label.number === Number(text);
};

const endsText = (lines: readonly string[], index: number): boolean =>
  index > 1 && /[。；]$/.test(lines[index - 1] ?? '');
const beginsDocument = (text: string): boolean =>
  isAttachmentHeading(text) || /^第一[编章条]/.test(text) || (isTitleLine(text) && isCompleteTitle(text));

/** An organ alone below the last sentence signs, though no date is printed. */
function signWithoutDate(lines: readonly string[], roles: (FormalRole | undefined)[]): void {
  let last = lines.length - 1;
  while (last > 0 && roles[last] !== undefined) last -= 1;
  for (let at = last; at > 2 && last - at < MOST_ORGANS && isOrganLine(lines[at] ?? ''); at -= 1) {
    if (!/[。：；]$/.test(lines[at - 1] ?? '') && !isOrganLine(lines[at - 1] ?? '')) break;
    roles[at] = 'signature';
  }
}
