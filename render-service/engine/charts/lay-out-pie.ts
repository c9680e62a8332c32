import type { FigureTheme } from '../figure-theme.ts';
import { type ChartContent, type ChartLayout, chartFamily } from './chart-layout.ts';
import { breakName } from './chart-style.ts';

/** Whether slices and their names have room: more of them, or longer ones, are read better as bars. */
export function slicesFit({ categories }: ChartContent): boolean {
  return categories.length <= 6 && categories.every((name) => [...name].length <= 8);
}

/** Characters on a line of a slice's name: what stands beside a pie has no more room, and ECharts would cut it off. */
const nameLength = 5;

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
          labelLine: { length: 20, length2: 16, lineStyle: { color: theme.ink, width: 3 } },
          label: {
            color: theme.ink,
            fontFamily: chartFamily,
            fontSize: 36,
            lineHeight: 44,
            overflow: 'none',
            formatter: '{b}',
            ...(values.length === 1 ? { position: 'center' as const, color: theme.onAccent } : {}),
          },
          data: values.map((value, at) => ({
            value,
            name: `${breakName(categories[at] ?? '', nameLength)}\n${value}${unit}`,
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
