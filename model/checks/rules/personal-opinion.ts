import { termList } from '../lexicons/lexicon.ts';
import { opinions } from '../lexicons/opinions.ts';
import { reportTerms } from '../report-terms.ts';
import { defineRule } from '../rule.ts';

export const personalOpinion = defineRule({
  id: 'personal-opinion',
  title: '写进了个人意见和猜测',
  severity: 'warning',
  gate: 'political',
  source: opinions.source,
  documentation:
    '解读代表制定机关，“笔者认为”“小编觉得”“大概率会”一类的话不能有。案例、漫画和问题里群众说的话不算。',
  options: { words: termList(opinions) },
  valid: [
    { shows: '只说规定', sections: { standards: ['文件规定，每月10日前发放。'] } },
    {
      shows: '群众问的话',
      sections: {
        benefits: [
          {
            type: 'questionAnswer',
            content: [
              {
                type: 'question',
                content: [{ type: 'text', text: '我觉得自己够条件，恐怕材料不齐，怎么办？' }],
              },
              {
                type: 'answer',
                content: [{ type: 'paragraph', content: [{ type: 'text', text: '先交已有的。[一]' }] }],
              },
            ],
          },
        ],
      },
    },
    {
      shows: '“本人”是申请人',
      sections: { benefits: ['本人认为结果不对的，单位和个人认为权益受损的，可以申请复核。'] },
    },
  ],
  invalid: [
    { shows: '笔者认为', sections: { background: ['笔者认为，这项政策很及时。'] }, finds: ['笔者认为'] },
    { shows: '小编', sections: { benefits: ['小编建议大家早点办。'] }, finds: ['小编建议'] },
    { shows: '猜测', sections: { standards: ['明年大概率会再提高。'] }, finds: ['大概率会'] },
    { shows: '评论', sections: { changes: ['可惜的是，旧办法没有写。'] }, finds: ['可惜的是'] },
  ],
  checkPassage: (passage, _context, { words }) =>
    passage.role === 'situation' || passage.block === 'dialogue' || passage.block === 'utterance'
      ? []
      : reportTerms(passage, words, { quoted: 'skip' }),
});
