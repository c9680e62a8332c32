import type { ChartKind, ChartSeries } from '@tongjie/model';
import type { FigureImage } from '@tongjie/templates';
import type { EChartsOption } from 'echarts';
import { measureText } from './diagrams/text-metrics.ts';
import type { FigureTheme } from './figure-theme.ts';
import { rasteriseSvg } from './rasterise-svg.ts';

/** What a chart block says. */
export interface ChartContent {
  readonly chart: ChartKind;
  readonly unit: string;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
}

/** Text measure of a 1080 px picture: every chart is drawn this wide. */
const width = 936;
const family = 'Noto Sans SC';
/** More columns than this lie down as bars, so that no category is set on its side (`pictures.md` 8, Chart). */
const mostColumns = 5;

interface Layout {
  readonly height: number;
  readonly option: EChartsOption;
}

/**
 * Draws bars, lines or a pie: the value printed at each mark, zero as the base line, no grid, a legend only where
 * several series need telling apart, one hot mark. Title and captions are the template's.
 */
export async function drawChart(content: ChartContent, theme: FigureTheme): Promise<FigureImage> {
  const { init, setPlatformAPI } = await import('echarts');
  setPlatformAPI({ measureText: (text, font) => ({ width: measureText(text, readFont(font ?? '')) }) });
  const { height, option } = layOut(content, theme);
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption({ animation: false, textStyle: { fontFamily: family, color: theme.ink }, ...option });
    return await rasteriseSvg(chart.renderToSVGString(), width);
  } finally {
    chart.dispose();
  }
}

function layOut(content: ChartContent, theme: FigureTheme): Layout {
  switch (content.chart) {
    case 'bar':
      return content.categories.length > mostColumns
        ? layOutBars(content, theme)
        : layOutColumns(content, theme);
    case 'line':
      return layOutLine(content, theme);
    case 'pie':
      return layOutPie(content, theme);
  }
}

function layOutColumns({ categories, series, unit }: ChartContent, theme: FigureTheme): Layout {
  // A third of a category's share is gap; the outer marks of a group may spill into half of it.
  const share = (width - 32) / Math.max(1, categories.length);
  const size = fitValues(series, unit, series.length === 1 ? share - 16 : (share * 0.68) / series.length);
  const top = size + 24 + legendHeight(series);
  return {
    height: 620,
    option: {
      ...writeLegend(series, theme),
      grid: { left: 8, right: 8, top, bottom: 64, containLabel: false },
      xAxis: {
        ...categoryAxis(categories, theme),
        axisLabel: {
          ...categoryLabel(theme),
          interval: 0,
          width: (width - 32) / Math.max(1, categories.length) - 8,
          overflow: 'break',
        },
      },
      yAxis: { type: 'value', min: lowest(series), show: false },
      series: series.map(({ name, values }, index) => ({
        type: 'bar',
        name,
        barMaxWidth: 168,
        barCategoryGap: '32%',
        barGap: '12%',
        data: values.map((value, at) => ({ value, itemStyle: { color: colour(series, index, at, theme) } })),
        label: valueLabel(unit, size, theme, (at) => isHot(series, index, at), 'top'),
      })),
    },
  };
}

function layOutBars({ categories, series, unit }: ChartContent, theme: FigureTheme): Layout {
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

function layOutLine({ categories, series, unit }: ChartContent, theme: FigureTheme): Layout {
  const size = Math.min(56, fitValues(series, unit, (width - 32) / Math.max(1, categories.length) - 8));
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

function layOutPie({ categories, series, unit }: ChartContent, theme: FigureTheme): Layout {
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
          label: { color: theme.ink, fontFamily: family, fontSize: 36, lineHeight: 48, formatter: '{b}' },
          data: values.map((value, at) => ({
            value,
            name: `${categories[at] ?? ''}\n${value}${unit}`,
            itemStyle: { color: at === hottest ? theme.accent : (others[at % others.length] ?? theme.mark) },
            label: { fontWeight: at === hottest ? 700 : 400 },
          })),
        },
      ],
    },
  };
}

function categoryAxis(categories: readonly string[], theme: FigureTheme) {
  return {
    type: 'category' as const,
    data: [...categories],
    axisTick: { show: false },
    axisLine: { show: true, onZero: true, lineStyle: { color: theme.ink, width: 4 } },
  };
}

function categoryLabel(theme: FigureTheme) {
  return { color: theme.ink, fontSize: 36, lineHeight: 44, fontFamily: family, margin: 14 };
}

function valueLabel(
  unit: string,
  size: number,
  theme: FigureTheme,
  hot: (at: number) => boolean,
  position: 'top' | 'right',
) {
  const unitSize = Math.max(28, Math.round(size * 0.46));
  const part = (color: string, fontSize: number) => ({
    color,
    fontSize,
    fontFamily: family,
    fontWeight: 700 as const,
  });
  return {
    show: true,
    position,
    distance: 10,
    formatter: ({ value, dataIndex }: { value?: unknown; dataIndex: number }) => {
      const style = hot(dataIndex) ? 'hot' : 'plain';
      return `{${style}|${String(value)}}${unit ? `{${style}Unit|${unit}}` : ''}`;
    },
    rich: {
      hot: part(theme.accent, size),
      hotUnit: part(theme.accent, unitSize),
      plain: part(theme.ink, size),
      plainUnit: part(theme.ink2, unitSize),
    },
  };
}

function writeLegend(series: readonly ChartSeries[], theme: FigureTheme): EChartsOption {
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
      textStyle: { color: theme.ink, fontSize: 32, fontFamily: family },
      data: series.map(({ name }) => name),
    },
  };
}

function legendHeight(series: readonly ChartSeries[]): number {
  return series.length < 2 ? 0 : 64;
}

/** Zero, or the lowest value where there are values under zero: a base line is never cut off. */
function lowest(series: readonly ChartSeries[]): number {
  return Math.min(0, ...series.flatMap(({ values }) => values));
}

/** One series: its greatest value is hot, once. Several: the last one is, against the others. */
function isHot(series: readonly ChartSeries[], index: number, at: number): boolean {
  if (series.length > 1) return index === series.length - 1;
  const values = series[0]?.values ?? [];
  return at === values.indexOf(Math.max(...values));
}

function colour(series: readonly ChartSeries[], index: number, at: number, theme: FigureTheme): string {
  return series.length > 1
    ? seriesColour(series, index, theme)
    : isHot(series, index, at)
      ? theme.accent
      : theme.mark;
}

function seriesColour(series: readonly ChartSeries[], index: number, theme: FigureTheme): string {
  if (index === series.length - 1) return theme.accent;
  return [theme.mark, theme.ink2, theme.ink][index % 3] ?? theme.mark;
}

/** The largest of the sizes at which every printed value is no wider than its mark's share of the width. */
function fitValues(series: readonly ChartSeries[], unit: string, room: number): number {
  return [72, 64, 56, 48, 40, 32].find((size) => widestValue(series, unit, size) <= room) ?? 28;
}

function widestValue(series: readonly ChartSeries[], unit: string, size: number): number {
  const unitWidth = measureText(unit, { size: Math.max(28, Math.round(size * 0.46)), weight: 700 });
  const widths = series.flatMap(({ values }) =>
    values.map((value) => measureText(String(value), { size, weight: 700 })),
  );
  return Math.max(0, ...widths) + unitWidth;
}

function readFont(font: string): { size: number; weight: 400 | 700 } {
  const size = Number(/([\d.]+)px/.exec(font)?.[1] ?? 12);
  return { size, weight: /\b(?:bold|[6-9]00)\b/.test(font) ? 700 : 400 };
}
