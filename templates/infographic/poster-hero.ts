import type { StoryFigure } from '@tongjie/model';
import { drawFigure, followsUnit } from '../parts/figure.ts';
import { type Piece, placeAt } from '../parts/piece.ts';
import { baselineOf, setLine, setText } from '../parts/set-text.ts';
import { px, type Setting, textStyle } from '../parts/setting.ts';

const STEPS = [336, 264, 208, 160, 120] as const;

/** The one figure of the poster: caption above, the value as large as the measure allows, scope and unit beside it. */
export function drawPosterHero(figure: StoryFigure, setting: Setting): Piece {
  const { ground, theme, width } = setting;
  const caption = setText(figure.caption, textStyle(setting, 48, 68), width, { balanced: true });
  const afterUnit = followsUnit(figure.bound);
  const side = [figure.scope, afterUnit ? '' : figure.bound].filter((part) => part !== '').join('　');
  const scope = setLine(side, textStyle(setting, 44, 56, { colour: ground.quiet }));
  const unitText = `${figure.unit}${afterUnit ? figure.bound : ''}`;
  const unit = setLine(unitText, textStyle(setting, 96, 112, { weight: 700, colour: ground.hot }));
  const sideWidth = Math.max(scope.width, unit.width);
  const number = (step: number) =>
    drawFigure({ value: figure.value, unit: '', bound: '' }, setting, step, ground.hot);
  const size = STEPS.find((step) => number(step).width + px(setting, 32) + sideWidth <= width) ?? 120;
  const value = number(size);
  const style = { family: theme.faces.figure, size: px(setting, size), lineHeight: value.height, colour: '' };
  const baseline = baselineOf(style);
  const top = caption.height + px(setting, 8);
  const unitTop =
    top + baseline - baselineOf({ size: px(setting, 96), lineHeight: px(setting, 112), colour: '' });
  const left = value.width + px(setting, 28);
  return {
    width,
    height: top + value.height,
    marks: [
      ...caption.marks,
      ...placeAt(value, theme.faces.figure === 'serif' ? -px(setting, size * 0.035) : 0, top),
      ...placeAt(scope, left, unitTop - scope.height),
      ...placeAt(unit, left, unitTop),
    ],
  };
}
