import type { StoryProse } from '@tongjie/model';
import { plainText } from '@tongjie/model';
import { type Mark, type Piece, placeAt } from './piece.ts';
import { setLine, setText, type TextStyle } from './set-text.ts';
import { px, type Segment, type Setting } from './setting.ts';
import { spansOf } from './spans.ts';

const PARAGRAPH_GAP = 20;
const ITEM_GAP = 14;

/** Paragraphs and lists in one style. A nested list is indented by the width of its marks. */
export function drawProse(
  prose: readonly StoryProse[],
  style: TextStyle,
  width: number,
  setting: Setting,
): Segment[] {
  return prose.flatMap((part) => {
    if (part.kind === 'paragraph') {
      const piece = setText(spansOf(part.text), style, width);
      return piece.height > 0 ? [{ piece, gap: px(setting, PARAGRAPH_GAP) }] : [];
    }
    const ordered = part.kind === 'orderedList';
    return part.items.map((item, index) => ({
      piece: drawItem(item, ordered ? index + 1 : null, style, width, setting),
      gap: px(setting, index === 0 ? PARAGRAPH_GAP : ITEM_GAP),
    }));
  });
}

/** One list item: a square or its number in the accent colour, and its words indented. */
function drawItem(
  item: readonly StoryProse[],
  number: number | null,
  style: TextStyle,
  width: number,
  setting: Setting,
): Piece {
  const indent = Math.round(style.size * (number === null ? 0.9 : 1.4));
  const marks: Mark[] = [];
  if (number === null) {
    const side = Math.round(style.size * 0.3);
    const y = Math.round((style.lineHeight - side) / 2);
    marks.push({ kind: 'box', x: 0, y, width: side, height: side, fill: setting.ground.accent });
  } else {
    const numeral: TextStyle = {
      ...style,
      family: setting.theme.faces.figure,
      weight: 700,
      colour: setting.ground.accent,
    };
    marks.push(...setLine(String(number), numeral).marks);
  }
  let y = 0;
  for (const [index, { piece, gap }] of drawProse(item, style, width - indent, setting).entries()) {
    if (index > 0) y += gap;
    marks.push(...placeAt(piece, indent, y));
    y += piece.height;
  }
  return { width, height: Math.max(y, style.lineHeight), marks };
}

/** Words of a list whose items are single short terms (图表图解、简明问答 …), or null if it is any other list. */
export function readWordList(block: StoryProse): string[] | null {
  if (block.kind !== 'bulletList' || block.items.length < 4) return null;
  const words = block.items.map((item) => {
    const only = item[0];
    return item.length === 1 && only?.kind === 'paragraph' ? plainText(only.text) : '';
  });
  return words.every((word) => word.length > 0 && word.length <= 9) ? words : null;
}
