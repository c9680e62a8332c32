import { z } from 'zod';

/** drafting → inReview → signed → released → withdrawn | superseded (起草、审核、已签署、已发布、已撤回、已被替代). */
export const dossierStateSchema = z.enum([
  'drafting',
  'inReview',
  'signed',
  'released',
  'withdrawn',
  'superseded',
]);
export type DossierState = z.infer<typeof dossierStateSchema>;
export const dossierStateTitles: Readonly<Record<DossierState, string>> = {
  drafting: '起草',
  inReview: '审核',
  signed: '已签署',
  released: '已发布',
  withdrawn: '已撤回',
  superseded: '已被替代',
};

/** The three gates (三关) that a dossier passes before it is signed (冠政办发〔2020〕33号 三（三）). */
export const gateSchema = z.enum(['political', 'policy', 'content']);
export type Gate = z.infer<typeof gateSchema>;
export const gates: readonly Gate[] = gateSchema.options;
export const gateTitles: Readonly<Record<Gate, string>> = {
  political: '政治关',
  policy: '政策关',
  content: '内容关',
};

/** Who may do what. */
export const roleSchema = z.enum(['drafter', 'firstInterpreter', 'mediaEditor']);
export type Role = z.infer<typeof roleSchema>;
export const roleTitles: Readonly<Record<Role, string>> = {
  drafter: '起草人',
  firstInterpreter: '第一解读人',
  mediaEditor: '新媒体编辑',
};
