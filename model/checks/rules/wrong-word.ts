import { termList } from '../lexicons/lexicon.ts';
import { wrongWords } from '../lexicons/wrong-words.ts';
import { reportTerms } from '../report-terms.ts';
import { defineRule } from '../rule.ts';

export const wrongWord = defineRule({
  id: 'wrong-word',
  title: '用错了字词',
  severity: 'warning',
  gate: 'content',
  source: `${wrongWords.source}；政务公开检查通报中的“错别字”`,
  documentation:
    '音近、形近或意思相近的字词用错了，如“截止目前”（应为“截至目前”）、“帐户”（应为“账户”）、“权力义务”（应为“权利义务”）。只报有把握的：“截止日期”“制订计划”“帐篷”都不报。书名号里的文件名和“原文”版块照原样，不查。',
  options: { words: termList(wrongWords) },
  valid: [
    {
      shows: '截至接时间，截止是停止',
      sections: { standards: ['截至2024年底共发放3次。报名截止时间是5月15日。'] },
    },
    { shows: '制订计划，制定办法', sections: { background: ['先制订工作计划，再制定本办法。'] } },
    {
      shows: '账号、帐篷各用各的字',
      sections: { benefits: ['补贴转到账号里，受灾群众另发帐篷，已转入帐篷库房。'] },
    },
    {
      shows: '两个词连在一起，看着像错字',
      sections: {
        benefits: [
          '以自己经营的收入申请，可在超市购买，关注消费者权益，批复盖章后公布署名，这三成份额归农户，选拔付出多的人。',
        ],
      },
    },
    {
      shows: '又一些看着像错字的',
      sections: {
        benefits: [
          '有关干部对干净的水源负责，期末经考核合格，自己经过申请，维修定点单位打折除外，针对象征性收费和三角洲地区，妇联接待站、地图象征、各类形式、示范筹集、毕竟技术、树下栽种，所考取的资格证书都不变。',
        ],
      },
    },
    { shows: '文件名照原样', sections: { background: ['依据《关于清理往来帐目的通知》。'] } },
  ],
  invalid: [
    { shows: '截止与截至', sections: { standards: ['截止2024年底，共发放3次。'] }, finds: ['截止'] },
    {
      shows: '帐与账',
      sections: { benefits: ['补贴发到银行帐户，登陆政务服务网站查询。'] },
      finds: ['帐户', '登陆'],
    },
    { shows: '权力与权利', sections: { benefits: ['公民享有的合法权力受保护。'] }, finds: ['合法权力'] },
    { shows: '制订与制定', sections: { background: ['根据上位法，制订本办法。'] }, finds: ['制订'] },
    { shows: '做出与作出', sections: { standards: ['15个工作日内做出书面决定。'] }, finds: ['做出'] },
    {
      shows: '本单位加的词',
      options: { words: { add: [{ words: ['一站通办'], instead: '一窗通办' }] } },
      sections: { benefits: ['在大厅一站通办。'] },
      finds: ['一站通办'],
    },
  ],
  checkPassage: (passage, _context, { words }) => reportTerms(passage, words),
});
