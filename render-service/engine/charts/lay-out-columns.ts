import type { FigureTheme } from '../figure-theme.ts';
import { type ChartContent, type ChartLayout, chartWidth } from './chart-layout.ts';
import {
  axisStart,
  beyondEnd,
  breakName,
  categoryAxis,
  categoryLabel,
  colour,
  fitValues,
  isHot,
  legendHeight,
  valueLabel,
  writeLegend,
} from './chart-style.ts';

/** Height of a chart with an upright axis, and the room of that under it. */
export const plotHeight = 620;
export const axisRoom = 64;

/** Up to five columns that stand on zero. */
export function layOutColumns({ categories, series, unit }: ChartContent, theme: FigureTheme): ChartLayout {
  // A third of a category's share is gap; the outer marks of a group may spill into half of it.
  const share = (chartWidth - 32) / Math.max(1, categories.length);
  const size = fitValues(series, unit, series.length === 1 ? share - 16 : (share * 0.68) / series.length);
  const top = size + 24 + legendHeight(series);
  return {
    height: plotHeight,
    option: {
      ...writeLegend(series, theme),
      grid: { left: 8, right: 8, top, bottom: axisRoom, containLabel: false },
      xAxis: {
        ...categoryAxis(
          categories.map((name) => breakName(name, Math.floor((share - 8) / 36))),
          theme,
        ),
        axisLabel: {
          ...categoryLabel(theme),
          interval: 0,
          width: (chartWidth - 32) / Math.max(1, categories.length) - 8,
          overflow: 'break',
        },
      },
      yAxis: { type: 'value', min: axisStart(series, plotHeight - top - axisRoom, size + 20), show: false },
      series: series.map(({ name, values }, index) => {
        const label = valueLabel(unit, size, theme, (at) => isHot(series, index, at), 'top');
        return {
          type: 'bar',
          name,
          barMaxWidth: 168,
          barCategoryGap: '32%',
          barGap: '12%',
          data: values.map((value, at) => ({
            value,
            itemStyle: { color: colour(series, index, at, theme) },
            ...beyondEnd(value, label),
          })),
          label,
        };
      }),
    },
  };
}
