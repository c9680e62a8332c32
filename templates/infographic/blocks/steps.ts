import type { StoryBlock, StoryStep } from '@tongjie/model';
import { type Mark, type Piece, placeAt, stack } from '../../parts/piece.ts';
import { setLine, setText } from '../../parts/set-text.ts';
import { px, type Segment, type Setting, textStyle } from '../../parts/setting.ts';
import { spansOf } from '../../parts/spans.ts';

type Steps = Extract<StoryBlock, { kind: 'steps' }>;

/** Above this many steps the rows are set closer. */
const ROOMY = 5;

/** 办理流程: numerals joined by a line where order matters, else rows under hairlines. */
export function drawSteps({ ordered, steps }: Steps, setting: Setting): Segment[] {
  const dense = steps.length > ROOMY;
  return steps.map((step, index) => ({
    piece: ordered
      ? drawOrdered(step, index + 1, index === steps.length - 1, dense, setting)
      : drawUnordered(step, dense, setting),
    gap: 0,
  }));
}

function drawWords(step: StoryStep, width: number, dense: boolean, setting: Setting): Piece {
  const label = textStyle(setting, dense ? 42 : 46, dense ? 60 : 64, { weight: 700 });
  const body = textStyle(setting, dense ? 36 : 38, dense ? 58 : 62);
  return stack(
    [
      setText(step.label, label, width, { balanced: true }),
      ...step.text.map((text) => setText(spansOf(text), body, width)),
    ].filter((piece) => piece.height > 0),
    px(setting, 8),
  );
}

function drawOrdered(
  step: StoryStep,
  number: number,
  last: boolean,
  dense: boolean,
  setting: Setting,
): Piece {
  const { ground, width } = setting;
  const indent = px(setting, 112);
  const side = px(setting, 72);
  const words = drawWords(step, width - indent, dense, setting);
  const height = Math.max(words.height + px(setting, 4), side) + (last ? 0 : px(setting, dense ? 32 : 44));
  const numeral = setLine(String(number), {
    family: setting.theme.faces.figure,
    weight: 700,
    size: px(setting, 44),
    lineHeight: side,
    colour: ground.onSolid,
  });
  const marks: Mark[] = [];
  if (!last) {
    const x = Math.round(side / 2) - 2;
    marks.push({ kind: 'box', x, y: side, width: 4, height: height - side, fill: ground.solid });
  }
  marks.push({ kind: 'box', x: 0, y: 0, width: side, height: side, fill: ground.solid });
  marks.push(...placeAt(numeral, Math.round((side - numeral.width) / 2), 0));
  marks.push(...placeAt(words, indent, px(setting, 4)));
  return { width, height, marks };
}

function drawUnordered(step: StoryStep, dense: boolean, setting: Setting): Piece {
  const { ground, width } = setting;
  const room = px(setting, dense ? 24 : 32);
  const key = textStyle(setting, 36, 52, { weight: 700, colour: ground.accent });
  const body = textStyle(setting, dense ? 38 : 44, dense ? 58 : 64);
  const words = stack(
    [
      setText(step.label, key, width, { balanced: true }),
      ...step.text.map((text) => setText(spansOf(text), body, width)),
    ].filter((piece) => piece.height > 0),
    px(setting, 6),
  );
  return {
    width,
    height: words.height + room * 2,
    marks: [{ kind: 'box', x: 0, y: 0, width, height: 2, fill: ground.rule }, ...placeAt(words, 0, room)],
  };
}
