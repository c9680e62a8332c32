import { artPiece, type Piece, placeAt } from '../piece.ts';

const TILE = 72;

/** 步步锦, the stepped window lattice, from the top left; `tile` px is the size of its unit. */
export function drawLattice(width: number, height: number, colour: string, tile = TILE): Piece {
  const scale = tile / TILE;
  const tiles: string[] = [];
  for (let x = 0; x * scale < width; x += TILE) {
    for (let y = 0; y * scale < height; y += TILE) {
      tiles.push(
        `M${x} ${y}h72M${x} ${y}v72M${x} ${y + 18}h72M${x} ${y + 54}h72M${x + 36} ${y}v18M${x + 36} ${y + 54}v18`,
        `M${x + 18} ${y + 18}v36M${x + 54} ${y + 18}v36M${x} ${y + 36}h18M${x + 54} ${y + 36}h18`,
      );
    }
  }
  return artPiece(
    width,
    height,
    <g transform={`scale(${scale})`}>
      <path d={tiles.join('')} fill="none" stroke={colour} strokeWidth="3" />
    </g>,
  );
}

/** The foot of a poster: the double rule in gold and, below it, the lattice in a larger unit. No place in particular. */
export function drawLatticeFoot(
  width: number,
  height: number,
  { line, tone }: { readonly line: string; readonly tone: string },
): Piece {
  return {
    width,
    height,
    marks: [
      { kind: 'box', x: 0, y: 0, width, height: 2, fill: line },
      { kind: 'box', x: 0, y: 10, width, height: 4, fill: line },
      ...placeAt(drawLattice(width, height - 14, tone, 108), 0, 14),
    ],
  };
}
