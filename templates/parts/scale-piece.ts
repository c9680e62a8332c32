import { createElement } from 'react';
import type { Mark, Piece } from './piece.ts';

/** A piece drawn larger or smaller: for art that is laid out on a grid of its own (comic panels). */
export function scalePiece(piece: Piece, scale: number): Piece {
  if (scale === 1) return piece;
  const marks = piece.marks.map((mark) => scaleMark(mark, scale));
  return { width: Math.round(piece.width * scale), height: Math.ceil(piece.height * scale), marks };
}

function scaleMark(mark: Mark, scale: number): Mark {
  const by = (length: number): number => length * scale;
  const place = { x: by(mark.x), y: by(mark.y), width: by(mark.width), height: by(mark.height) };
  switch (mark.kind) {
    case 'text':
      return { ...mark, ...place, face: { ...mark.face, size: by(mark.face.size) } };
    case 'art':
      return { ...mark, ...place, art: createElement('g', { transform: `scale(${scale})` }, mark.art) };
    case 'image':
      return { ...mark, ...place };
    case 'box':
      return {
        ...mark,
        ...place,
        ...(mark.radius === undefined ? {} : { radius: by(mark.radius) }),
        ...(mark.border === undefined ? {} : { border: { ...mark.border, width: by(mark.border.width) } }),
      };
  }
}
