import type { FigureImage } from '@tongjie/templates';
import type { FigureTheme } from '../figure-theme.ts';
import { measureText } from '../measure-text.ts';
import { rasteriseSvg } from '../rasterise-svg.ts';
import { type ChartContent, type ChartLayout, chartFamily, chartWidth } from './chart-layout.ts';
import { layOutBars } from './lay-out-bars.ts';
import { layOutColumns } from './lay-out-columns.ts';
import { layOutLine, linesFit } from './lay-out-line.ts';
import { layOutPie, slicesFit } from './lay-out-pie.ts';
import { layOutStacked, partsFit } from './lay-out-stacked.ts';
import { stillSvg } from './still-svg.ts';

/** More columns than this lie down as bars, so that no category is set on its side (`pictures.md` 8, Chart). */
const mostColumns = 5;

/**
 * Draws bars, lines, a pie or stacked bars, or bars where another form had no room for every value: the value printed at each mark, zero as the base line, no grid, a legend only where
 * several series need telling apart, one hot mark. Captions are the template's.
 *
 * @param title drawn above, where the template prints none
 */
export async function drawChart(content: ChartContent, theme: FigureTheme, title = ''): Promise<FigureImage> {
  const { init, setPlatformAPI } = await import('echarts');
  setPlatformAPI({ measureText: (text, font) => ({ width: measureText(text, readFont(font ?? '')) }) });
  const { height, option } = layOut(content, theme);
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: chartWidth, height });
  try {
    chart.setOption({
      animation: false,
      textStyle: { fontFamily: chartFamily, color: theme.ink },
      ...option,
      ...(title === '' ? {} : { title: { text: title, left: 0, top: 0, textStyle: titleStyle(theme) } }),
    });
    return await rasteriseSvg(stillSvg(chart.renderToSVGString()), chartWidth);
  } finally {
    chart.dispose();
  }
}

function titleStyle({ ink }: FigureTheme) {
  return { color: ink, fontSize: 40, fontWeight: 700 as const, fontFamily: chartFamily };
}

function layOut(content: ChartContent, theme: FigureTheme): ChartLayout {
  switch (content.chart) {
    case 'bar':
      return layOutValues(content, theme);
    case 'line':
      return linesFit(content) ? layOutLine(content, theme) : layOutBars(content, theme);
    case 'pie':
      return slicesFit(content) ? layOutPie(content, theme) : layOutBars(content, theme);
    case 'stacked':
      return partsFit(content) ? layOutStacked(content, theme) : layOutValues(content, theme);
  }
}

function layOutValues(content: ChartContent, theme: FigureTheme): ChartLayout {
  return content.categories.length > mostColumns ? layOutBars(content, theme) : layOutColumns(content, theme);
}

function readFont(font: string): { size: number; weight: 400 | 700 } {
  const size = Number(/([\d.]+)px/.exec(font)?.[1] ?? 12);
  return { size, weight: /\b(?:bold|[6-9]00)\b/.test(font) ? 700 : 400 };
}
