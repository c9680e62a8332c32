import type { StoryBlock } from '@tongjie/model';
import { type Mark, placeAt, stack } from '../../parts/piece.ts';
import { setText } from '../../parts/set-text.ts';
import { px, type Segment, type Setting, textStyle } from '../../parts/setting.ts';
import { spansOf } from '../../parts/spans.ts';

type Term = Extract<StoryBlock, { kind: 'term' }>;

const LONGEST_BESIDE = 6;

/** 术语: the term in serif, its meaning beside it, or below if the term is long. */
export function drawTerm({ term, definition }: Term, setting: Setting): Segment[] {
  const { ground, width } = setting;
  const beside = [...term].length <= LONGEST_BESIDE;
  const left = beside ? px(setting, 344) : 0;
  const bold = { family: setting.theme.faces.statement, weight: 700, colour: ground.accent } as const;
  const named = setText(
    term,
    beside ? textStyle(setting, 72, 96, bold) : textStyle(setting, 60, 84, bold),
    beside ? px(setting, 300) : width,
    { balanced: true },
  );
  const meaning = stack(
    definition.map((text) => setText(spansOf(text), textStyle(setting, 42, 68), width - left)),
    px(setting, 12),
  );
  const top = px(setting, 36);
  const meaningTop = beside ? top + px(setting, 8) : top + named.height + px(setting, 16);
  const height = Math.max(top + named.height, meaningTop + meaning.height) + px(setting, 36);
  const marks: Mark[] = [
    { kind: 'box', x: 0, y: 0, width, height: 4, fill: ground.strongRule },
    ...placeAt(named, 0, top),
  ];
  if (beside) {
    marks.push({
      kind: 'box',
      x: px(setting, 316),
      y: top,
      width: 2,
      height: height - top * 2,
      fill: ground.rule,
    });
  }
  marks.push(...placeAt(meaning, left, meaningTop));
  marks.push({ kind: 'box', x: 0, y: height - 2, width, height: 2, fill: ground.strongRule });
  return [{ piece: { width, height, marks }, gap: 0 }];
}
