import type { FigureTheme } from '../figure-theme.ts';
import { type ChartContent, type ChartLayout, chartWidth } from './chart-layout.ts';
import {
  axisStart,
  categoryAxis,
  categoryLabel,
  fitValues,
  legendHeight,
  seriesColour,
  valueLabel,
  widestValue,
  writeLegend,
} from './chart-style.ts';
import { axisRoom, plotHeight } from './lay-out-columns.ts';

/** Whether every value can be printed at its point: no wider than its share of the width, and not over another's. */
export function linesFit({ categories, series, unit }: ChartContent): boolean {
  const share = (chartWidth - 32) / Math.max(1, categories.length);
  if (widestValue(series, unit, 28) > share - 4) return false;
  const all = series.flatMap(({ values }) => values);
  const range = Math.max(0, ...all) - Math.min(0, ...all);
  return categories.every((_, at) => {
    const values = series.map(({ values }) => values[at] ?? 0).sort((a, b) => a - b);
    return values.every((value, index) => {
      const under = values[index - 1];
      return under === undefined || ((value - under) / range) * (plotHeight - 180) >= closest;
    });
  });
}

/** px between two points of one category below which their values would stand on each other. */
const closest = 52;

/** A line over time, its last point hot. */
export function layOutLine({ categories, series, unit }: ChartContent, theme: FigureTheme): ChartLayout {
  const size = Math.min(
    series.length > 1 ? 40 : 56,
    fitValues(series, unit, (chartWidth - 32) / Math.max(1, categories.length) - 8),
  );
  const edge = Math.max(72, widestValue(series, unit, size) / 2 + 4);
  return {
    height: plotHeight,
    option: {
      ...writeLegend(series, theme),
      grid: { left: edge, right: edge, top: size + 32 + legendHeight(series), bottom: axisRoom },
      xAxis: {
        ...categoryAxis(categories, theme),
        boundaryGap: false,
        axisLabel: { ...categoryLabel(theme), hideOverlap: true },
      },
      yAxis: { type: 'value', min: axisStart(series, plotHeight - size - axisRoom, 24), show: false },
      series: series.map(({ name, values }, index) => {
        const color = seriesColour(series, index, theme);
        return {
          type: 'line',
          name,
          data: [...values],
          symbol: 'circle',
          symbolSize: 20,
          lineStyle: { width: 6, color },
          itemStyle: { color },
          label: valueLabel(
            unit,
            size,
            theme,
            (at) => series.length === 1 && at === values.length - 1,
            'top',
          ),
        };
      }),
    },
  };
}
