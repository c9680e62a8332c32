import { placeIn } from '../check-context.ts';
import { isTold } from '../passage.ts';
import { defineRule, type RuleFinding } from '../rule.ts';

/** Words for a time that only the day of writing tells. */
const VAGUE = /截[至止]目前|到目前为止|截[至止]现在|近日|日前(?!往)|前不久|不久前|最近(?=[，几两三]|一段)/g;
const DATED = /\d{4}年|[〇一二三四五六七八九]{4}年|\d{1,2}月\d{1,2}日|\d{1,2}月底/;
/** 十日前, 5日前 are limits. */
const LIMIT = /[\d一二三四五六七八九十两几数今昨前之]$/;

export const timeVague = defineRule({
  id: 'time-vague',
  title: '时间说得含糊',
  severity: 'hint',
  gate: 'content',
  source: '政策解读通行要求：数据写明统计时间；解读长期公开，读到的人不知道“目前”“日前”是哪一天',
  documentation: '“截至目前”“近日”“日前”要换成年月日。同一句里写了日期的，不报。',
  valid: [
    {
      shows: '写了日期',
      sections: { background: ['截至2024年底，发放了3次。2025年5月，县政府日前印发了通知。'] },
    },
    { shows: '期限里的“日前”', sections: { standards: ['每月10日前发放，开业五日前备案。'] } },
    { shows: '说现在怎么样', sections: { background: ['目前由街道办理。'] } },
  ],
  invalid: [
    { shows: '截至目前', sections: { background: ['截至目前，已有许多家庭申请。'] }, finds: ['截至目前'] },
    { shows: '近日', sections: { background: ['近日，县政府印发了通知。'] }, finds: ['近日'] },
    { shows: '日前', sections: { background: ['县政府日前印发了通知。'] }, finds: ['日前'] },
    {
      shows: '到目前为止',
      sections: { background: ['到目前为止，还没有统一的标准。'] },
      finds: ['到目前为止'],
    },
  ],
  checkPassage: (passage): RuleFinding[] =>
    passage.role !== 'text'
      ? []
      : passage.sentences.filter(isTold).flatMap(({ text, from }) =>
          DATED.test(text)
            ? []
            : [...text.matchAll(VAGUE)]
                .filter(({ index }) => !LIMIT.test(text.slice(0, index)))
                .map(({ 0: words, index }) => ({
                  message: `“${words}”是哪一天，以后读到的人不知道。请写明年月日。`,
                  place: placeIn(passage, from + index, from + index + words.length),
                })),
        ),
});
