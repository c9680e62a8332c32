import { z } from 'zod';

/** A date as ISO 8601 (`2025-05-30`), or null where the policy names none. */
const isoDate = z.iso.date().nullable();

/** Dates of a policy. `effective` and `expires` may be computed from words such as 自印发之日起 and 有效期3年. */
export const policyDatesSchema = z.object({
  /** 成文日期 */
  signed: isoDate,
  /** 印发日期 */
  issued: isoDate,
  /** 施行日期 */
  effective: isoDate,
  /** 失效日期 */
  expires: isoDate,
});
export type PolicyDates = z.infer<typeof policyDatesSchema>;

/** What a part of a policy is: the 印发通知, the document that it carries, or an 附件. */
export const partRoleSchema = z.enum(['notice', 'carried', 'attachment']);
export type PartRole = z.infer<typeof partRoleSchema>;

/** 公开属性 (国办发〔2016〕80号 一(一)): 主动公开, 依申请公开, 不予公开. */
export const disclosureSchema = z.enum(['proactive', 'onRequest', 'withheld']);
export type Disclosure = z.infer<typeof disclosureSchema>;

/**
 * What stands around the numbered text (公文格式要素, GB/T 9704-2012): 发文机关标志, 发文字号, 主送机关, 署名, 成文日期,
 * 附注 (with it what a web site prints above the document: 索引号：…), 版记, the 题注 of a law, and page numbers and running
 * heads left in by copying.
 */
export const formalElementSchema = z.object({
  role: z.enum([
    'issuerMark',
    'documentNumber',
    'recipients',
    'signature',
    'signedDate',
    'remark',
    'imprint',
    'history',
    'pageNumber',
    'runningHead',
  ]),
  /** Index into the policy's parts, from 0. */
  part: z.int().nonnegative(),
  /** As printed. */
  text: z.string().min(1),
});
export type FormalElement = z.infer<typeof formalElementSchema>;

/** A ProseMirror document as JSON; its schema decides the rest. */
export const documentJsonSchema = z.looseObject({ type: z.literal('doc'), content: z.array(z.unknown()) });
export type DocumentJson = z.infer<typeof documentJsonSchema>;

/**
 * A policy (政策文件): what stands outside its numbered text as fields, and the text as a document.
 * On disk it is `policy.json` of a dossier.
 */
export const policySchema = z.object({
  /** Full title as issued, on one line. */
  title: z.string().min(1),
  /** 发文字号 as issued (`冠政办发〔2020〕33号`), or empty. */
  documentNumber: z.string(),
  issuers: z.array(z.string()),
  recipients: z.array(z.string()),
  dates: policyDatesSchema,
  disclosure: disclosureSchema.nullable(),
  /** Where the text was published (URL), or null. Printed as a QR code on pictures. */
  link: z.url({ protocol: /^https?$/ }).nullable(),
  /** Lines printed outside the numbered text, in the order of the source; absent in a policy that wasn't imported. */
  formalElements: z.array(formalElementSchema).optional(),
  document: documentJsonSchema,
});
export type Policy = z.infer<typeof policySchema>;
