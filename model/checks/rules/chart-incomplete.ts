import { z } from 'zod';
import { chartSeriesSchema } from '../../blocks/chart.ts';
import { findNodes, placeOfNode } from '../find-nodes.ts';
import { defineRule, type ExampleBlock } from '../rule.ts';

const chartSchema = z.object({
  kind: z.string(),
  title: z.string(),
  categories: z.array(z.string()),
  series: z.array(chartSeriesSchema),
});
type Chart = z.infer<typeof chartSchema>;

/** What keeps the picture from saying what its numbers say, or null. */
function findFault({ kind, categories, series }: Chart): string | null {
  const uneven = series.find(({ values }) => values.length !== categories.length);
  if (uneven)
    return `“${uneven.name}”有 ${uneven.values.length} 个数，横轴却有 ${categories.length} 项，图会画错位`;
  if (categories.some((category) => category.trim() === '')) return '有一项没有名称，读者不知道是什么的数';
  if (new Set(categories).size < categories.length) return '有两项名称相同，读者分不清';
  if (series.length > 1 && series.some(({ name }) => name.trim() === ''))
    return '有一组数没有名称，读者分不清是哪一组';
  const values = series.flatMap((one) => one.values);
  if (kind === 'pie' && values.some((value) => value < 0)) return '饼图里有负数，画不出来';
  if (kind === 'pie' && series.length > 1) return '饼图只能画一组数';
  return null;
}

const policy = ['一、小升规奖励10万元，规改股奖励20万元。'];
const chart = (attrs: Record<string, unknown>): ExampleBlock => ({
  type: 'chart',
  attrs: {
    title: '奖励',
    unit: '万元',
    clauses: [],
    categories: ['小升规', '规改股'],
    series: [{ name: '奖励', values: [10, 20] }],
    ...attrs,
  },
});
const say = (attrs: Record<string, unknown>) => ({ standards: ['分两档奖励。[一]', chart(attrs)] });

export const chartIncomplete = defineRule({
  id: 'chart-incomplete',
  title: '图表的数与项对不上',
  severity: 'error',
  gate: 'content',
  source: '政务公开检查通报：图解中的数据错误',
  documentation:
    '每一项要有名称和一个数，名称不能重复；几组数各有名称；饼图只画一组数。对不上的图，画出来就是错的。',
  valid: [
    { shows: '两项两个数', policy, sections: say({}) },
    {
      shows: '两组数各有名称',
      policy,
      sections: say({
        series: [
          { name: '去年', values: [5, 10] },
          { name: '今年', values: [10, 20] },
        ],
      }),
    },
    { shows: '还没有填的图表', policy, sections: say({ categories: [], series: [] }) },
  ],
  invalid: [
    {
      shows: '少一个数',
      policy,
      sections: say({ series: [{ name: '奖励', values: [10] }] }),
      finds: ['奖励'],
    },
    {
      shows: '多一个数',
      policy,
      sections: say({ series: [{ name: '奖励', values: [10, 20, 50] }] }),
      finds: ['奖励'],
    },
    { shows: '两项同名', policy, sections: say({ categories: ['小升规', '小升规'] }), finds: ['奖励'] },
    {
      shows: '饼图画两组',
      policy,
      sections: say({
        kind: 'pie',
        series: [
          { name: '去年', values: [5, 10] },
          { name: '今年', values: [10, 20] },
        ],
      }),
      finds: ['奖励'],
    },
  ],
  check: ({ interpretation }) =>
    findNodes(interpretation, 'chart').flatMap((placed) => {
      const chartFound = chartSchema.parse(placed.node.attrs);
      const fault = findFault(chartFound);
      if (fault === null) return [];
      return [
        {
          message: `图表${fault}。请在图表的属性里改正。`,
          place: placeOfNode(placed, chartFound.title || '图表'),
        },
      ];
    }),
});
