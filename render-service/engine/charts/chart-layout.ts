import type { ChartKind, ChartSeries } from '@tongjie/model';
import type { EChartsOption } from 'echarts';

/** What a chart block says. */
export interface ChartContent {
  readonly chart: ChartKind;
  readonly unit: string;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
}

/** A chart ready for ECharts, with the height in px that its rows ask for. */
export interface ChartLayout {
  readonly height: number;
  readonly option: EChartsOption;
}

/** Text measure of a 1080 px picture: every chart is drawn this wide. */
export const chartWidth = 936;
export const chartFamily = 'Noto Sans SC';
