import type { ReactElement } from 'react';
import type { Face } from '../typeset/measure.ts';

/** Where a mark stands in its piece: px from the piece's top left corner. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A filled or bordered box. */
export interface BoxMark extends Place {
  readonly kind: 'box';
  readonly fill?: string;
  readonly border?: { readonly width: number; readonly colour: string };
  readonly radius?: number;
}

/** A run of text on one line that never wraps; `height` is the line height, `width` that of its ink. */
export interface TextMark extends Place {
  readonly kind: 'text';
  readonly text: string;
  readonly face: Face;
  readonly colour: string;
}

/** Vector art (SVG elements without text) in user units of 1 px. */
export interface ArtMark extends Place {
  readonly kind: 'art';
  readonly art: ReactElement;
}

/** A painted figure (diagram, chart). */
export interface ImageMark extends Place {
  readonly kind: 'image';
  readonly src: string;
}

export type Mark = BoxMark | TextMark | ArtMark | ImageMark;

/**
 * A finished part of a picture: its size in px and what is drawn in it, in reading order. Parts are placed inside
 * parts by arithmetic alone, so that every painter and the browser find the same picture.
 */
export interface Piece {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

export const emptyPiece: Piece = { width: 0, height: 0, marks: [] };

/** The marks of a piece moved by (x, y). */
export function placeAt(piece: Piece, x: number, y: number): Mark[] {
  return piece.marks.map((mark) => ({ ...mark, x: mark.x + x, y: mark.y + y }));
}

/** Pieces one below the other, `gap` px apart, left edges aligned. */
export function stack(pieces: readonly Piece[], gap = 0): Piece {
  let height = 0;
  let width = 0;
  const marks: Mark[] = [];
  for (const [index, piece] of pieces.entries()) {
    if (index > 0) height += gap;
    marks.push(...placeAt(piece, 0, height));
    height += piece.height;
    width = Math.max(width, piece.width);
  }
  return { width, height, marks };
}

/** A piece with room around it: top, right, bottom, left in px. */
export function pad(piece: Piece, top: number, right: number, bottom: number, left: number): Piece {
  return {
    width: left + piece.width + right,
    height: top + piece.height + bottom,
    marks: placeAt(piece, left, top),
  };
}

/** A piece on a filled box of its own size. */
export function onFill(piece: Piece, fill: string): Piece {
  const { width, height } = piece;
  return { width, height, marks: [{ kind: 'box', x: 0, y: 0, width, height, fill }, ...piece.marks] };
}

/** A filled box, such as a rule. */
export function fillBox(width: number, height: number, fill: string): Piece {
  return { width, height, marks: [{ kind: 'box', x: 0, y: 0, width, height, fill }] };
}

/** Art as a piece of its own. */
export function artPiece(width: number, height: number, art: ReactElement): Piece {
  return { width, height, marks: [{ kind: 'art', x: 0, y: 0, width, height, art }] };
}
