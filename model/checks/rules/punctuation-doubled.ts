import { placeIn } from '../check-context.ts';
import { fixIn } from '../fix-in.ts';
import { defineRule, type RuleFinding } from '../rule.ts';

/** Two marks that cannot stand together: the same twice, or two that each end or part a sentence. */
const DOUBLED =
  /([，、；：])\1+|。{2,}|[，、；：][，、；：。]+|。[，、；：]+|([？！])\2+|[，、。；]+(?=[）》”])(?<=[，、；])/g;

/** What the marks should have been, where that is certain. */
function mend(signs: string): string | null {
  if (/^。{3,}$/.test(signs)) return '……';
  return new Set(signs).size === 1 ? signs.charAt(0) : null;
}

export const punctuationDoubled = defineRule({
  id: 'punctuation-doubled',
  title: '标点重复',
  severity: 'warning',
  gate: 'content',
  source: 'GB/T 15834-2011《标点符号用法》',
  documentation:
    '两个点号不能连用，叹号、问号一个就够。逗号、顿号、分号不放在右括号、右引号、右书名号的前面。省略号“……”和破折号“——”不算。',
  valid: [
    { shows: '省略号、破折号', sections: { standards: ['低保、特困、孤儿……都包括——一个也不少。'] } },
    { shows: '句号在引号里外', sections: { background: ['文件说：“从今年起执行。”我们照办。'] } },
    { shows: '问号接叹号', sections: { background: ['能不能两样都领？能！'] } },
  ],
  invalid: [
    { shows: '两个逗号', sections: { standards: ['按月发放，，不得拖欠。'] }, finds: ['，，'] },
    { shows: '两个句号', sections: { standards: ['从今年起执行。。'] }, finds: ['。。'] },
    { shows: '逗号接句号', sections: { standards: ['按月发放，。'] }, finds: ['，。'] },
    { shows: '右括号前的逗号', sections: { standards: ['困难群众（低保、特困，）都适用。'] }, finds: ['，'] },
    { shows: '三个叹号', sections: { benefits: ['今年提高了！！！'] }, finds: ['！！！'] },
  ],
  checkPassage: (passage) =>
    passage.role === 'quotation'
      ? []
      : [...passage.text.matchAll(DOUBLED)].map(({ 0: signs, index }): RuleFinding => {
          const to = index + signs.length;
          const right = mend(signs);
          const isBeforeBracket = signs.length === 1;
          const message = isBeforeBracket
            ? `“${signs}”不放在“${passage.text.charAt(to)}”的前面，请删去。`
            : `“${signs}”是重复的标点。请只留一个。`;
          const replacement = isBeforeBracket ? '' : right;
          return {
            message,
            place: placeIn(passage, index, to),
            ...(replacement === null ? {} : fixIn(passage, index, to, replacement)),
          };
        }),
});
