import type { FigureTheme } from '../figure-theme.ts';
import { type ChartContent, type ChartLayout, chartWidth } from './chart-layout.ts';
import {
  categoryAxis,
  categoryLabel,
  fitValues,
  legendHeight,
  lowest,
  seriesColour,
  valueLabel,
  widestValue,
  writeLegend,
} from './chart-style.ts';

/** A line over time, its last point hot. */
export function layOutLine({ categories, series, unit }: ChartContent, theme: FigureTheme): ChartLayout {
  const size = Math.min(56, fitValues(series, unit, (chartWidth - 32) / Math.max(1, categories.length) - 8));
  const edge = Math.max(72, widestValue(series, unit, size) / 2 + 4);
  return {
    height: 620,
    option: {
      ...writeLegend(series, theme),
      grid: { left: edge, right: edge, top: size + 32 + legendHeight(series), bottom: 64 },
      xAxis: {
        ...categoryAxis(categories, theme),
        boundaryGap: false,
        axisLabel: { ...categoryLabel(theme), hideOverlap: true },
      },
      yAxis: { type: 'value', min: lowest(series), show: false },
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
