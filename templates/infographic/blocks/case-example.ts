import type { StoryBlock } from '@tongjie/model';
import { drawFigure, fitFigure } from '../../parts/figure.ts';
import { drawPerson } from '../../parts/icons.tsx';
import { artPiece, type Mark, placeAt, stack } from '../../parts/piece.ts';
import { setLine, setText } from '../../parts/set-text.ts';
import { px, type Segment, type Setting, textStyle } from '../../parts/setting.ts';
import { spansOf } from '../../parts/spans.ts';

type CaseExample = Extract<StoryBlock, { kind: 'caseExample' }>;

/** 案例: who it is about on the left, what happens on the right, and the result between rules. */
export function drawCaseExample(block: CaseExample, setting: Setting): Segment[] {
  const { ground, width } = setting;
  const left = px(setting, 232);
  const measure = width - left;
  const icon = artPiece(px(setting, 136), px(setting, 136), drawPerson(ground.accent, setting.scale));
  const kicker = setLine('举个例子', textStyle(setting, 36, 56, { weight: 700, colour: ground.accent }));
  const situation = stack(
    block.situation.map((text) => setText(spansOf(text), textStyle(setting, 38, 60), measure)),
    px(setting, 12),
  );
  const marks: Mark[] = [
    ...icon.marks,
    ...placeAt(kicker, 0, icon.height + px(setting, 12)),
    ...placeAt(situation, left, 0),
  ];
  let y = situation.height + px(setting, 28);
  marks.push({ kind: 'box', x: left, y, width: measure, height: 2, fill: ground.rule });
  y += px(setting, 24);
  const shown = { value: block.value, unit: block.unit, bound: '' };
  const size = [120, 104, 88].find((step) => drawFigure(shown, setting, step, '').width <= measure / 2);
  const figure = block.value === '' ? null : fitFigure(shown, setting, [size ?? 88], ground.hot, measure);
  const beside = size !== undefined;
  const outcomeWidth = beside && figure ? measure - figure.width - px(setting, 32) : measure;
  const outcome = stack(
    block.outcome.map((text) =>
      setText(spansOf(text), textStyle(setting, 40, 60, { weight: 700 }), outcomeWidth),
    ),
    px(setting, 8),
  );
  const resultHeight = beside && figure ? Math.max(outcome.height, figure.height) : outcome.height;
  marks.push(...placeAt(outcome, left, y + Math.round((resultHeight - outcome.height) / 2)));
  if (figure && beside) {
    marks.push(...placeAt(figure, width - figure.width, y + Math.round((resultHeight - figure.height) / 2)));
  }
  y += resultHeight;
  if (figure && !beside) {
    marks.push(...placeAt(figure, left, y));
    y += figure.height;
  }
  y += px(setting, 24);
  marks.push({ kind: 'box', x: left, y, width: measure, height: 2, fill: ground.rule });
  const height = Math.max(y + 2, icon.height + px(setting, 12) + kicker.height);
  return [{ piece: { width, height, marks }, gap: 0 }];
}
