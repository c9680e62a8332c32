import { DATE_PATTERN } from '../facts/chinese-date.ts';
import type { Disclosure, FormalElement } from './policy.ts';

export type FormalRole = FormalElement['role'];

const ORGAN_END =
  /(?:局|委|厅|部|办|中央|办公室|政府|委员会|法院|检察院|中心|集团|公司|院|署|会|处|社|银行|[分支总]行|组|队|所|(?<!网)站|街道|海关|总署|学校|大学|军区|协会|工会)$/;
/** Some sign with the month only, or in figures. */
const DATE_LINE = new RegExp(
  `^[（(]?(?:${DATE_PATTERN}|[0-9０-９〇○◯ＯOo零一二三四五六七八九十]{4}\\s{0,2}年\\s{0,2}[0-9０-９一二三四五六七八九十]{1,2}\\s{0,2}月|\\d{4}[-./]\\d{1,2}[-./]\\d{1,2})[)）]?$`,
);
const IMPRINT_DATE = new RegExp(`${DATE_PATTERN}\\s{0,4}印发$`);
const HISTORY_LINE = new RegExp(`^[（(]?${DATE_PATTERN}.{0,300}(?:通过|公布|发布|修订|修正|批准|施行)`);

const NUMBER_CORE =
  '[\\p{Script=Han}A-Za-z]{2,24}\\s{0,3}[〔[（(【［﹝]\\s{0,2}\\d{4}\\s{0,2}[〕\\]）)】］﹞]\\s{0,2}第?\\s{0,2}\\d{1,5}\\s{0,2}号';
/** Some print the number in brackets, or with the day: （某政发〔2030〕7号　2030年5月1日）. */
const ANY_DATE = `(?:${DATE_PATTERN}|\\d{4}[-./]\\d{1,2}[-./]\\d{1,2})`;
const DOCUMENT_NUMBER = new RegExp(
  `^[（(]?\\s{0,2}(?:${ANY_DATE}[\\s，,]{1,12})?(${NUMBER_CORE})(?:[\\s，,]{1,12}${ANY_DATE})?\\s{0,2}[)）]?(?:\\s{1,60}签发人[：:].{1,30})?$`,
  'u',
);
const ORDER_NUMBER =
  /^[\p{Script=Han}、\s]{0,60}(?:令|公告|通告)?\s{0,2}[（(]?(?:\d{4}\s{0,2}年\s{0,2}|[一二三四五六七八九十]{1,3}届)?第\s{0,2}(?:\d{1,5}|[〇零一二三四五六七八九十百]{1,7})\s{0,2}号[)）]?$/u;
const REMARK_LINE =
  /^(?:[（(](?:此件|本文|本件|此文|联系人|信息公开|公开)[^（）()]{0,80}[)）]|(?:信息)?公开(?:方式|属性|选项|类别)[：:].{1,20})$/;
const IMPRINT =
  /^(?:抄\s?送[：:]|主\s?送[：:]|印\s?发[：:]|[（(]?共印\s{0,2}\d{1,6}\s{0,2}份[)）]?$|校\s?对[：:])/;
const PAGE_NUMBER =
  /^(?:[-—–－─·]{1,3}\s{0,3}\d{1,4}\s{0,3}[-—–－─·]{1,3}|第\s{0,2}\d{1,4}\s{0,2}页(?:\s{0,2}[/，,]?\s{0,2}共\s{0,2}\d{1,4}\s{0,2}页)?)$/;

/** The organs of a line; 财 政 部 is one with spaced letters. */
export function splitOrgans(text: string): string[] {
  const spaced = /^(?:\p{Script=Han}[\s\u3000]{1,4}){1,11}\p{Script=Han}$/u.test(text);
  return spaced
    ? [text.replace(/[\s\u3000]/g, '')]
    : text.split(/[\s\u3000、]+/).filter((organ) => organ !== '');
}

/** One or more organs divided by spaces, nothing else: a signature, or the first line of a title. */
export function isOrganLine(text: string): boolean {
  if (text.length > 120 || /[，。；：！？,;:《》]/.test(text)) return false;
  const organs = splitOrgans(text);
  return organs.length <= 12 && organs.every((organ) => organ.length <= 40 && ORGAN_END.test(organ));
}

/** The person who signs an order: 总理 某某, 市长：某某, 中华人民共和国主席 某某. */
export const isSignerLine = (text: string): boolean =>
  /^\p{Script=Han}{0,12}?(?:主\s?席|总\s?理|(?:代)?[省市县区州]\s?长|主\s?任|部\s?长|局\s?长|署\s?长|行\s?长)[\s\u3000：:]{1,6}\p{Script=Han}[\p{Script=Han}\s·]{1,12}$/u.test(
    text,
  );

export const isDateLine = (text: string): boolean => text.length <= 40 && DATE_LINE.test(text);
/** 2030年5月1日，某部: below a title, the day and the maker of a document. */
const DATED_MAKER = new RegExp(`^[（(]?${DATE_PATTERN}[，,\\s]{1,4}(\\p{Script=Han}{2,40}?)[)）]?$`, 'u');
const isDatedMaker = (text: string): boolean =>
  text.length <= 60 && isOrganLine(DATED_MAKER.exec(text)?.[1] ?? '，');

export const isHistoryLine = (text: string): boolean =>
  isDatedMaker(text) || (HISTORY_LINE.test(text.slice(0, 400)) && !/。$/.test(text));
export const isIssuerMark = (text: string): boolean =>
  text.length <= 40 && /^[\p{Script=Han}\s]{3,}文\s?件$/u.test(text);
/** 份号, 密级和保密期限, 紧急程度, 签发人 above the title (GB/T 9704-2012 7.2). */
export const isHeadMark = (text: string): boolean =>
  /^(?:\d{6}|(?:绝密|机密|秘密)(?:★.{0,10})?|特\s?急|加\s?急|平急|特提|[A-D]\s?类|签发人[：:].{1,30}|[A-Z]{2,8}[-—]\d{4}[-—]\d{3,6})$/.test(
    text,
  );
export const isRemark = (text: string): boolean => REMARK_LINE.test(text);
export const isPageNumber = (text: string): boolean => PAGE_NUMBER.test(text);

/** 发文字号, 令 or 公告 numbers that fill a line. */
export const isDocumentNumber = (text: string): boolean =>
  text.length <= 100 && text.includes('号') && (DOCUMENT_NUMBER.test(text) || ORDER_NUMBER.test(text));

/** The number of such a line, without brackets and the day around it. */
export const numberOf = (line: string): string => DOCUMENT_NUMBER.exec(line)?.[1] ?? line;

/** 附件, 附件1, 附件1-1, 附表2 alone in a line: what follows is an attachment. */
export const isAttachmentHeading = (text: string): boolean =>
  /^附\s?(?:件|表|录|图)?\s{0,2}[0-9０-９一二三四五六七八九十]{0,3}(?:[-—－.][0-9０-９]{1,2})?\s?[：:.．]?$/.test(
    text,
  );

const TITLED_ATTACHMENT =
  /^附\s?(?:(?:件|表|录)\s{0,2}[0-9０-９一二三四五六七八九十]{0,3}\s{0,2}[：:.．、\s]|[：:])\s{0,4}(\S.{1,79})$/;

/** The title that stands in one line with 附件1, as it may above an attachment or in a list of them; or null. */
export const titleOfAttachment = (text: string): string | null =>
  /[。；，]/.test(text) ? null : (TITLED_ATTACHMENT.exec(text.slice(0, 110))?.[1] ?? null);

/** 附件：1.…: the list of attachments that a notice prints. */
export const isAttachmentList = (text: string): boolean =>
  /^附\s?件\s{0,2}[0-9０-９]{0,2}[：:.．]\s{0,4}\S/.test(text);

/** Words of those whom a document can address. */
const ADDRESSEE =
  /各|政府|[局委厅部办处室院署会所站]|单位|部门|机构|公司|企业|学校|大学|中心|集团|银行|同志|代表|居民|市民|家庭|用户|朋友|村民|职工|师生|考生/;

/** Organs addressed, ending in a colon. A lead-in such as 现通知如下： isn't one. */
export const isRecipients = (text: string): boolean =>
  text.length <= 400 &&
  /^[^：:]+[：:]$/.test(text) &&
  !/(?:决定|规定|通知|通告|公告|意见|方案|措施|办法|要求|安排|报告|批复|为|是|包括|有)[：:]$/.test(text) &&
  ADDRESSEE.test(text) &&
  !/如下|以下|下列|[。；]|根据|为了|现就|有关事项|^(?:浏览|阅读|点击|视力|字体|字号)/.test(text);

/** Splits a recipients line into organ groups, at commas outside brackets. */
export function splitRecipients(line: string): string[] {
  const groups: string[] = [];
  let depth = 0;
  let group = '';
  for (const char of line.replace(/[：:]$/, '')) {
    if (char === '（' || char === '(') depth += 1;
    if (char === '）' || char === ')') depth -= 1;
    if (depth <= 0 && /[，,；;]/.test(char)) {
      groups.push(group.trim());
      group = '';
    } else group += char;
  }
  return [...groups, group.trim()].filter((text) => text !== '');
}

/** Whether a line has a fixed place outside the text whatever stands around it. */
export function isFormalLine(text: string): boolean {
  if (text.length > 200) return false;
  return (
    isPageNumber(text) ||
    isDateLine(text) ||
    isOrganLine(text) ||
    isRemark(text) ||
    isImprint(text) ||
    isDocumentNumber(text)
  );
}

export const isImprint = (text: string): boolean =>
  IMPRINT.test(text) || (text.length <= 120 && text.endsWith('印发') && IMPRINT_DATE.test(text));

/** 公开属性 as a remark prints it, or null. */
export function readDisclosure(remark: string): Disclosure | null {
  if (/依申请公开/.test(remark)) return 'onRequest';
  if (/不予公开|不公开/.test(remark)) return 'withheld';
  return /主动公开|公开发布|全文公开/.test(remark) ? 'proactive' : null;
}
