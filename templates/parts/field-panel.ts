import { type Piece, placeAt } from './piece.ts';
import { px, type Segment, type Setting } from './setting.ts';

/** Room inside the edges of a panel, in px at 1080. */
const INSET = 48;

/** Where the words of a panel are drawn: on the theme's field, within its edges. */
export function panelSetting(setting: Setting): Setting {
  const inset = px(setting, INSET);
  return {
    ...setting,
    ground: setting.theme.grounds.field,
    width: setting.width - inset * 2,
    bleed: { left: inset, right: inset },
  };
}

/** Parts on a field of the theme's strong colour, which goes on where a column or a page ends. */
export function onPanel(segments: readonly Segment[], setting: Setting): Segment[] {
  const inset = px(setting, INSET);
  return segments.map(({ piece, gap, within }, index) => {
    const isLast = index === segments.length - 1;
    const above = index === 0 ? inset : Math.ceil(gap / 2);
    const below = isLast ? inset : Math.floor((segments[index + 1]?.gap ?? 0) / 2);
    const panel = (part: Piece): Piece => onField(part, above, below, inset, setting);
    return {
      piece: panel(piece),
      gap: index === 0 ? gap : 0,
      ...(within ? { within: (height: number) => panel(within(height - above - below)) } : {}),
    };
  });
}

function onField(
  piece: Piece,
  above: number,
  below: number,
  inset: number,
  { theme, width }: Setting,
): Piece {
  const height = above + piece.height + below;
  return {
    width,
    height,
    marks: [
      { kind: 'box', x: 0, y: 0, width, height, fill: theme.grounds.field.fill },
      ...placeAt(piece, inset, above),
    ],
  };
}
