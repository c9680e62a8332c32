import { findSectionGaps } from '../../dossier/gaps.ts';
import { placeOf } from '../check-context.ts';
import { defineRule } from '../rule.ts';

export const sectionEmpty = defineRule({
  id: 'section-empty',
  title: '解读要素没有写',
  severity: 'error',
  gate: 'content',
  binding: true,
  source:
    '冠政办发〔2020〕33号 二（一）：解读材料要对政策背景依据、目标任务、主要内容、执行标准、惠民利民举措、新旧政策差异等进行重点说明',
  documentation:
    '要素模板要求的每个要素都要有内容。确实不适用的，标为“不适用”并写明理由，理由会给签署人看。有空要素的卷宗不能提交，也不能签署。',
  valid: [
    {
      shows: '写明没有旧政策',
      sections: {
        changes: [{ type: 'paragraph', content: [{ type: 'text', text: '这是第一份，没有旧政策。' }] }],
      },
    },
    {
      shows: '只有图表和数字看点也算有内容',
      sections: {
        standards: [
          {
            type: 'keyFigures',
            content: [
              {
                type: 'keyFigure',
                attrs: { value: '5', unit: '天', clause: '一' },
                content: [{ type: 'text', text: '办结时限' }],
              },
            ],
          },
        ],
      },
    },
    { shows: '每个要素都有内容', sections: { objectives: ['让困难群众基本生活有保障。'] } },
  ],
  invalid: [
    { shows: '只有空格', sections: { objectives: ['　 '] }, finds: ['目标任务'] },
    {
      shows: '两个要素是空的',
      sections: { objectives: [], changes: [] },
      finds: ['目标任务', '新旧政策差异'],
    },
    {
      shows: '惠企政策没有写“适用范围”',
      requirementSet: 'enterprise',
      sections: { scope: [] },
      finds: ['适用范围'],
    },
    { shows: '“目标任务”是空的', sections: { objectives: [] }, finds: ['目标任务'] },
  ],
  check: ({ interpretation, requirements }) =>
    findSectionGaps(interpretation, requirements)
      .filter(({ code }) => code === 'section-empty')
      .map(({ message, section }) => ({ message, place: placeOf('interpretation', { section }) })),
});
