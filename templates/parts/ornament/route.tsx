import type { ReactElement } from 'react';
import { artPiece, type Mark, type Piece, placeAt } from '../piece.ts';

/** Two lines of 16 px that touch; `x` of the first line's centre. */
export const ROUTE_X = 40;
const STROKE = 16;

interface Lines {
  readonly first: string;
  readonly second: string;
}

/** The lines straight down. */
export function drawTrack(height: number, { first, second }: Lines): Piece {
  return {
    width: STROKE * 2,
    height,
    marks: [
      { kind: 'box', x: ROUTE_X - STROKE / 2, y: 0, width: STROKE, height, fill: first },
      { kind: 'box', x: ROUTE_X + STROKE / 2, y: 0, width: STROKE, height, fill: second },
    ],
  };
}

/** Radius of the outer line where it turns. */
const BEND = 88;

/** The lines come in from the right edge at `from` px below the top, turn and run down to the bottom. */
export function drawTurn(width: number, height: number, from: number, { first, second }: Lines): Piece {
  const half = STROKE / 2;
  const corner = { x: ROUTE_X - half, y: from - half, side: BEND + half };
  const bend = (offset: number): string =>
    `M${corner.side} ${half + offset}Q${half + offset} ${half + offset} ${half + offset} ${corner.side}`;
  const straight = (offset: number, fill: string): Mark[] => {
    const [x, y] = [corner.x + offset, corner.y + offset];
    const [left, top] = [corner.x + corner.side, corner.y + corner.side];
    return [
      { kind: 'box', x: left, y, width: width - left, height: STROKE, fill },
      { kind: 'box', x, y: top, width: STROKE, height: Math.max(0, height - top), fill },
    ];
  };
  const turn = artPiece(
    corner.side,
    corner.side,
    <g fill="none" strokeWidth={STROKE}>
      <path d={bend(0)} stroke={first} />
      <path d={bend(STROKE)} stroke={second} />
    </g>,
  );
  return {
    width,
    height,
    marks: [...straight(0, first), ...straight(STROKE, second), ...placeAt(turn, corner.x, corner.y)],
  };
}

/** A station: a white pill of 72 × 48 across both lines, its centre at (x, y). */
export function station(x: number, y: number, outline: string): Mark {
  const art: ReactElement = (
    <rect x="4" y="4" width="64" height="40" rx="20" fill="#FFFFFF" stroke={outline} strokeWidth="8" />
  );
  return { kind: 'art', x: x - 36, y: y - 24, width: 72, height: 48, art };
}
