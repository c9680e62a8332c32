import type { StoryFigure } from '@tongjie/model';
import { drawFigure, followsUnit } from '../parts/figure.ts';
import { type Piece, placeAt, stack } from '../parts/piece.ts';
import { baselineOf, setLine, setText } from '../parts/set-text.ts';
import { px, type Setting, textStyle } from '../parts/setting.ts';

const STEPS = [336, 264, 208, 176, 144, 120, 96, 72, 56] as const;

/** % and its like never leave their figure. */
const isSign = (unit: string): boolean => /^[%％‰℃°]$/.test(unit);

/** The one figure of a board: caption, the value as wide as its field, unit and scope below it. */
export function drawBoardHero(figure: StoryFigure, setting: Setting): Piece {
  const { ground, width } = setting;
  const caption = setText(figure.caption, textStyle(setting, 48, 68), width, { balanced: true });
  const beside = isSign(figure.unit) ? figure.unit : '';
  const number = (step: number): Piece =>
    drawFigure({ value: figure.value, unit: beside, bound: '' }, setting, step, ground.hot);
  // 不超过 stands before its figure, 以上 after the unit: neither is ever far from it.
  const before = setText(
    followsUnit(figure.bound) ? '' : figure.bound,
    textStyle(setting, 44, 60, { weight: 700, colour: ground.hot }),
    width,
  );
  const size = STEPS.find((step) => number(step).width <= width) ?? 56;
  return {
    ...stack(
      [caption, before, number(size), drawUnit(figure, setting)].filter((piece) => piece.height > 0),
      px(setting, 4),
    ),
    width,
  };
}

/** Unit with its bound and, on the same baseline, for whom and how often; one below the other where they must. */
function drawUnit(figure: StoryFigure, setting: Setting): Piece {
  const { ground, width } = setting;
  const after = followsUnit(figure.bound);
  const large = textStyle(setting, 72, 92, { weight: 700, colour: ground.hot });
  const small = textStyle(setting, 44, 60, { colour: ground.quiet });
  const unit = setLine(`${isSign(figure.unit) ? '' : figure.unit}${after ? figure.bound : ''}`, large);
  const scope = setLine(figure.scope, small);
  const gap = px(setting, 24);
  if (unit.width === 0 || scope.width === 0 || unit.width + gap + scope.width > width)
    return stack([unit, setText(figure.scope, small, width)].filter((piece) => piece.height > 0));
  const drop = baselineOf(large) - baselineOf(small);
  return { width, height: unit.height, marks: [...unit.marks, ...placeAt(scope, unit.width + gap, drop)] };
}
