import type { ChartSeries } from '@tongjie/model';
import { breakLines } from '@tongjie/templates';
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

/** A name in lines of at most so many characters, broken between words. */
export function breakName(name: string, characters: number): string {
  const run = { family: 'sans', weight: 400, size: 1, text: name } as const;
  return breakLines([run], characters, { balanced: true })
    .map(({ text }) => text.trim())
    .join('\n');
}

/** How a category is set. */
export function categoryLabel(theme: FigureTheme) {
  return { color: theme.ink, fontSize: 36, lineHeight: 44, fontFamily: chartFamily, margin: 14 };
}

/** The value at its mark, the unit smaller on the same line, on a rim of paper; hot ones in the accent. */
export function valueLabel(
  unit: string,
  size: number,
  theme: FigureTheme,
  hot: (at: number) => boolean,
  position: 'top' | 'right',
) {
  const unitSize = unitSizeFor(size);
  const plainUnit = unit.replace(/[{}|]/g, '');
  const part = (color: string, fontSize: number) => ({
    color,
    fontSize,
    fontFamily: chartFamily,
    fontWeight: 700 as const,
    textBorderColor: theme.paper,
    textBorderWidth: 6,
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

function unitSizeFor(size: number): number {
  return Math.max(28, Math.round(size * 0.46));
}

/** A bar's value stands at its end, on whichever side of the base line that is. */
export function beyondEnd(value: number, label: ReturnType<typeof valueLabel>) {
  const below = { top: 'bottom', right: 'left' } as const;
  return value < 0 ? { label: { ...label, position: below[label.position] } } : {};
}

/** Where the axis of values begins: at zero, or far enough under the lowest value that it can be printed there. */
export function axisStart(series: readonly ChartSeries[], plot: number, room: number): number {
  const lowest = Math.min(0, ...series.flatMap(({ values }) => values));
  if (lowest === 0) return 0;
  const highest = Math.max(0, ...series.flatMap(({ values }) => values));
  return lowest - ((highest - lowest) * room) / Math.max(1, plot - room);
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

/** One series: its greatest value is hot, once. Several: the last one is, against the others. */
export function isHot(series: readonly ChartSeries[], index: number, at: number): boolean {
  if (series.length > 1) return index === series.length - 1;
  const values = series[0]?.values ?? [];
  return at === values.indexOf(Math.max(...values)) && Math.min(...values) < Math.max(...values);
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
  const { mark, ink2, ink, paper } = theme;
  return [mark, ink2, ink, mix(mark, paper), mix(ink2, paper)][index % 5] ?? mark;
}

/** The colour half way between two. */
function mix(a: string, b: string): string {
  const channel = (colour: string, at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
  const mixed = [1, 3, 5].map((at) => Math.round((channel(a, at) + channel(b, at)) / 2));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** The largest of the sizes at which every printed value is no wider than its mark's share of the width. */
export function fitValues(series: readonly ChartSeries[], unit: string, room: number): number {
  return [72, 64, 56, 48, 40, 32].find((size) => widestValue(series, unit, size) <= room) ?? 28;
}

/** Width in px of the widest value with its unit. */
export function widestValue(series: readonly ChartSeries[], unit: string, size: number): number {
  const unitWidth = measureText(unit, { size: unitSizeFor(size), weight: 700 });
  const widths = series.flatMap(({ values }) =>
    values.map((value) => measureText(String(value), { size, weight: 700 })),
  );
  return Math.max(0, ...widths) + unitWidth;
}
