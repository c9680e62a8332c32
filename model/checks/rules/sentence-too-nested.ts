import { z } from 'zod';
import { placeIn } from '../check-context.ts';
import { withoutTitles } from '../lexicons/own-words.ts';
import { defineRule, type RuleFinding } from '../rule.ts';

const NESTED = /（[^（）]{0,80}（[^（）]{0,80}）[^（）]{0,80}）/g;
const SEGMENT = /[^，。；：！？、（）“”\n]{8,}/g;
const countDe = (segment: string) => segment.match(/(?<![目标打端])的(?!确|士)/g)?.length ?? 0;

export const sentenceTooNested = defineRule({
  id: 'sentence-too-nested',
  title: '句子套得太深',
  severity: 'hint',
  gate: 'content',
  source:
    '冠政办发〔2020〕33号 二（一）：解读要通俗易懂；GB/T 15834-2011《标点符号用法》4.9：应尽量避免套用同一形式的括号',
  documentation:
    '括号里又有括号，或者一口气接连好几个“的”，读者要倒回去才看得懂。请拆开来说。“原文”版块不查。',
  options: {
    mostDe: z.int().min(1).max(10).default(3).describe('两个标点之间最多几个“的”'),
  },
  valid: [
    { shows: '一层括号', sections: { standards: ['困难群众（含低保家庭）每人每月1309元（从1月起）。'] } },
    { shows: '三个“的”', sections: { standards: ['符合条件的家庭的孩子，上学的费用由政府出。'] } },
    {
      shows: '“目的”“标的”不算',
      sections: { standards: ['以营利为目的的项目的标的物的确不能申请补贴的。'] },
    },
  ],
  invalid: [
    {
      shows: '括号套括号',
      sections: { standards: ['困难群众（含低保家庭（城镇和农村）和特困人员）都适用。'] },
      finds: ['（含低保家庭（城镇和农村）和特困人员）'],
    },
    {
      shows: '四个“的”',
      sections: { standards: ['符合本办法规定的条件的家庭的成员的医疗费用由政府出。'] },
      finds: ['符合本办法规定的条件的家庭的成员的医疗费用由政府出'],
    },
    {
      shows: '五个“的”',
      sections: { benefits: ['领取补贴的企业的新招的毕业的学生的工资要按月发。'] },
      finds: ['领取补贴的企业的新招的毕业的学生的工资要按月发'],
    },
    {
      shows: '本单位要求更严',
      options: { mostDe: 2 },
      sections: { benefits: ['领取补贴的企业的新招的学生都算。'] },
      finds: ['领取补贴的企业的新招的学生都算'],
    },
  ],
  checkPassage: (passage, _context, { mostDe }) => {
    if (passage.role === 'quotation') return [];
    const text = withoutTitles(passage.text);
    const place = (match: RegExpExecArray) => placeIn(passage, match.index, match.index + match[0].length);
    const nested = [...text.matchAll(NESTED)].map(
      (match): RuleFinding => ({
        message: '括号里又有括号，不好读。请把里面的话移到括号外另说一句。',
        place: place(match),
      }),
    );
    const chained = [...text.matchAll(SEGMENT)].flatMap((match): RuleFinding[] => {
      const count = countDe(match[0]);
      const message = `这里一口气用了 ${count} 个“的”，读者要倒回去看。请拆成两句。`;
      return count > mostDe ? [{ message, place: place(match) }] : [];
    });
    return [...nested, ...chained];
  },
});
