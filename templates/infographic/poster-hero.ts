import type { StoryFigure } from '@tongjie/model';
import { drawFigure, fitFigure, followsUnit } from '../parts/figure.ts';
import { type Piece, placeAt, stack } from '../parts/piece.ts';
import { baselineOf, setLine, setText } from '../parts/set-text.ts';
import { px, type Setting, textStyle } from '../parts/setting.ts';

const STEPS = [336, 264, 208, 160, 120] as const;

/** The one figure of the poster: caption above, the value as large as the measure allows, scope and unit beside it. */
export function drawPosterHero(figure: StoryFigure, setting: Setting): Piece {
  const { ground, theme, width } = setting;
  const caption = setText(figure.caption, textStyle(setting, 48, 68), width, { balanced: true });
  const afterUnit = followsUnit(figure.bound);
  const side = [figure.scope, afterUnit ? '' : figure.bound].filter((part) => part !== '').join('　');
  const scopeStyle = textStyle(setting, 44, 56, { colour: ground.quiet });
  const scope = setLine(side, scopeStyle);
  const unitText = `${figure.unit}${afterUnit ? figure.bound : ''}`;
  const unitStyle = textStyle(setting, 96, 112, { weight: 700, colour: ground.hot });
  const unit = setLine(unitText, unitStyle);
  const sideWidth = Math.max(scope.width, unit.width);
  const bare = { value: figure.value, unit: '', bound: '' };
  const number = (step: number) => drawFigure(bare, setting, step, ground.hot);
  const size = STEPS.find((step) => number(step).width + px(setting, 32) + sideWidth <= width);
  if (size === undefined) {
    // Too long for one line: the value by itself, unit and scope below it.
    const below = textStyle(setting, 48, 68, { weight: 700, colour: ground.hot });
    const said = [side, unitText].filter((part) => part !== '').join('　');
    const isShort = setLine(said, below).width <= width;
    const lines = isShort
      ? [setLine(said, below)]
      : [
          setText(unitText, below, width, { balanced: true }),
          setText(side, scopeStyle, width, { balanced: true }),
        ];
    return stack(
      [caption, fitFigure(bare, setting, [...STEPS, 88], ground.hot, width), ...lines].filter(
        (piece) => piece.height > 0,
      ),
      px(setting, 8),
    );
  }
  const value = number(size);
  const style = { family: theme.faces.figure, size: px(setting, size), lineHeight: value.height, colour: '' };
  const baseline = baselineOf(style);
  const raised = baseline - baselineOf({ size: px(setting, 96), lineHeight: px(setting, 112), colour: '' });
  // A small figure leaves room for what stands above its unit.
  const top = caption.height + px(setting, 8) + Math.max(0, scope.height - raised);
  const unitTop = top + raised;
  const left = value.width + px(setting, 28);
  return {
    width,
    height: top + Math.max(value.height, raised + unit.height),
    marks: [
      ...caption.marks,
      ...placeAt(value, theme.faces.figure === 'serif' ? -px(setting, size * 0.035) : 0, top),
      ...placeAt(scope, left, unitTop - scope.height),
      ...placeAt(unit, left, unitTop),
    ],
  };
}
