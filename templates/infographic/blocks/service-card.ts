import type { StoryBlock } from '@tongjie/model';
import { fillBox, type Mark, type Piece, placeAt, stack } from '../../parts/piece.ts';
import { drawProse } from '../../parts/prose.ts';
import { setLine, setText } from '../../parts/set-text.ts';
import { joinSegments, px, type Segment, type Setting, textStyle } from '../../parts/setting.ts';

type ServiceCard = Extract<StoryBlock, { kind: 'serviceCard' }>;

const BORDER = 4;
/** What stands in for a part that the office hasn't filled in yet. */
const UNFILLED = '由发文单位填写';

/** 办事卡: the only boxed block, because it is something to keep. Every row carries its part of the box. */
export function drawServiceCard({ title, items }: ServiceCard, setting: Setting): Segment[] {
  const head = drawHead(title, setting);
  const foot = fillBox(setting.width, BORDER, setting.ground.solid);
  const last = items.length - 1;
  const rows = items.map((item, index) => drawRow(item, index === 0, index === last, setting));
  // The head never stands alone at the foot of a page.
  const [first, ...rest] = rows;
  return [
    { piece: first ? { ...stack([head, first]), width: setting.width } : head, gap: 0, foot },
    ...rest.map((piece) => ({ piece, gap: 0, head, foot })),
  ];
}

function drawHead(title: string, setting: Setting): Piece {
  const { ground, width } = setting;
  const inset = px(setting, 32);
  const kind = setLine('办事卡', textStyle(setting, 36, 52, { colour: ground.onSolidQuiet }));
  const named = setText(
    title || '办事卡',
    textStyle(setting, 48, 68, { weight: 700, colour: ground.onSolid }),
    width - inset * 3 - kind.width,
    { balanced: true },
  );
  const height = named.height + px(setting, 40);
  const marks: Mark[] = [
    { kind: 'box', x: 0, y: 0, width, height, fill: ground.solid },
    ...placeAt(named, inset, px(setting, 20)),
  ];
  if (title !== '') {
    marks.push(...placeAt(kind, width - inset - kind.width, Math.round((height - kind.height) / 2)));
  }
  return { width, height, marks };
}

function drawRow(item: ServiceCard['items'][number], first: boolean, last: boolean, setting: Setting): Piece {
  const { ground, width } = setting;
  const inset = px(setting, 32);
  const keyWidth = px(setting, 200);
  const measure = width - inset * 2 - keyWidth;
  const keyStyle = textStyle(setting, 36, 56, { weight: 700, colour: ground.accent });
  const key = setText(item.title, keyStyle, keyWidth - px(setting, 16));
  const prose = drawProse(item.content, textStyle(setting, 36, 56), measure, setting);
  const value =
    prose.length > 0
      ? joinSegments(prose, measure)
      : setLine(UNFILLED, textStyle(setting, 36, 56, { colour: ground.quiet }));
  const room = px(setting, 20);
  const height = Math.max(key.height, value.height) + room * 2 + (last ? px(setting, 8) : 0);
  const marks: Mark[] = [];
  if (!first) {
    marks.push({ kind: 'box', x: inset, y: 0, width: width - inset * 2, height: 2, fill: ground.rule });
  }
  marks.push(...placeAt(key, inset, room), ...placeAt(value, inset + keyWidth, room));
  marks.push({ kind: 'box', x: 0, y: 0, width: BORDER, height, fill: ground.solid });
  marks.push({ kind: 'box', x: width - BORDER, y: 0, width: BORDER, height, fill: ground.solid });
  if (last) marks.push({ kind: 'box', x: 0, y: height - BORDER, width, height: BORDER, fill: ground.solid });
  return { width, height, marks };
}
