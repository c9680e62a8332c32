import { findWords } from '../find-words.ts';
import { defineRule } from '../rule.ts';

const clickbait = '是吸引眼球的写法，不合政策解读的身份。请直接说明内容。';

export const vulgarWording = defineRule({
  id: 'vulgar-wording',
  title: '庸俗化、标题党用语',
  severity: 'error',
  gate: 'political',
  waivable: true,
  source: '冠政办发〔2020〕33号 二（一）：坚决杜绝庸俗化解读',
  documentation: '解读要通俗，不能庸俗。“震惊”“速看”“重磅”“薅羊毛”一类的话不能用。',
  valid: [{ shows: '通俗，但不庸俗', sections: { benefits: ['符合条件的家庭，每月可以多领一笔钱。'] } }],
  invalid: [
    {
      shows: '标题党',
      sections: { benefits: ['重磅！速看！低保标准提高了。'] },
      finds: ['重磅！', '速看！'],
    },
    { shows: '庸俗用语', sections: { benefits: ['快来薅政府的羊毛。'] }, finds: ['薅政府的羊毛'] },
  ],
  checkPassage: (passage) =>
    findWords(passage, [
      { pattern: /震惊[！!]?|(?:速看|必看|转疯了|刷屏了|炸锅了|不看后悔|惊呆了?)[！!]?/, advice: clickbait },
      { pattern: /重磅(?:来袭|消息|福利)?[！!]|天大的好消息|史上最[强牛大]|出大事了/, advice: clickbait },
      {
        pattern: /薅[^，。；]{0,4}羊毛|发财了|捞一笔|白嫖|躺赢|真香|绝绝子|老铁|家人们/,
        advice: '是庸俗的说法，请换成得体的话。',
      },
    ]),
});
