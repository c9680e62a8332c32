import type { ChartSeries } from '@tongjie/model';
import type { EChartsOption } from 'echarts';
import type { FigureTheme } from '../figure-theme.ts';
import { measureText } from '../measure-text.ts';
import { chartFamily } from './chart-layout.ts';

/** The axis of names: no ticks, a base line of 4 px. */
export function categoryAxis(categories: readonly string[], theme: FigureTheme) {
  return {
    type: 'category' as const,
    data: [...categories],
    axisTick: { show: false },
    axisLine: { show: true, onZero: true, lineStyle: { color: theme.ink, width: 4 } },
  };
}

/** How a category is set. */
export function categoryLabel(theme: FigureTheme) {
  return { color: theme.ink, fontSize: 36, lineHeight: 44, fontFamily: chartFamily, margin: 14 };
}

/** The value at its mark, the unit smaller on the same line; hot ones in the accent. */
export function valueLabel(
  unit: string,
  size: number,
  theme: FigureTheme,
  hot: (at: number) => boolean,
  position: 'top' | 'right',
) {
  const unitSize = Math.max(28, Math.round(size * 0.46));
  const plainUnit = unit.replace(/[{}|]/g, '');
  const part = (color: string, fontSize: number) => ({
    color,
    fontSize,
    fontFamily: chartFamily,
    fontWeight: 700 as const,
  });
  return {
    show: true,
    position,
    distance: 10,
    formatter: ({ value, dataIndex }: { value?: unknown; dataIndex: number }) => {
      const style = hot(dataIndex) ? 'hot' : 'plain';
      return `{${style}|${String(value)}}${plainUnit ? `{${style}Unit|${plainUnit}}` : ''}`;
    },
    rich: {
      hot: part(theme.accent, size),
      hotUnit: part(theme.accent, unitSize),
      plain: part(theme.ink, size),
      plainUnit: part(theme.ink2, unitSize),
    },
  };
}

/** A legend, where several series need telling apart. */
export function writeLegend(series: readonly ChartSeries[], theme: FigureTheme): EChartsOption {
  if (series.length < 2) return {};
  return {
    color: series.map((_, index) => seriesColour(series, index, theme)),
    legend: {
      left: 0,
      top: 0,
      icon: 'rect',
      itemWidth: 32,
      itemHeight: 32,
      itemGap: 40,
      selectedMode: false,
      textStyle: { color: theme.ink, fontSize: 32, fontFamily: chartFamily },
      data: series.map(({ name }) => name),
    },
  };
}

/** Room above the plot for the legend. */
export function legendHeight(series: readonly ChartSeries[]): number {
  return series.length < 2 ? 0 : 64;
}

/** Zero, or the lowest value where there are values under zero: a base line is never cut off. */
export function lowest(series: readonly ChartSeries[]): number {
  return Math.min(0, ...series.flatMap(({ values }) => values));
}

/** One series: its greatest value is hot, once. Several: the last one is, against the others. */
export function isHot(series: readonly ChartSeries[], index: number, at: number): boolean {
  if (series.length > 1) return index === series.length - 1;
  const values = series[0]?.values ?? [];
  return at === values.indexOf(Math.max(...values));
}

/** Colour of one mark. */
export function colour(
  series: readonly ChartSeries[],
  index: number,
  at: number,
  theme: FigureTheme,
): string {
  return series.length > 1
    ? seriesColour(series, index, theme)
    : isHot(series, index, at)
      ? theme.accent
      : theme.mark;
}

/** Colour of a series: the accent for the last one. */
export function seriesColour(series: readonly ChartSeries[], index: number, theme: FigureTheme): string {
  if (index === series.length - 1) return theme.accent;
  return [theme.mark, theme.ink2, theme.ink][index % 3] ?? theme.mark;
}

/** The largest of the sizes at which every printed value is no wider than its mark's share of the width. */
export function fitValues(series: readonly ChartSeries[], unit: string, room: number): number {
  return [72, 64, 56, 48, 40, 32].find((size) => widestValue(series, unit, size) <= room) ?? 28;
}

/** Width in px of the widest value with its unit. */
export function widestValue(series: readonly ChartSeries[], unit: string, size: number): number {
  const unitWidth = measureText(unit, { size: Math.max(28, Math.round(size * 0.46)), weight: 700 });
  const widths = series.flatMap(({ values }) =>
    values.map((value) => measureText(String(value), { size, weight: 700 })),
  );
  return Math.max(0, ...widths) + unitWidth;
}
