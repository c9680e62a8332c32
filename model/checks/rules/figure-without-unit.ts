import { z } from 'zod';
import { findNodes, placeOfNode } from '../find-nodes.ts';
import { defineRule, type ExampleBlock, type RuleFinding } from '../rule.ts';

const words = z.string().catch('');
/** Digits alone say no unit; `1:2`, `三分之一`, `50%` do. */
const BARE = /^[\d.,，\s]+$/;

const keyFigure = (attrs: Record<string, unknown>): ExampleBlock => ({
  type: 'keyFigures',
  content: [
    { type: 'keyFigure', attrs: { clause: '一', ...attrs }, content: [{ type: 'text', text: '低保标准' }] },
  ],
});
const chart = (attrs: Record<string, unknown>): ExampleBlock => ({
  type: 'chart',
  attrs: {
    title: '低保标准',
    categories: ['去年', '今年'],
    series: [{ name: '标准', values: [1238, 1309] }],
    ...attrs,
  },
});
const policy = ['一、标准由每人每月1238元提高到1309元，对象分为1:2两档。'];
const say = (block: ExampleBlock) => ({ standards: ['标准提高了。[一]', block] });

export const figureWithoutUnit = defineRule({
  id: 'figure-without-unit',
  title: '图里的数没有单位',
  severity: 'warning',
  gate: 'content',
  source: 'GB/T 15835-2011《出版物上数字用法》；《中华人民共和国计量法》：使用法定计量单位',
  documentation:
    '数字看点、案例结果、图表里的数，都要写单位。“1309”是元还是人，读者只能猜。比（1:2）和百分数自带单位，不报。',
  valid: [
    { shows: '有单位', policy, sections: say(keyFigure({ value: '1309', unit: '元' })) },
    { shows: '自带单位', policy, sections: say(keyFigure({ value: '1:2' })) },
    { shows: '图表有单位', policy, sections: say(chart({ unit: '元' })) },
    { shows: '还没有填的不算', policy, sections: say(keyFigure({ value: '' })) },
  ],
  invalid: [
    {
      shows: '数字看点没有单位',
      policy,
      sections: say(keyFigure({ value: '1309' })),
      finds: ['低保标准1309'],
    },
    {
      shows: '带小数的数没有单位',
      policy,
      sections: say(keyFigure({ value: '1963.5' })),
      finds: ['低保标准1963.5'],
    },
    { shows: '图表没有单位', policy, sections: say(chart({})), finds: ['低保标准'] },
    {
      shows: '案例结果没有单位',
      policy,
      sections: say({
        type: 'caseExample',
        content: [
          {
            type: 'caseSituation',
            content: [{ type: 'paragraph', content: [{ type: 'text', text: '老李领低保。' }] }],
          },
          {
            type: 'caseOutcome',
            attrs: { value: '1309', clause: '一' },
            content: [{ type: 'paragraph', content: [{ type: 'text', text: '每月能领这么多。' }] }],
          },
        ],
      }),
      finds: ['1309'],
    },
  ],
  check: ({ interpretation }) =>
    findNodes(interpretation, 'keyFigure', 'caseOutcome', 'chart').flatMap((placed): RuleFinding[] => {
      const { node } = placed;
      const { value, unit, title } = z.object({ value: words, unit: words, title: words }).parse(node.attrs);
      if (unit.trim() !== '') return [];
      if (node.type.name === 'chart') {
        const { series } = node.attrs;
        if (!Array.isArray(series) || series.length === 0) return [];
        return [
          {
            message: '图表没有写单位，读者不知道数的是什么。请在图表的属性里写上单位。',
            place: placeOfNode(placed, title || '图表'),
          },
        ];
      }
      if (!BARE.test(value)) return [];
      const shown = `${node.type.name === 'keyFigure' ? node.textContent : ''}${value}`;
      return [
        {
          message: `“${value}”没有写单位，读者只能猜。请在“单位”里写上元、天、%等。`,
          place: placeOfNode(placed, shown),
        },
      ];
    }),
});
