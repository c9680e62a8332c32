import { z } from 'zod';
import { clauseIdSchema } from '../policy/clause.ts';
import { defineBlock } from './block.ts';
import { defineNode } from './define-node.ts';

/** One row of numbers of a chart; `values` run parallel to the chart's categories. */
export const chartSeriesSchema = z.object({ name: z.string().max(30), values: z.array(z.number()).max(40) });
export type ChartSeries = z.infer<typeof chartSeriesSchema>;

export const chartKindSchema = z.enum(['bar', 'line', 'pie', 'stacked']);
export type ChartKind = z.infer<typeof chartKindSchema>;

export const chart = defineBlock({
  name: 'chart',
  title: '图表',
  purpose: '几个可比的数，画成图',
  nodes: {
    chart: defineNode({
      name: 'chart',
      group: 'block',
      atom: true,
      draggable: true,
      attributes: {
        kind: { schema: chartKindSchema, default: 'bar' },
        title: { schema: z.string().max(60), default: '' },
        unit: { schema: z.string().max(20), default: '' },
        categories: { schema: z.array(z.string().max(30)).max(40), default: [] },
        series: { schema: z.array(chartSeriesSchema).max(6), default: [] },
        clauses: { schema: z.array(clauseIdSchema).max(40), default: [] },
      },
    }),
  },
});
