import type { Piece } from '../piece.ts';

/** The 6 + 2 px rule of a title page, the thick line outside. */
export function drawDoubleRule(width: number, colour: string, thickOnTop: boolean): Piece {
  const thick = thickOnTop ? 0 : 8;
  const thin = thickOnTop ? 12 : 0;
  return {
    width,
    height: 14,
    marks: [
      { kind: 'box', x: 0, y: thick, width, height: 6, fill: colour },
      { kind: 'box', x: 0, y: thin, width, height: 2, fill: colour },
    ],
  };
}
