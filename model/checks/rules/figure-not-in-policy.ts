import type { JudgedFigure } from '../figures/figure-verdict.ts';
import { judgeFigures } from '../figures/judge-figures.ts';
import { nameOfWritten, placeOfFigure, placeOfWritten } from '../figures/place-of-figure.ts';
import { isExample, isSourced } from '../figures/sourced-figures.ts';
import { defineRule, type RuleFinding } from '../rule.ts';

const policy = [
  '一、全市最低生活保障标准为每人每月1309元，自2025年1月1日起执行。',
  '二、申请人应当在15日内提交材料。',
];

export const figureNotInPolicy = defineRule({
  id: 'figure-not-in-policy',
  title: '数字与政策不一致',
  severity: 'error',
  gate: 'policy',
  binding: true,
  waivable: true,
  source: '政策解读不得误读政策；政务公开检查通报中的“严重表述错误”',
  documentation:
    '解读里的金额、比例、日期、期限、数量、年龄等，都与所引条款里的数逐个比对，写法不同不要紧（3万元与30000元、50%与百分之五十）。所引条款里同一类的数与它不同，报为错误；政策里根本没有这个数，或者这个数在别的条款里，报为提醒，请补引据、写明来源，或者改正；背景数据写明来源和时间（据市统计局数据，截至2024年底……）就不再提醒。案例和举例里假设的情况不查。',
  valid: [
    { shows: '与所引条款一致', policy, sections: { standards: ['低保标准是每人每月1309元。[一]'] } },
    {
      shows: '每月做的事，说成每月做一次',
      policy: ['一、每月检查台账。'],
      sections: { standards: ['每月查一次台账。[一]'] },
    },
    { shows: '日期可以少写几个字', policy, sections: { standards: ['从2025年1月起执行。[一]'] } },
    {
      shows: '背景数据写明了来源和时间',
      policy,
      sections: { background: ['据市统计局数据，截至2024年底，全市有低保对象4.6万人。'] },
    },
    {
      shows: '旧标准引到旧文件',
      policy,
      predecessor: ['一、全市最低生活保障标准为每人每月1238元。'],
      sections: { changes: ['低保标准从每人每月1238元[旧一]提高到1309元[一]。'] },
    },
  ],
  invalid: [
    {
      shows: '金额抄错',
      policy,
      sections: { standards: ['低保标准是每人每月1390元。[一]'] },
      finds: ['1390元'],
    },
    {
      shows: '两头写错了一头',
      policy: ['一、申请人年龄应当在25周岁以上、不超过60周岁。'],
      sections: { standards: ['25到65周岁的人才行。'] },
      finds: ['65周岁'],
    },
    {
      shows: '最高数额抄错',
      policy: ['一、给予不超过5万元补贴。'],
      sections: { standards: ['一家企业最多8万元。[一]'] },
      finds: ['8万元'],
    },
    {
      shows: '算出来的差额，政策里没有',
      policy,
      sections: { changes: ['比去年每月多71元。[一]'] },
      finds: ['71元'],
      severity: 'warning',
    },
    {
      shows: '按月的标准算成一年的',
      policy,
      sections: { standards: ['一年下来是15708元。[一]'] },
      finds: ['15708元'],
      severity: 'warning',
    },
    {
      shows: '日期抄错',
      policy,
      sections: { standards: ['低保标准从2025年6月1日起执行。[一]'] },
      finds: ['2025年6月1日'],
    },
    {
      shows: '万元写成元',
      policy: ['一、给予5万元补贴。'],
      sections: { standards: ['可以拿到5元补贴。[一]'] },
      finds: ['5元'],
    },
    {
      shows: '数字看点与绑定的原文不符',
      policy,
      sections: {
        standards: [
          {
            type: 'keyFigures',
            content: [
              { type: 'keyFigure', attrs: { value: '1903', unit: '元', clause: '一', quote: '1309元' } },
            ],
          },
        ],
      },
      finds: ['1903元'],
    },
    {
      shows: '政策里没有的数',
      policy,
      sections: { background: ['全市有低保对象4.6万人。'] },
      finds: ['4.6万人'],
      severity: 'warning',
    },
    {
      shows: '说的件数与列出来的不一致',
      policy,
      sections: { mainContent: ['讲四件事：给谁、给多少、怎么给。'] },
      finds: ['四件'],
      severity: 'warning',
    },
  ],
  checkPassage: (passage, context) => judgeFigures(passage, context).flatMap((judged) => report(judged)),
});

function report(judged: JudgedFigure): RuleFinding[] {
  const { fact, verdict } = judged;
  const place = placeOfFigure(judged);
  switch (verdict.kind) {
    case 'stands':
    case 'other-day-unit':
    case 'misplaced':
      return [];
    case 'miscounted': {
      if (verdict.list) return [];
      const message = `这里说“${fact.text}”，列出来的却不是这么多。请数一数，改成一致的。`;
      return [{ message, place, severity: 'warning' }];
    }
    case 'nowhere': {
      const { text } = judged.sentence;
      if (isSourced(text) || isExample(text)) return [];
      const message = `政策里没有“${fact.text}”。请核对；是背景数据的，请写明来源和时间。`;
      return [{ message, place, severity: 'warning' }];
    }
    case 'differs': {
      const { written, elsewhere, certain } = verdict;
      const both = `解读写“${fact.text}”，${nameOfWritten(written)}写“${written.text}”`;
      const message = elsewhere
        ? `${both}；“${elsewhere.text}”在${nameOfWritten(elsewhere)}。请核对，或者补上引据。`
        : `${both}。请照政策改正。`;
      const related = [written, ...(elsewhere ? [elsewhere] : [])].map(placeOfWritten);
      return [{ message, place, related, severity: certain ? 'error' : 'warning' }];
    }
  }
}
