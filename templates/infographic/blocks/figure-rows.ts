import type { StoryFigure } from '@tongjie/model';
import { boundUnit, drawFigure, fitFigure, followsUnit, numericValue } from '../../parts/figure.ts';
import { type Mark, type Piece, placeAt, stack } from '../../parts/piece.ts';
import { setLine, setText } from '../../parts/set-text.ts';
import { px, type Segment, type Setting, textStyle } from '../../parts/setting.ts';

const FIGURE_SIZE = 88;
/** A label keeps this much room beside the figures, in px at 1080. */
const NARROWEST_LABEL = 260;
/** Bars whose smallest and largest differ by more than this say nothing. */
const LARGEST_RATIO = 20;

/** Widths in px of the column right of the decimal points: fractions, then units. */
interface Columns {
  readonly fraction: number;
  readonly unit: number;
}

/** A figure as it stands in its row: what comes before the decimal point, the fraction, unit and bound. */
interface RowFigure {
  readonly whole: Piece;
  readonly fraction: Piece;
  readonly unit: Piece;
}

/**
 * Rows of label and figure. Where all figures count the same thing, their unit is said once above, and bars with a
 * reference line at the hot figure stand below each row.
 */
export function drawFigureRows(all: readonly StoryFigure[], setting: Setting): Segment[] {
  const values = readComparable(all);
  const figures = values ? all.map((figure) => ({ ...figure, unit: '', scope: '', bound: '' })) : all;
  const largest = values ? Math.max(...values) : 0;
  const hotIndex = figures.findIndex((figure) => figure.hot);
  const reference = values && hotIndex >= 0 ? (values[hotIndex] ?? 0) / largest : null;
  const rows = drawRows(figures, values, largest, reference, setting);
  return values ? [{ piece: drawKey(all, setting), gap: 0 }, ...rows] : rows;
}

/** Unit on the left, what the vertical line means on the right. */
function drawKey(figures: readonly StoryFigure[], setting: Setting): Piece {
  const [first] = figures;
  const hot = figures.find((figure) => figure.hot);
  const style = textStyle(setting, 30, 44, { colour: setting.ground.quiet });
  const counted = [first ? boundUnit(first) : '', first?.scope ?? ''].filter((part) => part !== '');
  const said = counted.length > 0 ? `单位：${counted.join('／')}` : '';
  const explained = hot ? `竖线为${hot.caption}${hot.value}` : '';
  const unit = setLine(said, style);
  const meaning = setLine(explained, style);
  const { width } = setting;
  const room = px(setting, 16);
  if (unit.width + meaning.width + px(setting, 40) > width) {
    const lines = stack([setText(said, style, width), setText(explained, style, width)]);
    return { width, height: lines.height + room, marks: lines.marks };
  }
  const line = placeAt(meaning, width - meaning.width, 0);
  return { width, height: style.lineHeight + room, marks: [...unit.marks, ...line] };
}

function drawRows(
  figures: readonly StoryFigure[],
  values: readonly number[] | null,
  largest: number,
  reference: number | null,
  setting: Setting,
): Segment[] {
  const parts = figures.map((figure) => drawParts(figure, setting));
  const columns: Columns = {
    fraction: Math.max(...parts.map(({ fraction }) => fraction.width)),
    unit: Math.max(...parts.map(({ unit }) => unit.width)),
  };
  const whole = Math.max(...parts.map((part) => part.whole.width));
  const label = px(setting, NARROWEST_LABEL) + px(setting, 32);
  const beside = label + whole + columns.fraction + columns.unit <= setting.width;
  return figures.map((figure, index) => {
    const own = parts[index];
    if (!own) return { piece: { width: 0, height: 0, marks: [] }, gap: 0 };
    const row = beside ? drawRow(figure, own, columns, setting) : drawStackedRow(figure, setting);
    const share = values ? (values[index] ?? 0) / largest : null;
    return { piece: share === null ? row : addBar(row, share, reference, figure.hot, setting), gap: 0 };
  });
}

/** Values of figures that may be compared by length: one unit, one scope, numbers of like size. */
function readComparable(figures: readonly StoryFigure[]): number[] | null {
  const [first] = figures;
  const values = figures.map(numericValue).filter((value): value is number => value !== null && value > 0);
  if (!first || figures.length < 3 || values.length < figures.length) return null;
  if (
    figures.some(
      ({ unit, scope, bound }) => unit !== first.unit || scope !== first.scope || bound !== first.bound,
    )
  ) {
    return null;
  }
  return Math.max(...values) / Math.min(...values) <= LARGEST_RATIO ? values : null;
}

function drawParts(figure: StoryFigure, setting: Setting): RowFigure {
  const colour = figure.hot ? setting.ground.hot : setting.ground.ink;
  const isAfter = followsUnit(figure.bound);
  const fraction = /\.\d+$/.exec(figure.value)?.[0] ?? '';
  const draw = (value: string, unit: string, bound: string) =>
    drawFigure({ value, unit, bound }, setting, FIGURE_SIZE, colour);
  return {
    whole: draw(
      figure.value.slice(0, figure.value.length - fraction.length),
      '',
      isAfter ? '' : figure.bound,
    ),
    fraction: draw(fraction, '', ''),
    unit: draw('', figure.unit, isAfter ? figure.bound : ''),
  };
}

/** Label left, figure right: decimal points stand below one another, and units begin in one place. */
function drawRow(figure: StoryFigure, parts: RowFigure, columns: Columns, setting: Setting): Piece {
  const { ground, width } = setting;
  const unitX = width - columns.unit;
  const pointX = unitX - columns.fraction;
  const wholeX = pointX - parts.whole.width;
  const text = drawLabel(figure, wholeX - px(setting, 32), setting);
  const height = Math.max(text.height, parts.whole.height) + px(setting, 40);
  const numberY = Math.round((height - parts.whole.height) / 2);
  const marks: Mark[] = [
    { kind: 'box', x: 0, y: 0, width, height: 2, fill: ground.rule },
    ...placeAt(text, 0, Math.round((height - text.height) / 2)),
    ...placeAt(parts.whole, wholeX, numberY),
    ...placeAt(parts.fraction, pointX, numberY),
    ...placeAt(parts.unit, unitX, numberY),
  ];
  return { width, height, marks };
}

/** What a figure counts, and for whom. */
function drawLabel(figure: StoryFigure, width: number, setting: Setting): Piece {
  const { ground } = setting;
  const label = textStyle(setting, 40, 56, { weight: 700, colour: figure.hot ? ground.hot : ground.ink });
  return stack(
    [
      setText(figure.caption, label, width, { balanced: true }),
      setText(figure.scope, textStyle(setting, 30, 44, { colour: ground.quiet }), width),
    ].filter((piece) => piece.height > 0),
  );
}

/** Label above, figure below: where some figure is too long to stand beside its label. */
function drawStackedRow(figure: StoryFigure, setting: Setting): Piece {
  const { ground, width } = setting;
  const colour = figure.hot ? ground.hot : ground.ink;
  const room = px(setting, 20);
  const body = stack([
    drawLabel(figure, width, setting),
    fitFigure(figure, setting, [FIGURE_SIZE], colour, width),
  ]);
  return {
    width,
    height: body.height + room * 2,
    marks: [{ kind: 'box', x: 0, y: 0, width, height: 2, fill: ground.rule }, ...placeAt(body, 0, room)],
  };
}

/** A bar below a row, its length the share of the largest; the reference line marks the hot figure on every row. */
function addBar(row: Piece, share: number, reference: number | null, hot: boolean, setting: Setting): Piece {
  const { ground, width } = setting;
  const thickness = px(setting, 20);
  const height = row.height + thickness + px(setting, 24);
  const bar = Math.max(thickness, Math.round(width * share));
  const marks: Mark[] = [
    ...row.marks,
    {
      kind: 'box',
      x: 0,
      y: row.height,
      width: bar,
      height: thickness,
      fill: hot ? ground.hotBar : ground.bar,
    },
  ];
  if (reference !== null && !hot) {
    const x = Math.round(width * reference) - 2;
    const over = px(setting, 8);
    marks.push({
      kind: 'box',
      x,
      y: row.height - over,
      width: 2,
      height: thickness + over * 2,
      fill: ground.hotBar,
    });
  }
  return { width, height, marks };
}
