import type { Mark, Piece } from './piece.ts';

/**
 * Cuts a piece at most `most` px below its top, between lines of text: boxes are cut in two, words and art never. Where
 * no cut goes between the lines of all columns, each column is cut between its own. Null where nothing would be left on
 * one side.
 */
export function splitPiece(piece: Piece, most: number): readonly [Piece, Piece] | null {
  const solid = piece.marks.filter((mark) => mark.kind !== 'box');
  const bottoms = solid.map((mark) => mark.y + mark.height).filter((y) => y > 0 && y <= most);
  const clean = bottoms.filter((y) => !solid.some((mark) => mark.y < y && mark.y + mark.height > y));
  const cut = clean.length > 0 ? Math.max(...clean) : Math.max(0, ...bottoms);
  if (cut === 0 || cut >= piece.height) return null;
  const isAbove = (mark: Mark): boolean => mark.y + mark.height <= cut;
  const below = solid.filter((mark) => !isAbove(mark));
  // Nothing but room and rules would be left for the other side.
  if (below.length === 0) return null;
  const top = Math.min(...below.map((mark) => mark.y));
  return [
    { ...piece, height: cut, marks: piece.marks.flatMap((mark) => keep(mark, isAbove(mark), 0, cut)) },
    {
      ...piece,
      height: piece.height - top,
      marks: piece.marks
        .flatMap((mark) => keep(mark, !isAbove(mark), top, Number.POSITIVE_INFINITY))
        .map((mark) => ({ ...mark, y: mark.y - top })),
    },
  ];
}

/** A mark of one side of a cut: words and art whole or not at all, of a box the part between two heights. */
const keep = (mark: Mark, isHere: boolean, from: number, to: number): Mark[] =>
  mark.kind === 'box' ? cutMark(mark, from, to) : isHere ? [mark] : [];

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
