import type { FigureTheme } from '../figure-theme.ts';
import { measureText } from '../measure-text.ts';
import type { ChartContent, ChartLayout } from './chart-layout.ts';
import {
  categoryAxis,
  categoryLabel,
  colour,
  isHot,
  legendHeight,
  lowest,
  valueLabel,
  widestValue,
  writeLegend,
} from './chart-style.ts';

/** Bars lying down, one row a category. */
export function layOutBars({ categories, series, unit }: ChartContent, theme: FigureTheme): ChartLayout {
  const longest = Math.max(
    ...categories.map((category) => measureText(category, { size: 36, weight: 400 })),
    0,
  );
  const left = Math.min(longest + 24, 340);
  const row = series.length > 1 ? 40 * series.length + 32 : 88;
  return {
    height: row * categories.length + legendHeight(series) + 16,
    option: {
      ...writeLegend(series, theme),
      grid: { left, right: widestValue(series, unit, 44) + 24, top: legendHeight(series) + 8, bottom: 8 },
      xAxis: { type: 'value', min: lowest(series), show: false },
      yAxis: {
        ...categoryAxis(categories, theme),
        inverse: true,
        axisLabel: { ...categoryLabel(theme), width: left - 24, overflow: 'break' },
      },
      series: series.map(({ name, values }, index) => ({
        type: 'bar',
        name,
        barMaxWidth: 40,
        data: values.map((value, at) => ({ value, itemStyle: { color: colour(series, index, at, theme) } })),
        label: valueLabel(unit, 44, theme, (at) => isHot(series, index, at), 'right'),
      })),
    },
  };
}
