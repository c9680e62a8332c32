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
  valid: [
    { shows: '只选一种形式也算填了', plan: { forms: ['text'] } },
    { shows: '时间写“与政策同步发布”', plan: { schedule: '与政策文件同步发布' } },
    { shows: '方案各项都填写了' },
  ],
  invalid: [
    {
      shows: '没有写第一解读人',
      plan: { firstInterpreter: { name: '', position: '局长' } },
      finds: ['解读方案'],
    },
    { shows: '提纲只有空行', plan: { outline: [' '] }, finds: ['解读方案'] },
    { shows: '没有起草人和联系方式', plan: { drafter: '', contact: '' }, finds: ['解读方案'] },
    { shows: '没有写解读渠道', plan: { channels: [] }, finds: ['解读方案'] },
  ],
  check: ({ dossier }) => {
    const gaps = findPlanGaps(dossier.plan);
    const [gap] = gaps;
    if (!gap) return [];
    const fields = gaps.flatMap(({ message: said }) => /“([^”]{1,20})”/.exec(said)?.[0] ?? []);
    const message =
      gaps.length === 1 ? gap.message : `解读方案里${fields.join('、')}没有填写。请补上后再提交。`;
    return [{ message, place: placeOf('plan', { excerpt: '解读方案' }) }];
  },
});
