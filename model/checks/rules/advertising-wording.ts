import { advertising } from '../lexicons/advertising.ts';
import { termList } from '../lexicons/lexicon.ts';
import { reportTerms } from '../report-terms.ts';
import { defineRule } from '../rule.ts';

export const advertisingWording = defineRule({
  id: 'advertising-wording',
  title: '带有广告',
  severity: 'warning',
  gate: 'political',
  source: advertising.source,
  documentation:
    '政策解读里不能有推销、导购的话，也不能把读者引到网店、个人微信和收费中介。政府办的消费券、补贴活动，说清楚谁发、怎么领就好。政策原文就有的说法不报。',
  options: { words: termList(advertising) },
  valid: [
    { shows: '政府发的消费券', sections: { benefits: ['消费券在政务服务平台领取，每人一张。'] } },
    {
      shows: '看着像，其实不是',
      sections: { benefits: ['参加微信公众号的评选，承包过土地的农户，不得包办代替，扫码领取消费券。'] },
    },
    { shows: '扫码办事', sections: { benefits: ['扫码登录政务服务网，即可查询进度。'] } },
    {
      shows: '政策里就有的说法',
      policy: ['一、对组织限时优惠活动的企业给予补贴。'],
      sections: { benefits: ['企业组织限时优惠活动，也有补贴。[一]'] },
    },
  ],
  invalid: [
    {
      shows: '扫码抢购',
      sections: { benefits: ['现在扫码抢购，限时优惠。'] },
      finds: ['扫码抢购', '限时优惠'],
    },
    { shows: '个人微信', sections: { benefits: ['想办的加微信联系。'] }, finds: ['加微信'] },
    { shows: '网店', sections: { benefits: ['到shop123.taobao.com购买。'] }, finds: ['taobao.com'] },
    { shows: '中介代办', sections: { benefits: ['找某公司办理，包过。'] }, finds: ['包过'] },
  ],
  checkPassage: (passage, { documents }, { words }) =>
    reportTerms(passage, words, { except: documents.policy.text }),
});
