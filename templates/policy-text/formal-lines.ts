import type { FormalElement, Policy } from '@tongjie/model';

/** Lines that stand around the numbered text of one part (公文格式要素), as printed or made from the policy's fields. */
export interface FormalLines {
  /** 发文机关标志 for the red head; empty where the policy has none (a law). */
  readonly issuerMark: readonly string[];
  readonly documentNumber: string;
  /** 份号, 密级和保密期限, 紧急程度: the marks at the upper left of the first page, in the order of the standard. */
  readonly headMarks: readonly string[];
  /** 签发人 of a document that goes upwards, without the words 签发人：; empty otherwise. */
  readonly approvers: readonly string[];
  /** 题注 of a law; its number alone where no history is printed. */
  readonly history: readonly string[];
  readonly recipients: string;
  readonly signatures: readonly string[];
  readonly signedDate: string;
  /** 附注, e.g. (此件公开发布). */
  readonly remarks: readonly string[];
  /** 版记, line by line. */
  readonly imprint: readonly string[];
}

const ISSUED_NUMBER = /〔\d{4}〕/;

/** A date of ISO 8601 as official documents write it: 2020年7月16日; empty for null. */
export function writeDate(iso: string | null): string {
  const [year, month, day] = iso?.split('-').map(Number) ?? [];
  return year && month && day ? `${year}年${month}月${day}日` : '';
}

function issuerMarkOf(policy: Policy, printed: readonly string[]): readonly string[] {
  if (printed.length > 0) return printed;
  const [only, ...others] = policy.issuers;
  if (only === undefined || !ISSUED_NUMBER.test(policy.documentNumber)) return [];
  return others.length === 0 ? [`${only}文件`] : policy.issuers;
}

/** What a policy that was written here, not imported, prints at the end of its first part. */
function linesFromFields(
  policy: Policy,
): Pick<FormalLines, 'recipients' | 'signatures' | 'signedDate' | 'imprint'> {
  const [first] = policy.issuers;
  const issued = writeDate(policy.dates.issued);
  return {
    recipients: policy.recipients.length > 0 ? `${policy.recipients.join('，')}：` : '',
    signatures: policy.issuers,
    signedDate: writeDate(policy.dates.signed),
    imprint: first !== undefined && issued !== '' ? [first, `${issued}印发`] : [],
  };
}

const DISCLOSURE_REMARKS = {
  proactive: '（此件公开发布）',
  onRequest: '（此件依申请公开）',
  withheld: '（此件不予公开）',
} as const;

const APPROVER = /^签发人[：:]\s{0,4}/;
/** Marks at the upper left in the order in which the standard stacks them (GB/T 9704-2012, 7.2.1–7.2.3). */
const HEAD_MARKS = [/^\d{6}$/, /^(?:绝密|机密|秘密)(?:★.{0,10})?$/, /^(?:特\s?急|加\s?急|平急|特提)$/];

/** Takes the marks of the head out of the remarks, among which a reading keeps them. */
function splitRemarks(remarks: readonly string[]) {
  const headMarks = HEAD_MARKS.flatMap((mark) => remarks.filter((text) => mark.test(text)));
  const approvers = remarks
    .filter((text) => APPROVER.test(text))
    .flatMap((text) => text.replace(APPROVER, '').split(/[\s\u3000、]+/));
  const others = remarks.filter((text) => !APPROVER.test(text) && !headMarks.includes(text));
  return { headMarks, approvers: approvers.filter((name) => name !== ''), others };
}

/**
 * The formal lines of part `part` (from 0) of a policy. Printed lines are given character by character; only where the
 * source prints none are they made from the policy's fields. The imprint is given with the last part.
 */
export function formalLinesOf(policy: Policy, part: number, partCount: number): FormalLines {
  const elements = policy.formalElements ?? [];
  const issued = ISSUED_NUMBER.test(policy.documentNumber);
  const textsOf = (role: FormalElement['role']) =>
    elements.filter((element) => element.role === role && element.part === part).map(({ text }) => text);
  const anyRemark = elements.some(
    (element) => element.role === 'remark' && splitRemarks([element.text]).others.length > 0,
  );
  const isFirst = part === 0;
  const made = policy.formalElements === undefined && issued ? linesFromFields(policy) : null;
  const remarkMade =
    isFirst && issued && !anyRemark && policy.disclosure !== null
      ? [DISCLOSURE_REMARKS[policy.disclosure]]
      : [];
  const imprint = elements.filter(({ role }) => role === 'imprint').map(({ text }) => text);
  const issuerMark = isFirst ? issuerMarkOf(policy, textsOf('issuerMark')) : [];
  const history = textsOf('history');
  const { headMarks, approvers, others } = splitRemarks(textsOf('remark'));
  const isUnsaid = isFirst && issuerMark.length === 0 && !history.join().includes(policy.documentNumber);
  return {
    issuerMark,
    documentNumber: isFirst ? policy.documentNumber : '',
    headMarks,
    approvers,
    history: isUnsaid ? [`（${policy.documentNumber}）`, ...history] : history,
    recipients: (isFirst ? made?.recipients : undefined) ?? textsOf('recipients').join(''),
    signatures: (isFirst ? made?.signatures : undefined) ?? textsOf('signature'),
    signedDate: (isFirst ? made?.signedDate : undefined) ?? textsOf('signedDate').join(''),
    remarks: [...others, ...remarkMade],
    imprint: part === partCount - 1 ? (made?.imprint ?? imprint) : [],
  };
}
