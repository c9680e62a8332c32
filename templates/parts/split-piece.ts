import type { Mark, Piece } from './piece.ts';

/**
 * Cuts a piece at most `most` px below its top, between lines of text: boxes are cut in two, words and art never.
 * Null where every cut would go through words or art.
 */
export function splitPiece(piece: Piece, most: number): readonly [Piece, Piece] | null {
  const solid = piece.marks.filter((mark) => mark.kind !== 'box');
  const places = solid
    .map((mark) => mark.y + mark.height)
    .filter((y) => y > 0 && y <= most && !solid.some((mark) => mark.y < y && mark.y + mark.height > y));
  const cut = Math.max(0, ...places);
  if (cut === 0 || cut >= piece.height) return null;
  const below = solid.filter((mark) => mark.y >= cut);
  // Nothing but room and rules would be left for the other side.
  if (below.length === 0) return null;
  const top = Math.min(...below.map((mark) => mark.y));
  return [
    { ...piece, height: cut, marks: piece.marks.flatMap((mark) => cutMark(mark, 0, cut)) },
    {
      ...piece,
      height: piece.height - top,
      marks: piece.marks
        .flatMap((mark) => cutMark(mark, top, Number.POSITIVE_INFINITY))
        .map((mark) => ({
          ...mark,
          y: mark.y - top,
        })),
    },
  ];
}

/** A piece without the room below `height` px, or null where words or art reach lower than that. */
export function trimPiece(piece: Piece, height: number): Piece | null {
  const isFree = piece.marks.every((mark) => mark.kind === 'box' || mark.y + mark.height <= height);
  return isFree ? { ...piece, height, marks: piece.marks.flatMap((mark) => cutMark(mark, 0, height)) } : null;
}

/** The part of a mark between two heights; words and art belong to the side that they begin on. */
function cutMark(mark: Mark, from: number, to: number): Mark[] {
  if (mark.kind !== 'box') return mark.y >= from && mark.y < to ? [mark] : [];
  const top = Math.max(mark.y, from);
  const bottom = Math.min(mark.y + mark.height, to);
  return bottom > top ? [{ ...mark, y: top, height: bottom - top }] : [];
}
