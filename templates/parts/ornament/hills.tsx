import { artPiece, type Piece } from '../piece.ts';

interface Colours {
  /** From the farthest hill to the nearest. */
  readonly layers: readonly [string, string, string];
  readonly leaf: string;
}

/** Share of the height at which a hill's line runs, how far it swings, and how many swings there are. */
const SHAPES = [
  { base: 0.42, swing: 0.36, waves: 3 },
  { base: 0.66, swing: -0.26, waves: 2 },
  { base: 0.84, swing: 0.14, waves: 5 },
] as const;

/** A smooth line from edge to edge and the ground below it. */
function hill(width: number, height: number, { base, swing, waves }: (typeof SHAPES)[number]): string {
  const y = Math.round(height * base);
  const step = width / waves;
  const turns = Array.from({ length: waves - 1 }, (_, index) => `T${Math.round(step * (index + 2))} ${y}`);
  return `M0 ${y}Q${Math.round(step / 2)} ${Math.round(y - height * swing)} ${Math.round(step)} ${y}${turns.join('')}V${height}H0Z`;
}

/** A young tree: a stem and leaves that taper to a point. `x` of its foot, `size` px high. */
function Sapling({ x, y, size, colour }: { x: number; y: number; size: number; colour: string }) {
  const leaf = (dy: number, dx: number): string =>
    `M${x} ${y - size * dy}q${size * dx * 0.5} ${-size * 0.3} ${size * dx} ${-size * 0.3}q0 ${size * 0.26} ${-size * dx} ${size * 0.3}Z`;
  return (
    <g>
      <path d={`M${x} ${y}V${y - size * 0.9}`} fill="none" stroke={colour} strokeWidth={size * 0.05} />
      <path
        d={`${leaf(0.28, 0.34)}${leaf(0.4, -0.34)}${leaf(0.58, 0.28)}${leaf(0.66, -0.26)}`}
        fill={colour}
      />
      <path
        d={`M${x} ${y - size * 0.78}q${-size * 0.14} ${-size * 0.14} 0 ${-size * 0.34}q${size * 0.14} ${size * 0.2} 0 ${size * 0.34}Z`}
        fill={colour}
      />
    </g>
  );
}

/** Three layers of hills; the nearest one has the colour of the field below, so that the strip grows out of it. */
export function drawHills(width: number, height: number, { layers, leaf }: Colours): Piece {
  const saplings = [
    { x: 0.07, size: 0.62 },
    { x: 0.15, size: 0.42 },
    { x: 0.9, size: 0.7 },
    { x: 0.81, size: 0.44 },
  ];
  return artPiece(
    width,
    height,
    <g>
      {SHAPES.slice(0, 2).map((shape, index) => (
        <path key={shape.base} d={hill(width, height, shape)} fill={layers[index]} />
      ))}
      {saplings.map(({ x, size }) => (
        <Sapling
          key={x}
          x={Math.round(width * x)}
          y={Math.round(height * 0.9)}
          size={Math.round(Math.min(height, 300) * size)}
          colour={leaf}
        />
      ))}
      <path d={hill(width, height, SHAPES[2])} fill={layers[2]} />
    </g>,
  );
}
