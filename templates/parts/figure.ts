import type { StoryFigure } from '@tongjie/model';
import { type Piece, placeAt, stack } from './piece.ts';
import { baselineOf, setLine, setText, type TextStyle } from './set-text.ts';
import { px, type Setting } from './setting.ts';

/** Whether a bound is said after the unit (100元以上); all others come before the figure (不超过5万元). */
export const followsUnit = (bound: string): boolean => /^(?:及?以[上下内外]|左右|起)$/.test(bound);

/** Unit with its bound: 不超过万元, 元以上. */
export const boundUnit = ({ unit, bound }: Pick<StoryFigure, 'unit' | 'bound'>): string =>
  followsUnit(bound) ? `${unit}${bound}` : `${bound}${unit}`;

const SMALLEST_UNIT = 28;

interface FigureStyles {
  readonly value: TextStyle;
  readonly unit: TextStyle;
  readonly bound: TextStyle;
}

function figureStyles(setting: Setting, size: number, colour: string): FigureStyles {
  const { faces } = setting.theme;
  const unitSize = Math.max(SMALLEST_UNIT, Math.round(size * (size > 200 ? 0.32 : 0.4)));
  const line = px(setting, Math.round(size * 1.08));
  const value: TextStyle = {
    family: faces.figure,
    weight: 700,
    size: px(setting, size),
    lineHeight: line,
    colour,
    ...(size >= 200 ? { tracking: -Math.round(size / 60) } : {}),
  };
  const small = (at: number, weight: 400 | 700): TextStyle => ({
    weight,
    size: px(setting, at),
    lineHeight: Math.round(px(setting, at) * 1.2),
    colour,
  });
  const boundSize = Math.max(SMALLEST_UNIT, Math.min(40, Math.round(size * 0.34)));
  return { value, unit: small(unitSize, 700), bound: small(boundSize, 400) };
}

/** Width of a figure with its unit and bound, as `drawFigure` sets it. */
export function figureWidth(figure: StoryFigure, setting: Setting, size: number): number {
  return drawFigure(figure, setting, size, setting.ground.ink).width;
}

/** A figure with its unit on its baseline and its bound before or after it: `不超过 5 万元`. `size` is at 1080. */
export function drawFigure(
  figure: Pick<StoryFigure, 'value' | 'unit' | 'bound'>,
  setting: Setting,
  size: number,
  colour: string,
): Piece {
  const styles = figureStyles(setting, size, colour);
  const after = followsUnit(figure.bound);
  const parts: { text: string; style: TextStyle; gap: number }[] = [];
  if (figure.bound !== '' && !after) parts.push({ text: figure.bound, style: styles.bound, gap: 0 });
  if (figure.value !== '') parts.push({ text: figure.value, style: styles.value, gap: px(setting, 12) });
  if (figure.unit !== '') parts.push({ text: figure.unit, style: styles.unit, gap: px(setting, 8) });
  if (after) parts.push({ text: figure.bound, style: styles.bound, gap: px(setting, 8) });
  const baseline = baselineOf(styles.value);
  let x = 0;
  const marks = parts.flatMap(({ text, style, gap }, index) => {
    if (index > 0 || figure.value === '') x += gap;
    const line = setLine(text, style);
    const placed = placeAt(line, x, Math.round(baseline - baselineOf(style)));
    x += line.width;
    return placed;
  });
  return { width: x, height: styles.value.lineHeight, marks };
}

/** Sizes for figures that are longer than their place has room for at any other. */
const LAST_STEPS = [72, 56, 44, 36] as const;

/**
 * A figure in the first of some sizes at which it fits `width` in one line. One that is too long at every size goes over
 * several lines: bound, value, unit.
 */
export function fitFigure(
  figure: Pick<StoryFigure, 'value' | 'unit' | 'bound'>,
  setting: Setting,
  steps: readonly number[],
  colour: string,
  width: number,
): Piece {
  const sizes = [...steps, ...LAST_STEPS.filter((size) => size < (steps.at(-1) ?? 0))];
  for (const size of sizes) {
    const drawn = drawFigure(figure, setting, size, colour);
    if (drawn.width <= width) return drawn;
  }
  const alone = (size: number): Piece =>
    drawFigure({ value: figure.value, unit: '', bound: '' }, setting, size, colour);
  const size = sizes.find((step) => alone(step).width <= width);
  const styles = figureStyles(setting, size ?? LAST_STEPS[3], colour);
  const value = size === undefined ? setText(figure.value, styles.value, width) : alone(size);
  const after = followsUnit(figure.bound);
  const parts = [
    setText(after ? '' : figure.bound, styles.bound, width),
    value,
    setText(boundUnit({ unit: figure.unit, bound: after ? figure.bound : '' }), styles.unit, width),
  ];
  return { ...stack(parts.filter((piece) => piece.height > 0 && piece.marks.length > 0)), width };
}

/** The value as a number where it is a plain decimal, else null (`10/20/50`). */
export const numericValue = (figure: Pick<StoryFigure, 'value'>): number | null =>
  /^\d+(?:\.\d+)?$/.test(figure.value) ? Number(figure.value) : null;
