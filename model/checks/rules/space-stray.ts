import { placeIn } from '../check-context.ts';
import { fixIn } from '../fix-in.ts';
import { withoutTitles } from '../lexicons/own-words.ts';
import type { Passage } from '../passage.ts';
import { defineRule, type RuleFinding } from '../rule.ts';

/** One space or more between two Chinese characters, or beside a Chinese mark. */
const SPACE =
  /(?<=[\u4e00-\u9fff])[ \u00a0]{1,3}(?=[\u4e00-\u9fff，。；：、！？）”》])|(?<=[，。；：、！？（“《])[ \u00a0]{1,3}(?=[\u4e00-\u9fff（“《])/g;
/** A space between Chinese characters and figures: one paragraph is written in one way, so it is told once. */
const BESIDE_FIGURE = /(?<=[\u4e00-\u9fff])[ \u00a0](?=\d)|(?<=\d)[ \u00a0](?=[\u4e00-\u9fff])/g;
/** What is set off by a space on purpose: a label, a heading before its text. */
const LABEL =
  /(?:^|\n)\s*(?:第[一二三四五六七八九十百零〇\d]{1,6}[编章节条款]|[一二三四五六七八九十]{1,3}、[^，。；]{0,20}|[（(][一二三四五六七八九十\d]{1,3}[）)][^，。；]{0,20}|附件\d?|附表|表\d{1,2}|图\d{1,2}|注)$/;
/** More spaces than this are a table or a poem. */
const MOST = 4;

export const spaceStray = defineRule({
  id: 'space-stray',
  title: '字间多了空格',
  severity: 'hint',
  gate: 'content',
  source: 'GB/T 15834-2011《标点符号用法》5.1：标点占一个字的位置；公文排版的通行要求：汉字之间不空格',
  documentation:
    '从网页、PDF 里复制过来的字，中间常常带着空格，机器读、搜索都会出错。“第一条 ”一类编号后面的空格，用空格隔开的短语、姓名，不报。',
  valid: [
    {
      shows: '编号后面的空格',
      sections: { standards: ['第一条 为了方便群众，制定本办法。', '附件 申请表，共两页。'] },
    },
    { shows: '用空格隔开的短语', sections: { benefits: ['受理 审核 公示 发放'] } },
    { shows: '英文两边的空格', sections: { benefits: ['下载 APP，按月发放。'] } },
  ],
  invalid: [
    { shows: '词中间的空格', sections: { standards: ['困难群 众可以申请补贴，按月发放。'] }, finds: [' '] },
    { shows: '标点前面的空格', sections: { standards: ['困难群众可以申请补贴 ，按月发放。'] }, finds: [' '] },
    { shows: '标点后面的空格', sections: { standards: ['困难群众可以申请补贴， 按月发放。'] }, finds: [' '] },
    {
      shows: '数字两边的空格，一段报一次',
      sections: { standards: ['自 2025 年 1 月 1 日起，按月发放。'] },
      finds: [' '],
    },
    { shows: '两处空格', sections: { standards: ['困难群 众可以申 请补贴，按月发放。'] }, finds: [' ', ' '] },
  ],
  checkPassage: (passage): RuleFinding[] => {
    const { role } = passage;
    // Only what reads as a sentence; names and phrases may be set apart by spaces.
    if (role !== 'text' || !/[，。；]/.test(passage.text)) return [];
    const text = withoutTitles(passage.text);
    const spaces = [...text.matchAll(SPACE)].filter(
      ({ index }) => !LABEL.test(text.slice(Math.max(0, index - 32), index)),
    );
    if (spaces.length > MOST) return [];
    const beside = [...text.matchAll(BESIDE_FIGURE)].filter(
      ({ index }) => !LABEL.test(text.slice(Math.max(0, index - 32), index)),
    );
    return [
      ...reportBeside(passage, beside),
      ...spaces.map(({ 0: space, index }) => {
        const to = index + space.length;
        const around = passage.text.slice(Math.max(0, index - 4), to + 4).trim();
        return {
          message: `“${around}”中间多了空格，请删去。`,
          place: { ...placeIn(passage, index, to), excerpt: space },
          ...fixIn(passage, index, to, ''),
        };
      }),
    ];
  },
});

function reportBeside(passage: Passage, spaces: readonly RegExpExecArray[]): RuleFinding[] {
  const [first, ...others] = spaces;
  if (!first) return [];
  const again = others.length > 0 ? `这一段里共有 ${spaces.length} 处。` : '';
  const place = ({ index }: RegExpExecArray) => ({ ...placeIn(passage, index, index + 1), excerpt: ' ' });
  return [
    {
      message: `汉字和数字之间多了空格，公文里不空。${again}`,
      place: place(first),
      related: others.map(place),
      ...(others.length === 0 ? fixIn(passage, first.index, first.index + 1, '') : {}),
    },
  ];
}
