import type { StoryBlock, StoryTimelineEntry } from '@tongjie/model';
import { type Mark, type Piece, placeAt, stack } from '../../parts/piece.ts';
import { setText } from '../../parts/set-text.ts';
import { px, type Segment, type Setting, textStyle } from '../../parts/setting.ts';
import { spansOf } from '../../parts/spans.ts';

type Timeline = Extract<StoryBlock, { kind: 'timeline' }>;

/** 时间节点: a line with a node at each date. The first and the last node are filled. */
export function drawTimeline({ entries }: Timeline, setting: Setting): Segment[] {
  return entries.map((entry, index) => ({
    piece: drawEntry(entry, index === 0, index === entries.length - 1, setting),
    gap: 0,
  }));
}

function drawEntry(entry: StoryTimelineEntry, first: boolean, last: boolean, setting: Setting): Piece {
  const { ground, theme, width } = setting;
  const indent = px(setting, 80);
  const node = px(setting, 28);
  const date = textStyle(setting, 52, 68, {
    family: theme.faces.figure,
    weight: 700,
    colour: ground.accent,
  });
  const words = stack(
    [
      setText(entry.date, date, width - indent, { balanced: true }),
      ...entry.text.map((text) => setText(spansOf(text), textStyle(setting, 36, 58), width - indent)),
    ].filter((piece) => piece.height > 0),
    px(setting, 8),
  );
  const top = Math.round((date.lineHeight - node) / 2);
  const height = Math.max(words.height, top + node) + (last ? 0 : px(setting, 36));
  const axis = Math.round(node / 2) - 2;
  const marks: Mark[] = [];
  const from = first ? top : 0;
  const to = last ? top + node : height;
  marks.push({ kind: 'box', x: axis, y: from, width: 4, height: to - from, fill: ground.strongRule });
  marks.push({
    kind: 'box',
    x: 0,
    y: top,
    width: node,
    height: node,
    radius: node / 2,
    fill: first || last ? ground.solid : ground.fill,
    border: { width: px(setting, 5), colour: ground.solid },
  });
  marks.push(...placeAt(words, indent, 0));
  return { width, height, marks };
}
