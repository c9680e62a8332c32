import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { FigureTheme } from '../figure-theme.ts';
import type { ChartContent } from './chart-layout.ts';
import { drawChart } from './draw-chart.ts';

const theme: FigureTheme = {
  paper: '#FFFBF3',
  tint: '#F8EDDC',
  ink: '#2B1713',
  ink2: '#6B5147',
  accent: '#B8201F',
  onAccent: '#FFFFFF',
  mark: '#C4694A',
  rule: '#E2CDB2',
};

const columns: ChartContent = {
  chart: 'bar',
  unit: '万元',
  categories: ['个人', '合伙', '小微企业'],
  series: [{ name: '最高额度', values: [20, 110, 300] }],
};

/** Rows and columns that hold pixels of a colour, as a box. */
async function findColour(src: string, hex: string) {
  const png = Buffer.from(src.slice('data:image/png;base64,'.length), 'base64');
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const wanted = Number.parseInt(hex.slice(1), 16);
  const box = { left: info.width, right: -1, top: info.height, bottom: -1, count: 0 };
  for (let at = 0; at < data.length; at += 4) {
    const pixel = ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
    if (pixel !== wanted || data[at + 3] !== 255) continue;
    const x = (at / 4) % info.width;
    const y = Math.floor(at / 4 / info.width);
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
    box.count++;
  }
  return box;
}

describe('drawChart', () => {
  it('draws bars from zero: their areas are in the ratio of their values', async () => {
    const image = await drawChart({ ...columns, series: [{ name: '额度', values: [100, 100, 200] }] }, theme);
    const hot = await findColour(image.src, theme.accent);
    const plain = await findColour(image.src, theme.mark);
    // The hot bar's own text is in its colour too and stands above it; both plain bars together are one hot bar.
    expect(plain.bottom).toBe(hot.bottom);
    expect(plain.count / hot.count).toBeGreaterThan(0.85);
    expect(plain.count / hot.count).toBeLessThan(1.05);
  });

  it('prints the value above each bar, inside of the picture', async () => {
    const image = await drawChart(columns, theme);
    const text = await findColour(image.src, theme.ink);
    const bars = await findColour(image.src, theme.mark);
    expect(text.top).toBeLessThan(bars.top);
    expect(text.left).toBeGreaterThanOrEqual(0);
    expect(text.right).toBeLessThan(image.width * 2);
  });

  it('lays more than five categories down, and gets taller with each', async () => {
    const long = (count: number): ChartContent => ({
      ...columns,
      categories: Array.from({ length: count }, (_, index) => `第${index + 1}类补贴`),
      series: [{ name: '额度', values: Array.from({ length: count }, (_, index) => index + 1) }],
    });
    const [six, nine] = [await drawChart(long(6), theme), await drawChart(long(9), theme)];
    expect(nine.height - six.height).toBe(3 * 88);
    expect(six.width).toBe(936);
  });

  it('prints the value of a bar under zero below it', async () => {
    const under = { ...columns, series: [{ name: '增速', values: [5, -4, 3] }] };
    const image = await drawChart(under, theme);
    const [text, bars] = [await findColour(image.src, theme.ink), await findColour(image.src, theme.mark)];
    expect(text.bottom).toBeGreaterThan(bars.bottom);
    expect(text.bottom).toBeLessThan(image.height * 2);
  });

  it.each([
    ['a line with more values than can be printed at its points', 'line', 14, [1023.45]],
    ['a pie of more slices than can be told apart', 'pie', 9, [12]],
    ['stacked bars with a part too narrow for its value', 'stacked', 9, [1000, 1]],
  ] as const)('draws %s as bars, a row each', async (_, chart, count, parts) => {
    const categories = Array.from({ length: count }, (_, index) => `${2010 + index}年`);
    const series = parts.map((value) => ({ name: '额度', values: categories.map((_, at) => value + at) }));
    const image = await drawChart({ ...columns, chart, categories, series }, theme);
    expect(image).toEqual(await drawChart({ ...columns, chart: 'bar', categories, series }, theme));
  });

  it('stacks the parts of a whole, each in its colour, without a sum that nobody wrote', async () => {
    const series = [
      { name: '中央', values: [10, 20, 30] },
      { name: '县级', values: [10, 10, 10] },
    ];
    const image = await drawChart({ ...columns, chart: 'stacked', series }, theme);
    const [first, last] = [
      await findColour(image.src, theme.mark),
      await findColour(image.src, theme.accent),
    ];
    expect(first.right).toBeLessThan(last.right);
    expect(first.count / last.count).toBeGreaterThan(1.7);
  });

  it.each([
    ['line', { ...columns, chart: 'line' }],
    ['pie', { ...columns, chart: 'pie' }],
    ['stacked', { ...columns, chart: 'stacked' }],
    ['nothing but zeros', { ...columns, series: [{ name: '额度', values: [0, 0, 0] }] }],
    [
      'bars of two series',
      { ...columns, series: [...columns.series, { name: '原额度', values: [10, 50, 200] }] },
    ],
    ['no numbers at all', { ...columns, categories: [], series: [] }],
    ['fewer numbers than categories', { ...columns, series: [{ name: '额度', values: [20] }] }],
    [
      'words that look like markup',
      { ...columns, unit: '}{|<b>', categories: ['<script>', '{a|b}', '&amp;"\u0000\ud800'] },
    ],
  ] satisfies [string, ChartContent][])('draws %s, the same each time', async (_, content) => {
    const image = await drawChart(content, theme);
    expect(image.width).toBe(936);
    expect(await drawChart(content, theme)).toEqual(image);
  });
});
