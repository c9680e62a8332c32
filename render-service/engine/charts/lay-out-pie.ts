import type { FigureTheme } from '../figure-theme.ts';
import { type ChartContent, type ChartLayout, chartFamily } from './chart-layout.ts';

/** A pie, each slice labelled with its name and value; the largest is hot. */
export function layOutPie({ categories, series, unit }: ChartContent, theme: FigureTheme): ChartLayout {
  const values = series[0]?.values ?? [];
  const hottest = values.indexOf(Math.max(...values));
  const others = [theme.mark, theme.ink2, theme.ink];
  return {
    height: 640,
    option: {
      series: [
        {
          type: 'pie',
          radius: ['0%', '66%'],
          center: ['50%', '50%'],
          startAngle: 90,
          itemStyle: { borderColor: theme.paper, borderWidth: 4 },
          labelLine: { length: 24, length2: 24, lineStyle: { color: theme.ink, width: 3 } },
          label: {
            color: theme.ink,
            fontFamily: chartFamily,
            fontSize: 36,
            lineHeight: 48,
            formatter: '{b}',
          },
          data: values.map((value, at) => ({
            value,
            name: `${categories[at] ?? ''}\n${value}${unit}`,
            itemStyle: {
              color:
                at === hottest
                  ? theme.accent
                  : (others[(at > hottest ? at - 1 : at) % others.length] ?? theme.mark),
            },
            label: { fontWeight: at === hottest ? 700 : 400 },
          })),
        },
      ],
    },
  };
}
