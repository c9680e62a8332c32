import { z } from 'zod';

/** Forms of interpretation (解读形式), non-text forms first (冠政办发〔2020〕33号 二（一）). */
export const interpretationFormSchema = z.enum([
  'infographic',
  'questionAnswer',
  'caseExample',
  'audioVideo',
  'comic',
  'text',
]);
export type InterpretationForm = z.infer<typeof interpretationFormSchema>;
export const interpretationFormTitles: Readonly<Record<InterpretationForm, string>> = {
  infographic: '图表图解',
  questionAnswer: '简明问答',
  caseExample: '案例说明',
  audioVideo: '音频视频',
  comic: '卡通动漫',
  text: '文字解读',
};

const name = z.string().max(60);

/** 解读方案: signed and released with the policy. Every field may be empty in a draft; submission asks for them. */
export const interpretationPlanSchema = z.object({
  /** 解读提纲, one line each. */
  outline: z.array(z.string().max(200)).max(30),
  forms: z.array(interpretationFormSchema).max(6),
  /** 解读渠道: `冠县人民政府网站`, `政务新媒体` … */
  channels: z.array(name).max(20),
  /** 解读时间 in words; the rule is 与政策文件同步发布. */
  schedule: z.string().max(200),
  /** 起草部门 */
  draftingDepartment: name,
  /** 起草人 */
  drafter: name,
  /** 第一解读人: name and position of the head who answers for the interpretation. */
  firstInterpreter: z.object({ name, position: name }),
  /** 联系方式 */
  contact: z.string().max(100),
});
export type InterpretationPlan = z.infer<typeof interpretationPlanSchema>;

export function createEmptyPlan(): InterpretationPlan {
  return {
    outline: [],
    forms: ['infographic', 'questionAnswer', 'text'],
    channels: [],
    schedule: '与政策文件同步发布',
    draftingDepartment: '',
    drafter: '',
    firstInterpreter: { name: '', position: '' },
    contact: '',
  };
}
