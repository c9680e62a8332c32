import { findPlanGaps } from '../../dossier/gaps.ts';
import { placeOf } from '../check-context.ts';
import { defineRule } from '../rule.ts';

export const planIncomplete = defineRule({
  id: 'plan-incomplete',
  title: '解读方案不完整',
  severity: 'error',
  gate: 'policy',
  binding: true,
  source:
    '冠政办发〔2020〕33号 二（一）：政策解读方案、解读材料与政策文件同步组织、同步审签、同步部署；解读方案一般包括解读提纲、解读形式、解读途径、解读时间等',
  documentation: '解读方案随政策文件一起审签，提纲、形式、渠道、时间、起草人、第一解读人和联系方式都要填写。',
  valid: [{ shows: '方案各项都填写了' }],
  invalid: [{ shows: '没有写解读渠道', plan: { channels: [] }, finds: ['解读方案'] }],
  check: ({ dossier }) =>
    findPlanGaps(dossier.plan).map(({ message }) => ({
      message,
      place: placeOf('plan', { excerpt: '解读方案' }),
    })),
});
