import { type Policy, policyDocumentSchema } from '@tongjie/model';
import { arrangeImprint } from '../policy-text/arrange-imprint.ts';
import { formalLinesOf } from '../policy-text/formal-lines.ts';

/** What an office's own 红头 can print, by the tag that stands for it. */
export const letterheadTags = [
  '份号',
  '密级',
  '紧急程度',
  '发文机关标志',
  '发文机关',
  '发文字号',
  '签发人',
  '标题',
  '主送机关',
  '正文',
  '抄送',
  '印发机关',
  '印发日期',
  '印发份数',
] as const;
export type LetterheadTag = (typeof letterheadTags)[number];

/** Where the numbered text goes: signature, date and everything that the policy carries stand in it. */
export const bodyTag: LetterheadTag = '正文';

/** What the imprint (版记) prints. */
export const imprintTags: readonly LetterheadTag[] = ['抄送', '印发机关', '印发日期', '印发份数'];

export type LetterheadFields = Readonly<Record<Exclude<LetterheadTag, '正文'>, string>>;

const withoutLabel = (text: string): string => text.replace(/^[抄主]\s?送[：:]\s{0,4}/, '');

/** The words for an office's own 红头, as printed or made from the policy's fields; empty where it has none. */
export function letterheadFieldsOf(policy: Policy): LetterheadFields {
  const { children: parts } = policyDocumentSchema.nodeFromJSON(policy.document);
  const first = formalLinesOf(policy, 0, parts.length);
  const last = formalLinesOf(policy, parts.length - 1, parts.length);
  const { copies, issue } = arrangeImprint(last.imprint);
  const copyCount = issue.filter((line) => /^\t?[（(]?共印/.test(line)).map((line) => line.trim());
  const [issued = ''] = issue.filter((line) => !copyCount.includes(line.trim()));
  const [office = '', date = ''] = issued.split('\t');
  const marks = first.headMarks;
  const serial = marks.filter((mark) => /^\d{6}$/.test(mark));
  const secrecy = marks.filter((mark) => mark.includes('密'));
  return {
    份号: serial.join('\n'),
    密级: secrecy.join('\n'),
    紧急程度: marks.filter((mark) => !serial.includes(mark) && !secrecy.includes(mark)).join('\n'),
    发文机关标志: first.issuerMark.join('\n'),
    发文机关: policy.issuers.join('、'),
    发文字号: first.documentNumber,
    签发人: first.approvers.join('\u3000'),
    标题: parts[0]?.firstChild?.textContent || policy.title,
    主送机关: first.recipients,
    抄送: copies.map(withoutLabel).join('\n'),
    印发机关: office,
    印发日期: date,
    印发份数: copyCount.join('\n'),
  };
}
