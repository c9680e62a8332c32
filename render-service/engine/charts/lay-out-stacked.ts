import type { FigureTheme } from '../figure-theme.ts';
import { measureText } from '../measure-text.ts';
import { type ChartContent, type ChartLayout, chartFamily, chartWidth } from './chart-layout.ts';
import {
  breakName,
  categoryAxis,
  categoryLabel,
  legendHeight,
  seriesColour,
  writeLegend,
} from './chart-style.ts';

import { longestName } from './lay-out-bars.ts';

/** Size of the values in their parts, thickness of a bar, and room of a row, in px. */
const size = 36;
const thickness = 64;
const row = 104;

const leftFor = (categories: readonly string[]): number =>
  Math.min(340, 24 + Math.max(0, ...categories.map((text) => measureText(text, { size: 36, weight: 400 }))));

const widthOf = (value: number): number => measureText(String(value), { size, weight: 700 });

/** Whether the parts of every bar are wide enough for their values, and none is negative. */
export function partsFit({ categories, series }: ChartContent): boolean {
  const plot = chartWidth - leftFor(categories) - 24;
  const totals = categories.map((_, at) => series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0));
  const longest = Math.max(0, ...totals);
  return series.every(({ values }) =>
    values.every((value) => value === 0 || (value > 0 && (value / longest) * plot >= widthOf(value) + 12)),
  );
}

/** Bars of parts that lie one behind the other, the value in each part. Sums are not drawn: nobody wrote them. */
export function layOutStacked(content: ChartContent, theme: FigureTheme): ChartLayout {
  const { categories, series } = content;
  const left = leftFor(categories);
  return {
    height: row * categories.length + legendHeight(series) + 24,
    option: {
      ...writeLegend(series, theme),
      grid: { left, right: 24, top: legendHeight(series) + 16, bottom: 8 },
      xAxis: { type: 'value', min: 0, max: 'dataMax', show: false },
      yAxis: {
        ...categoryAxis(
          categories.map((name) => breakName(name, longestName)),
          theme,
        ),
        inverse: true,
        axisLabel: { ...categoryLabel(theme), width: left - 24, overflow: 'break' },
      },
      series: series.map(({ name, values }, index) => {
        const color = seriesColour(series, index, theme);
        return {
          type: 'bar',
          name,
          stack: 'parts',
          barWidth: thickness,
          itemStyle: { color, borderColor: theme.paper, borderWidth: 3 },
          label: {
            show: true,
            position: 'inside',
            color: legibleOn(color, theme),
            fontSize: size,
            fontWeight: 700,
            fontFamily: chartFamily,
          },
          data: values.map((value) => ({ value, ...(value === 0 ? { label: { show: false } } : {}) })),
        };
      }),
    },
  };
}

/** Ink or paper, whichever is read better on a fill. */
function legibleOn(fill: string, { ink, paper }: FigureTheme): string {
  const light = lightness(fill);
  return contrast(light, lightness(paper)) >= contrast(light, lightness(ink)) ? paper : ink;
}

function contrast(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Relative luminance (WCAG 2) of `#RRGGBB`. */
function lightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
