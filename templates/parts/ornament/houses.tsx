import { artPiece, type Piece } from '../piece.ts';

interface Colours {
  /** Walls, in turn. */
  readonly walls: readonly [string, string];
  readonly line: string;
  readonly lit: string;
}

/** Width and height of the houses of a street on a unit of 1, and whether the roof is a gable or flat. */
const HOUSES = [
  { width: 150, height: 0.78, gable: true },
  { width: 118, height: 0.86, gable: false },
  { width: 176, height: 0.68, gable: true },
  { width: 104, height: 0.74, gable: false },
  { width: 140, height: 0.96, gable: true },
  { width: 128, height: 0.6, gable: false },
  { width: 164, height: 0.8, gable: true },
] as const;

interface House {
  readonly x: number;
  readonly width: number;
  readonly height: number;
  readonly gable: boolean;
  readonly index: number;
}

/** Houses of no place in particular side by side, as many as fill the width. */
function street(width: number, height: number): House[] {
  const scale = height / 200;
  const houses: House[] = [];
  for (let x = 0, index = 0; x < width; index += 1) {
    const shape = HOUSES[index % HOUSES.length] ?? HOUSES[0];
    const own = Math.round(shape.width * scale);
    houses.push({ x, width: own, height: Math.round(shape.height * height), gable: shape.gable, index });
    x += own;
  }
  return houses;
}

function drawHouse({ x, width, height, gable, index }: House, bottom: number, colours: Colours) {
  const top = bottom - height;
  const roof = Math.round(Math.min(height * 0.32, width * 0.3));
  const wall = gable
    ? `M${x} ${bottom}V${top + roof}L${x + width / 2} ${top}L${x + width} ${top + roof}V${bottom}Z`
    : `M${x} ${bottom}V${top}H${x + width}V${bottom}Z`;
  const pane = Math.max(8, Math.round(width * 0.15));
  const first = top + (gable ? roof + Math.round(pane * 0.2) : pane);
  const columns = width > pane * 7 ? 3 : 2;
  const step = width / (columns + 1);
  const windows: { x: number; y: number; lit: boolean }[] = [];
  for (let y = first, row = 0; y + pane * 1.3 < bottom - pane * 0.6; y += Math.round(pane * 2.1), row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const lit = (index * 7 + row * 5 + column * 3) % 4 !== 1;
      windows.push({ x: Math.round(x + step * (column + 1) - pane / 2), y, lit });
    }
  }
  return (
    <g key={x}>
      <path d={wall} fill={colours.walls[index % 2]} stroke={colours.line} strokeWidth="4" />
      {windows.map((window) => (
        <rect
          key={`${window.x} ${window.y}`}
          x={window.x}
          y={window.y}
          width={pane}
          height={Math.round(pane * 1.3)}
          fill={window.lit ? colours.lit : colours.line}
        />
      ))}
    </g>
  );
}

/** A street of houses with lit windows, standing on the lower edge. */
export function drawHouses(width: number, height: number, colours: Colours): Piece {
  return artPiece(
    width,
    height,
    <g>{street(width, height - 4).map((house) => drawHouse(house, height, colours))}</g>,
  );
}
