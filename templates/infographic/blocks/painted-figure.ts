import type { StoryBlock } from '@tongjie/model';
import type { FigureImage } from '../../drawing.ts';
import { type Mark, type Piece, stack } from '../../parts/piece.ts';
import { setText } from '../../parts/set-text.ts';
import { px, type Segment, type Setting, textStyle } from '../../parts/setting.ts';
import { drawBars, drawBarsWithin, readBars } from './bar-chart.ts';

type Diagram = Extract<StoryBlock, { kind: 'diagram' }>;
type Chart = Extract<StoryBlock, { kind: 'chart' }>;

/** 关系图: its title and the painted figure, or the words that say what it shows. */
export function drawDiagram(block: Diagram, setting: Setting): Segment[] {
  const image = setting.images.get(block.key);
  const words = image ? [] : [setText(block.description, textStyle(setting, 38, 64), setting.width)];
  const draw = image ? (most: number) => drawImage(image, setting, most) : null;
  return drawFigureBlock(block.title, '', draw, words, setting);
}

/** 图表: title and unit, then bars of our own, the painted figure, or the numbers as rows. */
export function drawChart(block: Chart, setting: Setting): Segment[] {
  const bars = readBars(block);
  if (bars) {
    const layout = block.choice?.layout;
    const drawn = drawBars(bars, setting, layout);
    // Columns stay together on a page, shorter where it has less room; bars that lie are a part each.
    const draw =
      drawn.length === 1 && layout !== 'bars' ? (most: number) => drawBarsWithin(bars, setting, most) : null;
    return drawFigureBlock(block.title, block.unit, draw, drawn, setting);
  }
  const image = setting.images.get(block.key);
  const draw = image ? (most: number) => drawImage(image, setting, most) : null;
  return drawFigureBlock(block.title, block.unit, draw, image ? [] : drawNumbers(block, setting), setting);
}

function drawFigureBlock(
  title: string,
  unit: string,
  draw: ((most: number) => Piece) | null,
  words: readonly Piece[],
  setting: Setting,
): Segment[] {
  const { ground, width } = setting;
  const heading = stack(
    [
      setText(title, textStyle(setting, 44, 64, { weight: 700 }), width, { balanced: true }),
      setText(
        unit === '' ? '' : `单位：${unit}`,
        textStyle(setting, 32, 48, { colour: ground.quiet }),
        width,
      ),
    ].filter((piece) => piece.height > 0),
  );
  const gap = px(setting, 24);
  const under = (piece: Piece): Piece => ({
    ...stack([heading, piece], heading.height > 0 ? gap : 0),
    width,
  });
  if (draw) {
    const within = (height: number): Piece => under(draw(height - heading.height - gap - 1));
    return [{ piece: within(Number.POSITIVE_INFINITY), gap, within }];
  }
  const [first, ...rest] = words;
  return [first ? under(first) : { ...heading, width }, ...rest].map((piece) => ({ piece, gap }));
}

/** The painted figure as wide as the measure and `most` px high at most: on the theme's paper, which is a panel where the ground is another. */
function drawImage(image: FigureImage, setting: Setting, most: number): Piece {
  const { ground, theme, width } = setting;
  const paper = theme.grounds.paper.fill;
  const inset = ground.fill === paper ? 0 : px(setting, 24);
  const scale = Math.min(
    setting.scale,
    (width - inset * 2) / image.width,
    Math.max(1, most - inset * 2) / image.height,
  );
  const shown = { width: Math.round(image.width * scale), height: Math.round(image.height * scale) };
  const height = shown.height + inset * 2;
  const x = Math.round((width - shown.width) / 2);
  const panel: Mark[] = inset === 0 ? [] : [{ kind: 'box', x: 0, y: 0, width, height, fill: paper }];
  const marks: Mark[] = [...panel, { kind: 'image', x, y: inset, ...shown, src: image.src }];
  return { width, height, marks };
}

function drawNumbers({ categories, series }: Chart, setting: Setting): Piece[] {
  return categories.map((category, index) => {
    const values = series.map(
      ({ name, values }) => `${series.length > 1 ? `${name} ` : ''}${values[index] ?? ''}`,
    );
    return setText(`${category}：${values.join('，')}`, textStyle(setting, 38, 60), setting.width);
  });
}
