import { judgeFigures } from '../figures/judge-figures.ts';
import { nameOfWritten, placeOfFigure, placeOfWritten } from '../figures/place-of-figure.ts';
import { defineRule, type RuleFinding } from '../rule.ts';

const policy = ['一、港澳社区建设每年安排最高80万元经费。大型交流活动每年安排最高100万元经费。'];

export const figureMisplaced = defineRule({
  id: 'figure-misplaced',
  title: '数字张冠李戴',
  severity: 'error',
  gate: 'policy',
  binding: true,
  waivable: true,
  source: '政策解读不得误读政策：数字没有错、说的对象错了，一样误导群众',
  documentation:
    '同一条里有几个同类的数，解读写的数虽然在政策里，这句话说的却是另一个数的对象。请对照原文看一看，是不是把两个数写反了。',
  valid: [
    { shows: '各归各的', policy, sections: { standards: ['建港澳社区，每年最高80万元。[一]'] } },
    {
      shows: '两个数一起说',
      policy,
      sections: { standards: ['建港澳社区每年最高80万元，办大型交流活动每年最高100万元。[一]'] },
    },
  ],
  invalid: [
    {
      shows: '把交流活动的数写给了社区建设',
      policy,
      sections: { standards: ['港澳社区建设，每年最高100万元。[一]'] },
      finds: ['100万元'],
    },
  ],
  checkPassage: (passage, context) =>
    judgeFigures(passage, context).flatMap((judged): RuleFinding[] => {
      const { fact, verdict } = judged;
      if (verdict.kind !== 'misplaced') return [];
      const { stands, expected, certain } = verdict;
      const message = `这句话说的是${nameOfWritten(expected)}里“${expected.text}”的事，写的却是“${fact.text}”（${nameOfWritten(stands)}说的是另一件事）。请对照原文改正。`;
      const related = [expected, stands].map(placeOfWritten);
      return [{ message, place: placeOfFigure(judged), related, severity: certain ? 'error' : 'warning' }];
    }),
});
