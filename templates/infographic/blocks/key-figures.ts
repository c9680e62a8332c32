import type { StoryBlock, StoryFigure } from '@tongjie/model';
import { drawFigure, figureWidth, fitFigure } from '../../parts/figure.ts';
import { fillBox, type Mark, type Piece, placeAt, stack } from '../../parts/piece.ts';
import { setText } from '../../parts/set-text.ts';
import { px, type Segment, type Setting, textStyle } from '../../parts/setting.ts';
import { drawFigureRows } from './figure-rows.ts';

type KeyFigures = Extract<StoryBlock, { kind: 'keyFigures' }>;

/** Figure sizes at 1080: a block takes the largest at which all its figures fit their columns. */
const STEPS = [176, 128, 104, 88] as const;
const SOLO_STEPS = [336, 264, 208, 176, 128, 104] as const;

/** 数字看点: the layout follows the number of figures unless one was chosen; a grid never has a hole. */
export function drawKeyFigures({ figures, choice }: KeyFigures, setting: Setting): Segment[] {
  const [only] = figures;
  if (figures.length === 1 && only) return [{ piece: drawSolo(only, setting), gap: 0 }];
  const usual = { 2: 2, 3: 3, 4: 2, 9: 3 }[figures.length];
  const columns = choice?.layout === 'grid' ? (usual ?? wholeColumns(figures.length)) : usual;
  if (columns !== undefined && choice?.layout !== 'rows') {
    const grid = drawGrid(figures, columns, setting);
    if (grid) return grid;
  }
  return drawFigureRows(figures, setting);
}

/** Columns that leave no hole, or none where there are no such. */
const wholeColumns = (count: number): number | undefined => [2, 3].find((columns) => count % columns === 0);

/** One figure as large as the measure allows, its caption to the right, aligned at the bottom. */
function drawSolo(figure: StoryFigure, setting: Setting): Piece {
  const { ground, width } = setting;
  const captionWidth = px(setting, 300);
  const gap = px(setting, 40);
  const size = SOLO_STEPS.find((step) => figureWidth(figure, setting, step) <= width - captionWidth - gap);
  const number = fitFigure(figure, setting, [size ?? 104], ground.hot, width);
  const measure = size ? captionWidth : width;
  const words = [
    setText(figure.caption, textStyle(setting, 44, 64), measure, { balanced: true }),
    setText(figure.scope, textStyle(setting, 36, 56, { colour: ground.quiet }), measure),
  ].filter((piece) => piece.height > 0);
  const caption = stack(words, px(setting, 4));
  if (size === undefined) return { ...stack([number, caption], px(setting, 8)), width };
  const height = Math.max(number.height, caption.height);
  const lift = Math.round(number.height * 0.16);
  return {
    width,
    height,
    marks: [
      ...placeAt(number, 0, height - number.height),
      ...placeAt(caption, width - captionWidth, Math.max(0, height - caption.height - lift)),
    ],
  };
}

/** Equal columns under top rules; null if some figure fits at no size or a caption needs more than three lines. */
function drawGrid(figures: readonly StoryFigure[], columns: number, setting: Setting): Segment[] | null {
  const gutter = px(setting, columns === 2 ? 32 : 24);
  const columnWidth = Math.floor((setting.width - gutter * (columns - 1)) / columns);
  const largest = figures.length === 2 ? 176 : figures.length === 9 ? 88 : 128;
  const size = STEPS.find(
    (step) => step <= largest && figures.every((figure) => figureWidth(figure, setting, step) <= columnWidth),
  );
  if (size === undefined) return null;
  const cells = figures.map((figure) => drawCell(figure, size, columnWidth, setting));
  const rows: Segment[] = [];
  for (let start = 0; start < cells.length; start += columns) {
    const row = cells.slice(start, start + columns);
    const marks: Mark[] = row.flatMap((cell, index) => placeAt(cell, index * (columnWidth + gutter), 0));
    const height = Math.max(...row.map((cell) => cell.height));
    rows.push({ piece: { width: setting.width, height, marks }, gap: px(setting, 40) });
  }
  return rows;
}

function drawCell(figure: StoryFigure, size: number, width: number, setting: Setting): Piece {
  const { ground } = setting;
  const rule = figure.hot
    ? fillBox(width, px(setting, 8), ground.hotBar)
    : { ...fillBox(width, 2, ground.rule), height: px(setting, 8) };
  const caption = textStyle(setting, 36, 52, { colour: ground.quiet });
  const words = [figure.caption, figure.scope]
    .filter((text) => text !== '')
    .map((text) => setText(text, caption, width, { balanced: true }));
  const number = drawFigure(figure, setting, size, figure.hot ? ground.hot : ground.ink);
  return stack([rule, { width, height: px(setting, 20), marks: [] }, number, ...words]);
}
