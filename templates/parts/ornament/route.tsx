import type { ReactElement } from 'react';
import { artPiece, type Mark, type Piece } from '../piece.ts';

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

/** The lines come in from the right edge at `from` px below the top, turn and run down to the bottom. */
export function drawTurn(width: number, height: number, from: number, { first, second }: Lines): Piece {
  const bend = (offset: number): string => {
    const x = ROUTE_X + offset;
    const y = from + offset;
    const radius = 88 - offset;
    return `M${width} ${y}H${x + radius}Q${x} ${y} ${x} ${y + radius}V${height}`;
  };
  return artPiece(
    width,
    height,
    <g fill="none" strokeWidth={STROKE}>
      <path d={bend(0)} stroke={first} />
      <path d={bend(STROKE)} stroke={second} />
    </g>,
  );
}

/** A station: a white pill of 72 × 48 across both lines, its centre at (x, y). */
export function station(x: number, y: number, outline: string): Mark {
  const art: ReactElement = (
    <rect x="4" y="4" width="64" height="40" rx="20" fill="#FFFFFF" stroke={outline} strokeWidth="8" />
  );
  return { kind: 'art', x: x - 36, y: y - 24, width: 72, height: 48, art };
}
