import { termList } from '../lexicons/lexicon.ts';
import { officialese as lexicon } from '../lexicons/officialese.ts';
import { reportTerms } from '../report-terms.ts';
import { defineRule } from '../rule.ts';

export const officialese = defineRule({
  id: 'officialese',
  title: '公文腔，有更明白的说法',
  severity: 'hint',
  gate: 'content',
  source: lexicon.source,
  documentation:
    '解读是说给群众听的。“届时”“业经”“特此公告”这样的公文套话，“抓手”“走深走实”这样的工作用语，都有更明白的说法。引号里引用的话、文件名和“原文”版块不查。',
  options: { words: termList(lexicon) },
  valid: [
    { shows: '家常话', sections: { benefits: ['到时候会在网上公布名单，已经领过的不用再申请。'] } },
    {
      shows: '字连着，但不是那个词',
      sections: {
        benefits: ['创业已满一年的，田径向来是强项，总之规定很清楚，体系指标、联系指导、抓手续简化都不是。'],
      },
    },
    { shows: '引用政策的说法，并作解释', sections: { benefits: ['文件说要“精准滴灌”，就是谁困难帮谁。'] } },
  ],
  invalid: [
    { shows: '公文套话', sections: { benefits: ['届时将公布名单，特此公告。'] }, finds: ['届时', '特此'] },
    { shows: '已经就好', sections: { background: ['方案业经市政府同意。'] }, finds: ['业经'] },
    {
      shows: '工作用语',
      sections: { objectives: ['推动政策走深走实，打好惠企组合拳。'] },
      finds: ['走深走实', '组合拳'],
    },
    {
      shows: '同一段里说了两次，报一次',
      sections: { objectives: ['以项目为抓手，以服务为抓手。'] },
      finds: ['抓手'],
    },
  ],
  checkPassage: (passage, _context, { words }) =>
    reportTerms(passage, words, {
      quoted: 'skip',
      say: (said, { instead, why }) =>
        instead === null ? `“${said}”${why}` : `“${said}”可以说成“${instead}”，群众更容易懂。${why}`,
    }),
});
