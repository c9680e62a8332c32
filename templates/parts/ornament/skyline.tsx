import type { ReactElement } from 'react';
import { artPiece, type Piece } from '../piece.ts';

/** Height of the skyline in px; the water line stands at 300. */
const HEIGHT = 372;
const WATER = 300;

interface Colours {
  readonly ground: string;
  readonly tone: string;
  readonly line: string;
  readonly blossom: string;
}

/** x, width and height of the towers behind. */
const towers = [
  [24, 60, 150],
  [96, 48, 110],
  [300, 64, 190],
  [376, 52, 130],
  [560, 56, 170],
  [628, 68, 240],
  [708, 50, 140],
  [880, 60, 180],
  [952, 72, 220],
  [1036, 60, 130],
] as const;

function Tower({
  x,
  width,
  height,
  colours,
}: {
  x: number;
  width: number;
  height: number;
  colours: Colours;
}) {
  const top = WATER - height;
  const floors = Array.from({ length: Math.floor((height - 24) / 18) }, (_, floor) => top + 16 + floor * 18);
  const windows = floors.map((y) => `M${x + 8} ${y}h${width - 16}`).join('');
  return (
    <g>
      <rect x={x} y={top} width={width} height={height} fill={colours.tone} />
      <path d={windows} stroke={colours.ground} strokeWidth="5" />
    </g>
  );
}

/** A house with an upturned roof, door and windows. */
function House({ x, width, eaves, colours }: { x: number; width: number; eaves: number; colours: Colours }) {
  const y = WATER - eaves;
  const middle = x + width / 2;
  const roof = `M${x - 22} ${y - 6}Q${x - 4} ${y} ${x + 14} ${y - 14}L${x + 44} ${y - 46}H${x + width - 44}L${x + width - 14} ${y - 14}Q${x + width + 4} ${y} ${x + width + 22} ${y - 6}V${y + 8}H${x - 22}Z`;
  return (
    <g>
      <path
        d={`M${x} ${WATER}V${y}H${x + width}V${WATER}`}
        fill={colours.ground}
        stroke={colours.line}
        strokeWidth="4"
      />
      <path d={roof} fill={colours.ground} stroke={colours.line} strokeWidth="4" />
      <path
        d={`M${middle - 18} ${WATER}V${WATER - 52}H${middle + 18}V${WATER}M${middle} ${WATER - 52}V${WATER}M${x + 16} ${y + 26}h24v26h-24zM${x + 28} ${y + 26}v26M${x + width - 40} ${y + 26}h24v26h-24zM${x + width - 28} ${y + 26}v26`}
        fill="none"
        stroke={colours.line}
        strokeWidth="2.5"
      />
    </g>
  );
}

/** A tree of five round blossoms. */
function Tree({ x, height, colours }: { x: number; height: number; colours: Colours }) {
  const top = WATER - height;
  const reach = height * 0.36;
  const blossoms = [
    [0, -14],
    [-reach, 10],
    [reach, 6],
    [-reach / 2, 0],
    [reach / 2, -8],
  ] as const;
  return (
    <g>
      <path
        d={`M${x} ${WATER}V${top}M${x} ${top + height * 0.45}l${reach} ${-height * 0.34}M${x} ${top + height * 0.55}l${-reach} ${-height * 0.36}`}
        fill="none"
        stroke={colours.line}
        strokeWidth="3.5"
      />
      {blossoms.map(([dx, dy]) => (
        <circle key={dx} cx={x + dx} cy={top + dy} r={height * 0.125} fill={colours.blossom} />
      ))}
    </g>
  );
}

/** A stone bridge of three arches. */
function Bridge({ x, colours }: { x: number; colours: Colours }): ReactElement {
  const arch = (left: number, span: number) => `M${left} ${WATER}a${span / 2} ${span / 2} 0 0 1 ${span} 0`;
  return (
    <g>
      <path
        d={`M${x} ${WATER}Q${x + 130} ${WATER - 118} ${x + 260} ${WATER}Z`}
        fill={colours.ground}
        stroke={colours.line}
        strokeWidth="4"
      />
      <path
        d={`${arch(x + 52, 40)}${arch(x + 104, 52)}${arch(x + 168, 40)}M${x + 14} ${WATER - 22}Q${x + 130} ${WATER - 138} ${x + 246} ${WATER - 22}`}
        fill="none"
        stroke={colours.line}
        strokeWidth="2.5"
      />
    </g>
  );
}

/** Houses, trees, a bridge over water before towers in the ground's own hue: no place in particular. */
export function drawSkyline(width: number, colours: Colours): Piece {
  const waves = [318, 340, 362]
    .map((y) => `M0 ${y}${'q15 -10 30 0t30 0'.repeat(Math.ceil(width / 60))}`)
    .join('');
  return artPiece(
    width,
    HEIGHT,
    <g>
      {towers.map(([x, towerWidth, height]) => (
        <Tower key={x} x={x} width={towerWidth} height={height} colours={colours} />
      ))}
      <House x={120} width={150} eaves={92} colours={colours} />
      <House x={214} width={190} eaves={124} colours={colours} />
      <Bridge x={470} colours={colours} />
      <House x={792} width={176} eaves={108} colours={colours} />
      <Tree x={64} height={104} colours={colours} />
      <Tree x={446} height={84} colours={colours} />
      <Tree x={752} height={92} colours={colours} />
      <Tree x={1024} height={112} colours={colours} />
      <path d={`M0 ${WATER}H${width}`} stroke={colours.line} strokeWidth="4" />
      <path d={waves} fill="none" stroke={colours.line} strokeWidth="2.5" />
    </g>,
  );
}

/** The two ends of the skyline on a cover, smaller, with nothing in the middle where the words stand. */
export function drawSkylineSides(width: number, colours: Colours): Piece {
  const scale = 0.6;
  const right = width / scale;
  const waves = [318, 340].map((y) => `M0 ${y}${'q15 -10 30 0t30 0'.repeat(Math.ceil(right / 60))}`).join('');
  return artPiece(
    width,
    Math.round(352 * scale),
    <g transform={`scale(${scale})`}>
      <House x={36} width={140} eaves={92} colours={colours} />
      <House x={150} width={180} eaves={124} colours={colours} />
      <Tree x={372} height={88} colours={colours} />
      <House x={right - 310} width={170} eaves={116} colours={colours} />
      <Tree x={right - 350} height={92} colours={colours} />
      <Tree x={right - 64} height={112} colours={colours} />
      <path d={`M0 ${WATER}H${right}`} stroke={colours.line} strokeWidth="4" />
      <path d={waves} fill="none" stroke={colours.line} strokeWidth="3" />
    </g>,
  );
}
