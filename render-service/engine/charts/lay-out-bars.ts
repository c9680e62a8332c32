import type { FigureTheme } from '../figure-theme.ts';
import { measureText } from '../measure-text.ts';
import { type ChartContent, type ChartLayout, chartWidth } from './chart-layout.ts';
import {
  axisStart,
  beyondEnd,
  breakName,
  categoryAxis,
  categoryLabel,
  colour,
  isHot,
  legendHeight,
  valueLabel,
  widestValue,
  writeLegend,
} from './chart-style.ts';

/** Characters on a line beside a bar. */
export const longestName = 8;

/** Bars lying down, one row a category. */
export function layOutBars({ categories, series, unit }: ChartContent, theme: FigureTheme): ChartLayout {
  const longest = Math.max(
    ...categories.map((category) => measureText(category, { size: 36, weight: 400 })),
    0,
  );
  const left = Math.min(longest + 24, 340);
  const row = series.length > 1 ? 52 * series.length + 36 : 88;
  const room = widestValue(series, unit, 44) + 24;
  return {
    height: row * categories.length + legendHeight(series) + 16,
    option: {
      ...writeLegend(series, theme),
      grid: { left, right: room, top: legendHeight(series) + 8, bottom: 8 },
      xAxis: { type: 'value', min: axisStart(series, chartWidth - left - room, room), show: false },
      yAxis: {
        ...categoryAxis(
          categories.map((name) => breakName(name, longestName)),
          theme,
        ),
        inverse: true,
        axisLabel: { ...categoryLabel(theme), width: left - 24, overflow: 'break' },
      },
      series: series.map(({ name, values }, index) => {
        const label = valueLabel(unit, 44, theme, (at) => isHot(series, index, at), 'right');
        return {
          type: 'bar',
          name,
          barMaxWidth: 40,
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
