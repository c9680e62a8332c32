import { z } from 'zod';
import { placeOf } from '../check-context.ts';
import { defineRule } from '../rule.ts';

export const noNonTextForm = defineRule({
  id: 'no-non-text-form',
  title: '只有文字，没有别的解读形式',
  severity: 'warning',
  gate: 'content',
  source:
    '冠政办发〔2020〕33号 二（一）：提高非文字解读比例，积极运用图表图解、简明问答、案例说明、音频视频、卡通动漫等形式',
  documentation: '解读方案里至少选一种非文字的解读形式。',
  options: {
    fewest: z.int().min(0).max(5).default(1).describe('文字以外的解读形式至少几种'),
  },
  valid: [
    { shows: '还没有选形式的，由另一条规则报告', plan: { forms: [] } },
    { shows: '只做音频视频', plan: { forms: ['audioVideo'] } },
    { shows: '方案里有图解', plan: { forms: ['infographic', 'text'] } },
  ],
  invalid: [
    {
      shows: '本单位要求两种以上',
      options: { fewest: 2 },
      plan: { forms: ['infographic', 'text'] },
      finds: ['解读形式'],
    },
    {
      shows: '惠企政策只有文字解读',
      requirementSet: 'enterprise',
      plan: { forms: ['text'] },
      finds: ['解读形式'],
    },
    { shows: '规划只有文字解读', requirementSet: 'planning', plan: { forms: ['text'] }, finds: ['解读形式'] },
    { shows: '文字解读写了两遍', plan: { forms: ['text', 'text'] }, finds: ['解读形式'] },
    { shows: '方案里只有文字解读', plan: { forms: ['text'] }, finds: ['解读形式'] },
  ],
  check: ({ dossier: { plan } }, { fewest }) => {
    const others = new Set(plan.forms.filter((form) => form !== 'text'));
    if (plan.forms.length === 0 || others.size >= fewest) return [];
    const message =
      others.size === 0
        ? '解读方案只选了文字解读。请至少再选一种形式，如图表图解、简明问答、案例说明。'
        : `解读方案里文字以外的形式只有 ${others.size} 种，本单位要求至少 ${fewest} 种。请再选，如图表图解、简明问答、案例说明。`;
    return [{ message, place: placeOf('plan', { excerpt: '解读形式' }) }];
  },
});
