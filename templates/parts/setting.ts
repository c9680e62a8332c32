import type { FigureImages } from '../drawing.ts';
import type { Ground, Theme } from '../themes/theme.ts';
import type { Piece } from './piece.ts';
import type { TextStyle } from './set-text.ts';

/** Where a block is drawn: the measure, the ground below it, and the scale (1 on a canvas of 1080 px, 1.15 on 1242). */
export interface Setting {
  readonly theme: Theme;
  readonly ground: Ground;
  /** Width of the text area in px. */
  readonly width: number;
  /** From the text area to the edges of the canvas, in px: what full-bleed parts reach over. */
  readonly bleed: { readonly left: number; readonly right: number };
  readonly scale: number;
  readonly images: FigureImages;
  /** 发文字号, for quotations and other parts that name their source. */
  readonly documentNumber: string;
  /** Names of the issuers: they stay whole where they fit. */
  readonly names: readonly string[];
}

/** Part of a block that may be moved to a next page but never cut. `gap` is the room above it unless it comes first. */
export interface Segment {
  readonly piece: Piece;
  readonly gap: number;
  /** Drawn again above this part where it begins a page: the head of its table. */
  readonly head?: Piece;
  /** The part again in less height, for pages that it is higher than: art is drawn smaller, words never. */
  readonly within?: (height: number) => Piece;
  /** Drawn below this part where it ends a page before its block does: the end of its table, of its box. */
  readonly foot?: Piece;
}

/** A length of the design (given at 1080) at the setting's scale. */
export const px = (setting: Setting, length: number): number => Math.round(length * setting.scale);

/** A text style of the design at the setting's scale, in the ground's ink unless said otherwise. */
export function textStyle(
  setting: Setting,
  size: number,
  lineHeight: number,
  more: Partial<Pick<TextStyle, 'family' | 'weight' | 'colour' | 'tracking'>> = {},
): TextStyle {
  return {
    size: px(setting, size),
    lineHeight: px(setting, lineHeight),
    colour: setting.ground.ink,
    names: setting.names,
    ...more,
  };
}

/** Segments one below the other as one piece. */
export function joinSegments(segments: readonly Segment[], width: number): Piece {
  let height = 0;
  const marks: Piece['marks'][number][] = [];
  for (const [index, { piece, gap }] of segments.entries()) {
    if (index > 0) height += gap;
    for (const mark of piece.marks) marks.push({ ...mark, y: mark.y + height });
    height += piece.height;
  }
  return { width, height, marks };
}
