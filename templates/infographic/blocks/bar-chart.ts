import type { BlockLayout, StoryBlock } from '@tongjie/model';
import { type Mark, type Piece, placeAt, stack } from '../../parts/piece.ts';
import { setLine, setText } from '../../parts/set-text.ts';
import { px, type Setting, textStyle } from '../../parts/setting.ts';

type Chart = Extract<StoryBlock, { kind: 'chart' }>;

/** One bar: what it stands for, and how much. */
interface Bar {
  readonly category: string;
  readonly value: number;
}

const MOST_COLUMNS = 5;
const MOST_BARS = 12;
/** Height of the longest column, in px at 1080, and the least at which columns can still be compared. */
const PLOT = 300;
const SHORTEST_PLOT = 60;

/** Bars of a chart of one series without gaps and negative values, or null for any other chart. */
export function readBars({ chart, categories, series }: Chart): Bar[] | null {
  const [only] = series;
  if (chart !== 'bar' || series.length !== 1 || !only || categories.length > MOST_BARS) return null;
  const bars = categories.flatMap((category, index): Bar[] => {
    const value = only.values[index];
    return value === undefined || value < 0 ? [] : [{ category, value }];
  });
  return bars.length === categories.length && bars.some(({ value }) => value > 0) ? bars : null;
}

/**
 * Columns from zero with their values above and their names below; more than five, such with long names or values, and
 * those for which it was chosen lie down, a part each. The largest is hot.
 */
export function drawBars(bars: readonly Bar[], setting: Setting, layout?: BlockLayout): Piece[] {
  const columns = layout === 'bars' ? null : drawColumns(bars, setting);
  return columns ? [columns] : drawLyingBars(bars, setting);
}

/** Columns in at most so many px of height: shorter ones, or lying down where they would be too short to compare. */
export function drawBarsWithin(bars: readonly Bar[], setting: Setting, height: number): Piece {
  const usual = drawColumns(bars, setting);
  const plot = px(setting, PLOT) - Math.max(0, (usual?.height ?? 0) - height);
  const columns = plot >= px(setting, SHORTEST_PLOT) ? drawColumns(bars, setting, plot) : null;
  return columns ?? stack(drawLyingBars(bars, setting));
}

/** Null where a value is wider than its column, or a name longer than three lines. */
function drawColumns(bars: readonly Bar[], setting: Setting, most = px(setting, PLOT)): Piece | null {
  if (bars.length > MOST_COLUMNS) return null;
  const { ground, theme, width } = setting;
  const gutter = px(setting, 48);
  const column = Math.min(px(setting, 280), Math.floor((width - gutter * (bars.length - 1)) / bars.length));
  const plot = Math.min(most, px(setting, PLOT));
  const largest = Math.max(...bars.map(({ value }) => value));
  const size = bars.length > 4 ? 56 : 72;
  const valueLine = px(setting, Math.round(size * 1.3));
  const base = valueLine + plot;
  const marks: Mark[] = [];
  let labels = 0;
  for (const [index, { category, value }] of bars.entries()) {
    const hot = value === largest;
    const x = index * (column + gutter);
    const height = Math.max(4, Math.round((value / largest) * plot));
    const colour = hot ? ground.hot : ground.ink;
    const style = textStyle(setting, size, 0, { family: theme.faces.figure, weight: 700, colour });
    const figure = setLine(String(value), { ...style, lineHeight: valueLine });
    const label = setText(category, textStyle(setting, 36, 52), column + gutter - 8, { balanced: true });
    if (figure.width > column || label.height > px(setting, 52) * 3) return null;
    marks.push({
      kind: 'box',
      x,
      y: base - height,
      width: column,
      height,
      fill: hot ? ground.hotBar : ground.bar,
    });
    marks.push(...placeAt(figure, x, base - height - valueLine));
    marks.push(...placeAt(label, x, base + px(setting, 16)));
    labels = Math.max(labels, label.height);
  }
  marks.push({ kind: 'box', x: 0, y: base, width, height: 4, fill: ground.ink });
  return { width, height: base + px(setting, 16) + labels, marks };
}

function drawLyingBars(bars: readonly Bar[], setting: Setting): Piece[] {
  const { ground, theme, width } = setting;
  const largest = Math.max(...bars.map(({ value }) => value));
  const thickness = px(setting, 24);
  return bars.map(({ category, value }): Piece => {
    const hot = value === largest;
    const colour = hot ? ground.hot : ground.ink;
    const figure = setLine(
      String(value),
      textStyle(setting, 52, 64, { family: theme.faces.figure, weight: 700, colour }),
    );
    const measure = width - figure.width - px(setting, 32);
    const label = setText(category, textStyle(setting, 36, 52), measure, { balanced: true });
    const line = Math.max(figure.height, label.height);
    const length = Math.max(4, Math.round((value / largest) * width));
    const fill = hot ? ground.hotBar : ground.bar;
    return {
      width,
      height: line + thickness + px(setting, 12),
      marks: [
        ...placeAt(label, 0, Math.round((line - label.height) / 2)),
        ...placeAt(figure, width - figure.width, line - figure.height),
        { kind: 'box', x: 0, y: line + px(setting, 4), width: length, height: thickness, fill },
      ],
    };
  });
}
