import { z } from 'zod';
import { countCharacters, findSection, notApplicableReason } from '../../dossier/gaps.ts';
import { sectionTitles } from '../../interpretation/section.ts';
import { placeOf } from '../check-context.ts';
import { defineRule } from '../rule.ts';

export const sectionTooThin = defineRule({
  id: 'section-too-thin',
  title: '解读要素写得太少',
  severity: 'warning',
  gate: 'content',
  source: '冠政办发〔2020〕33号 二（一）：进行重点说明；政务公开检查通报中的“敷衍应付”',
  documentation: '每个要素至少要有要素模板规定的字数（空格不算，图表和数字看点里的字算）。',
  options: {
    shortest: z
      .int()
      .min(0)
      .max(2000)
      .default(0)
      .describe('每个要素至少多少个字；要素模板规定得更多的，照要素模板'),
  },
  valid: [
    { shows: '空的要素由另一条规则报告', sections: { objectives: [] } },
    {
      shows: '“新旧政策差异”字数要求少',
      sections: { changes: ['过去每月1238元，现在每月1309元，多了71元。[一]'] },
    },

    {
      shows: '“目标任务”写够了字数',
      sections: {
        objectives: ['今年起提高困难群众的基本生活标准，让低保家庭、特困人员和孤儿的生活都更有保障。'],
      },
    },
  ],
  invalid: [
    {
      shows: '本单位要求每个要素五十字以上',
      options: { shortest: 50 },
      sections: {
        objectives: ['今年起提高困难群众的基本生活标准，让低保家庭、特困人员和孤儿的生活都更有保障。[一]'],
      },
      finds: ['目标任务'],
    },
    { shows: '“主要内容”太少', sections: { mainContent: ['提高标准，补发差额。[一]'] }, finds: ['主要内容'] },
    {
      shows: '空格不算字',
      sections: { objectives: ['保 障 民 生 　 　 　 　 　 　 　 　 　 　 　 　。'] },
      finds: ['目标任务'],
    },
    {
      shows: '“背景依据”只有一句套话',
      sections: { background: ['根据上级要求制定。'] },
      finds: ['背景依据'],
    },
    { shows: '“目标任务”只有几个字', sections: { objectives: ['保障民生。'] }, finds: ['目标任务'] },
  ],
  check: ({ interpretation, requirements }, { shortest }) =>
    requirements.sections.flatMap(({ kind, minCharacters }) => {
      const least = Math.max(minCharacters, shortest);
      const section = findSection(interpretation, kind);
      const count = section ? countCharacters(section) : 0;
      if (!section || count === 0 || count >= least || notApplicableReason(section) !== null) return [];
      const message = `“${sectionTitles[kind]}”只有 ${count} 个字，不到 ${least} 个字，读者难以看明白。请再写具体些。`;
      return [{ message, place: placeOf('interpretation', { section: kind }) }];
    }),
});
