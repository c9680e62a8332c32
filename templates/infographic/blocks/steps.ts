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
  const pieces = ordered
    ? steps.map((step, index) => drawOrdered(step, index + 1, index === steps.length - 1, dense, setting))
    : drawUnordered(steps, setting);
  return pieces.map((piece) => ({ piece, gap: 0 }));
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
  const height = Math.max(words.height + px(setting, 4), side) + (last ? 0 : px(setting, dense ? 28 : 36));
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

/** Labels of at most this many characters stand in a column of their own, left of the words. */
const LONGEST_BESIDE = 6;

/** Rows with their labels on the left where all of them are short and the words take no more room for it, else above. */
function drawUnordered(steps: readonly StoryStep[], setting: Setting): Piece[] {
  const rows = (beside: boolean) => steps.map((step) => drawUnorderedRow(step, beside, setting));
  const below = rows(false);
  const isShort = steps.every(({ label }) => label !== '' && [...label].length <= LONGEST_BESIDE);
  const beside = isShort ? rows(true) : below;
  return stack(beside).height <= stack(below).height ? beside : below;
}

function drawUnorderedRow(step: StoryStep, beside: boolean, setting: Setting): Piece {
  const { ground, width } = setting;
  const room = px(setting, 24);
  const left = beside ? px(setting, 256) : 0;
  const key = textStyle(setting, 38, 58, { weight: 700, colour: ground.accent });
  const label = setText(step.label, key, beside ? left - px(setting, 24) : width, { balanced: true });
  const words = stack(
    step.text.map((text) => setText(spansOf(text), textStyle(setting, 38, 58), width - left)),
    px(setting, 6),
  );
  const top = beside || label.height === 0 ? room : room + label.height + px(setting, 4);
  const height = Math.max(room + label.height, top + words.height) + room;
  return {
    width,
    height,
    marks: [
      { kind: 'box', x: 0, y: 0, width, height: 2, fill: ground.rule },
      ...placeAt(label, 0, room),
      ...placeAt(words, left, top),
    ],
  };
}
