import type { StoryBlock, StoryComparisonRow, StoryText } from '@tongjie/model';
import { drawArrow } from '../../parts/icons.tsx';
import { artPiece, fillBox, type Mark, type Piece, placeAt, stack } from '../../parts/piece.ts';
import { setLine, setText, type TextStyle } from '../../parts/set-text.ts';
import { px, type Segment, type Setting, textStyle } from '../../parts/setting.ts';
import { spansOf } from '../../parts/spans.ts';

type Comparison = Extract<StoryBlock, { kind: 'comparison' }>;

const changeTitles = { added: '新增', removed: '取消', changed: '调整' } as const;
/** Room between old and new, where the arrow stands. */
const CHANNEL = 88;

/** 新旧对比: a head that names both documents, then row by row the old words, an arrow, the new words. */
export function drawComparison({ oldTitle, newTitle, rows }: Comparison, setting: Setting): Segment[] {
  const head = drawHead(oldTitle || '过去', newTitle || '现在', setting);
  const foot = fillBox(setting.width, 4, setting.ground.strongRule);
  const last = rows.length - 1;
  const drawn = rows.map((row, index) => drawRow(row, index === last, setting));
  // The head never stands alone at the foot of a page.
  const [first, ...rest] = drawn;
  return [
    { piece: first ? stack([head, first]) : head, gap: 0, foot },
    ...rest.map((piece) => ({ piece, gap: 0, head, foot })),
  ];
}

const columnWidth = (setting: Setting): number => Math.floor((setting.width - px(setting, CHANNEL)) / 2);

function drawHead(oldTitle: string, newTitle: string, setting: Setting): Piece {
  const { ground, width } = setting;
  const column = columnWidth(setting);
  const inset = px(setting, 24);
  const style = textStyle(setting, 36, 52, { weight: 700, colour: ground.onSolid });
  const before = setText(oldTitle, { ...style, weight: 400 }, column - inset, { balanced: true });
  const after = setText(newTitle, style, column - inset, { balanced: true });
  const height = Math.max(before.height, after.height) + inset * 2;
  return {
    width,
    height,
    marks: [
      { kind: 'box', x: 0, y: 0, width, height, fill: ground.solid },
      ...placeAt(before, inset, Math.round((height - before.height) / 2)),
      ...placeAt(after, width - column, Math.round((height - after.height) / 2)),
    ],
  };
}

function drawTag(change: StoryComparisonRow['change'], setting: Setting): Piece {
  const { ground } = setting;
  const style = textStyle(setting, 28, 44, {
    colour: change === 'removed' ? ground.quiet : ground.accent,
  });
  const line = setLine(changeTitles[change], style);
  const inset = px(setting, 12);
  const width = line.width + inset * 2;
  return {
    width,
    height: line.height,
    marks: [
      { kind: 'box', x: 0, y: 0, width, height: line.height, border: { width: 2, colour: style.colour } },
      ...placeAt(line, inset, 0),
    ],
  };
}

const setTexts = (texts: readonly StoryText[], style: TextStyle, width: number): Piece =>
  stack(
    texts.map((text) => setText(spansOf(text), style, width)),
    8,
  );

function drawRow(row: StoryComparisonRow, last: boolean, setting: Setting): Piece {
  const { ground, width } = setting;
  const room = px(setting, 24);
  const inset = px(setting, 24);
  const tag = drawTag(row.change, setting);
  const label = setText(
    row.label,
    textStyle(setting, 40, 56, { weight: 700 }),
    width - tag.width - inset * 2,
    { balanced: true },
  );
  const old = textStyle(setting, 36, 54, { colour: ground.quiet });
  const now = textStyle(setting, 36, 54);
  const marks: Mark[] = [
    { kind: 'box', x: 0, y: 0, width, height: 2, fill: ground.rule },
    ...placeAt(label, inset, room),
    ...placeAt(tag, width - tag.width, room + Math.round((px(setting, 56) - tag.height) / 2)),
  ];
  let y = room + Math.max(label.height, tag.height) + px(setting, 8);
  const column = columnWidth(setting);
  if (row.before.length > 0 && row.after.length > 0) {
    const before = setTexts(row.before, old, column - inset);
    const after = setTexts(row.after, now, column);
    const arrow = artPiece(px(setting, 48), px(setting, 32), drawArrow(ground.accent, setting.scale));
    marks.push(...placeAt(before, inset, y));
    marks.push(
      ...placeAt(arrow, column + px(setting, 16), y + Math.round((now.lineHeight - arrow.height) / 2)),
    );
    marks.push(...placeAt(after, width - column, y));
    y += Math.max(before.height, after.height);
  } else {
    const only = setTexts([...row.before, ...row.after], row.after.length > 0 ? now : old, width - inset * 2);
    marks.push(...placeAt(only, inset, y));
    y += only.height;
  }
  const height = y + room;
  if (last) marks.push({ kind: 'box', x: 0, y: height - 4, width, height: 4, fill: ground.strongRule });
  return { width, height, marks };
}
