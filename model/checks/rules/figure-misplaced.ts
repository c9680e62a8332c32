import { judgeFigures } from '../figures/judge-figures.ts';
import { nameOfWritten, placeOfFigure, placeOfWritten } from '../figures/place-of-figure.ts';
import { defineRule, type RuleFinding } from '../rule.ts';

const policy = ['一、港澳社区建设每年安排最高80万元经费。大型交流活动每年安排最高100万元经费。'];

const graded = [
  '一、伤残补助金的标准为：一级伤残为27个月的本人工资，二级伤残为25个月的本人工资，三级伤残为23个月的本人工资。',
];

export const figureMisplaced = defineRule({
  id: 'figure-misplaced',
  title: '数字张冠李戴',
  severity: 'error',
  gate: 'policy',
  binding: true,
  waivable: true,
  source: '政策解读不得误读政策：数字没有错、说的对象错了，一样误导群众',
  documentation:
    '政策里有几个同类的数，解读写的数虽然在政策里，这句话说的却是另一个数的对象：二级写成三级的数，居民写成职工的数，罚款写成另一种违法行为的数。等级、人群、年龄段、金额段以这句话说的为准。请对照原文看一看，是不是把两个数写反了。',
  valid: [
    { shows: '各归各的', policy, sections: { standards: ['建港澳社区，每年最高80万元。[一]'] } },
    {
      shows: '两个数一起说',
      policy,
      sections: { standards: ['建港澳社区每年最高80万元，办大型交流活动每年最高100万元。[一]'] },
    },
    {
      shows: '等级各归各的',
      policy: graded,
      sections: { standards: ['二级伤残一次领25个月工资，三级伤残领23个月。[一]'] },
    },
    {
      shows: '分别说的，各归各的',
      policy: ['一、职工、居民和学生分别补贴300元、200元和100元。'],
      sections: { standards: ['居民能补200元。[一]'] },
    },
  ],
  invalid: [
    {
      shows: '把交流活动的数写给了社区建设',
      policy,
      sections: { standards: ['港澳社区建设，每年最高100万元。[一]'] },
      finds: ['100万元'],
    },
    {
      shows: '二级写成了三级的数',
      policy: graded,
      sections: { standards: ['二级伤残，一次领23个月工资。[一]'] },
      finds: ['23个月'],
    },
    {
      shows: '别的条款说的是别的人群',
      policy: [
        '一、职工住院的，按照下列标准支付：',
        '（一）床位费每天35元；',
        '二、居民住院的，按照下列标准支付：',
        '（一）床位费每天20元；',
      ],
      sections: { standards: ['居民住院，床位费每天35元。'] },
      finds: ['35元'],
    },
    {
      shows: '罚款写成了另一种行为的',
      policy: [
        '一、使用无号牌车辆接送学生的，处1万元以上2万元以下的罚款。',
        '二、伪造车辆号牌的，处2000元以上5000元以下的罚款。',
      ],
      sections: { standards: ['伪造车辆号牌，罚1万元到2万元。'] },
      finds: ['1万元', '2万元'],
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
