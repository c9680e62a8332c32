import type { StoryFigure } from '@tongjie/model';
import { drawFigure, figureWidth, fractionWidth, numericValue } from '../../parts/figure.ts';
import { type Mark, type Piece, placeAt, stack } from '../../parts/piece.ts';
import { setText } from '../../parts/set-text.ts';
import { px, type Segment, type Setting, textStyle } from '../../parts/setting.ts';

const FIGURE_SIZE = 88;
/** Bars whose smallest and largest differ by more than this say nothing. */
const LARGEST_RATIO = 20;

/** Rows of label and figure; with bars and a reference line where all figures count the same thing. */
export function drawFigureRows(figures: readonly StoryFigure[], setting: Setting): Segment[] {
  const values = readComparable(figures);
  const largest = values ? Math.max(...values) : 0;
  const hotIndex = figures.findIndex((figure) => figure.hot);
  const reference = values && hotIndex >= 0 ? (values[hotIndex] ?? 0) / largest : null;
  const right = Math.max(...figures.map((figure) => afterPoint(figure, setting)));
  return figures.map((figure, index) => {
    const row = drawRow(figure, right, setting);
    const share = values ? (values[index] ?? 0) / largest : null;
    return { piece: share === null ? row : addBar(row, share, reference, figure.hot, setting), gap: 0 };
  });
}

/** Values of figures that may be compared by length: one unit, one scope, numbers of like size. */
function readComparable(figures: readonly StoryFigure[]): number[] | null {
  const [first] = figures;
  const values = figures.map(numericValue).filter((value): value is number => value !== null && value > 0);
  if (!first || figures.length < 3 || values.length < figures.length) return null;
  if (figures.some(({ unit, scope }) => unit !== first.unit || scope !== first.scope)) return null;
  return Math.max(...values) / Math.min(...values) <= LARGEST_RATIO ? values : null;
}

/** Room in px right of the decimal point: fraction, unit and what follows it. */
function afterPoint(figure: StoryFigure, setting: Setting): number {
  const whole = { ...figure, value: figure.value.replace(/\.\d+$/, '') };
  const style = {
    size: px(setting, FIGURE_SIZE),
    lineHeight: 0,
    colour: '',
    weight: 700,
    family: 'serif',
  } as const;
  const before = drawFigure({ ...whole, unit: '', bound: '' }, setting, FIGURE_SIZE, '').width;
  const bound = drawFigure({ ...figure, unit: '', value: '' }, setting, FIGURE_SIZE, '').width;
  const lead = /^以|^左右|^起|^及/.test(figure.bound) ? 0 : figure.bound === '' ? 0 : bound;
  return Math.max(figureWidth(figure, setting, FIGURE_SIZE) - before - lead, fractionWidth(figure, style));
}

function drawRow(figure: StoryFigure, right: number, setting: Setting): Piece {
  const { ground, width } = setting;
  const number = drawFigure(figure, setting, FIGURE_SIZE, figure.hot ? ground.hot : ground.ink);
  const x = width - number.width - Math.max(0, right - afterPoint(figure, setting));
  const labelWidth = Math.max(px(setting, 240), x - px(setting, 32));
  const label = textStyle(setting, 40, 56, { weight: 700, colour: figure.hot ? ground.hot : ground.ink });
  const words = [
    setText(figure.caption, label, labelWidth, { balanced: true }),
    setText(figure.scope, textStyle(setting, 30, 44, { colour: ground.quiet }), labelWidth),
  ].filter((piece) => piece.height > 0);
  const text = stack(words);
  const inner = Math.max(text.height, number.height);
  const height = inner + px(setting, 40);
  const marks: Mark[] = [
    { kind: 'box', x: 0, y: 0, width, height: 2, fill: ground.rule },
    ...placeAt(text, 0, Math.round((height - text.height) / 2)),
    ...placeAt(number, x, Math.round((height - number.height) / 2)),
  ];
  return { width, height, marks };
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
    const y = row.height - px(setting, 10);
    const fill = share > reference ? ground.fill : ground.hotBar;
    marks.push({ kind: 'box', x, y, width: 2, height: thickness + px(setting, 20), fill });
  }
  return { width, height, marks };
}
