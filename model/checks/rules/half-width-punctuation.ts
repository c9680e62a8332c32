import { placeIn } from '../check-context.ts';
import { defineRule, type RuleFinding } from '../rule.ts';

const full: ReadonlyMap<string, string> = new Map([
  [',', '，'],
  [';', '；'],
  [':', '：'],
  ['?', '？'],
  ['!', '！'],
  ['.', '。'],
  ['(', '（'],
  [')', '）'],
]);
/** A sign that touches a Chinese character on the side where it matters; times such as 8:30 have digits on both. */
const HALF =
  /(?<=[\u4e00-\u9fff”》）])[,;:?!]|[,;:?!](?=[\u4e00-\u9fff“《（])|(?<=[\dA-Za-z%％])[;?!](?=\s*$)|\((?=[^()]*[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff”》])\((?=\d{3,12}\))|(?<=[\u4e00-\u9fff”》]\(\d{3,12})\)|(?<=[\u4e00-\u9fff][^()]{0,30})\)|(?<=[\u4e00-\u9fff]{2})(?<![第（(][一二三四五六七八九十]{1,3}|^[一二三四五六七八九十]{1,3})\.(?=[\u4e00-\u9fff]{2}|$)/g;

export const halfWidthPunctuation = defineRule({
  id: 'half-width-punctuation',
  title: '中文里用了半角标点',
  severity: 'warning',
  gate: 'content',
  source: 'GB/T 15834-2011《标点符号用法》',
  documentation: '中文句子里的逗号、分号、冒号、问号、叹号和括号用全角。“原文”版块照政策原样，不检查。',
  valid: [
    {
      shows: '英文句子和网址里的半角不算',
      sections: { standards: ['网址http://www.gov.cn/a,b;c，英文One, two。', '1.先申请；2.再审核。'] },
    },

    { shows: '全角标点', sections: { standards: ['分两类：城镇（按月发），农村（按季发）。'] } },
    { shows: '时间和小数里的半角不算', sections: { standards: ['每天8:30到17:30，标准是1,309.5元。'] } },
  ],
  invalid: [
    { shows: '半角冒号和问号', sections: { standards: ['谁能申请?条件是:年满18周岁。'] }, finds: ['?', ':'] },
    { shows: '半角句点', sections: { standards: ['按月发放.不得拖欠。'] }, finds: ['.'] },

    { shows: '半角逗号', sections: { standards: ['按月发放,不得拖欠。'] }, finds: [','] },
    { shows: '半角括号', sections: { standards: ['困难群众(含低保边缘家庭)都适用。'] }, finds: ['(', ')'] },
  ],
  checkPassage: (passage) =>
    passage.role === 'quotation' || passage.role === 'picture'
      ? []
      : [...passage.text.matchAll(HALF)].map((match): RuleFinding => {
          const place = placeIn(passage, match.index, match.index + 1);
          const replacement = full.get(match[0]) ?? match[0];
          const finding = { message: `中文里的“${match[0]}”应为全角“${replacement}”。`, place };
          const { from, to } = place;
          // Words in attributes and in bound figures have no text position of their own to replace.
          if (from === null || to === null || to - from !== 1 || passage.block === 'headline') return finding;
          return { ...finding, fix: { title: `改为“${replacement}”`, from, to, replacement } };
        }),
});
