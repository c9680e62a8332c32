import { artPiece, type Mark, type Piece } from '../piece.ts';

interface Colours {
  readonly line: string;
  readonly second: string;
  readonly tone: string;
}

/** Traces of a board: share of the height at which each runs, where it turns, and how far it steps. */
const TRACES = [
  { y: 0.18, turn: 0.3, step: -0.1, end: 0.64, hot: false },
  { y: 0.34, turn: 0.22, step: 0.06, end: 1, hot: true },
  { y: 0.5, turn: 0.42, step: 0.08, end: 0.86, hot: false },
  { y: 0.66, turn: 0.5, step: 0.08, end: 1, hot: false },
  { y: 0.82, turn: 0.16, step: 0.1, end: 0.52, hot: true },
] as const;

/** Traces from the left edge that step at 45° and end in nodes, or unless `inside` run off the right edge; dots behind. */
export function drawCircuit(
  width: number,
  height: number,
  { line, second, tone }: Colours,
  inside = false,
): Piece {
  const dots: string[] = [];
  for (let x = 24; x < width; x += 48) {
    for (let y = 24; y < height; y += 48) dots.push(`M${x - 2} ${y - 2}h4v4h-4z`);
  }
  const last = inside ? 0.9 : 1;
  const traces = TRACES.map((trace) => ({ ...trace, end: Math.min(trace.end, last) }));
  const ends = traces.filter(({ end }) => end < 1);
  // Steps are no longer than a short board has room for.
  const furthest = Math.min(height * 0.3, width * 0.24);
  const levelOf = (y: number, step: number): number =>
    Math.round(height * y + Math.sign(step) * Math.min(Math.abs(step) * height, furthest));
  return artPiece(
    width,
    height,
    <g>
      <path d={dots.join('')} fill={tone} />
      {traces.map(({ y, turn, step, end, hot }) => {
        const from = Math.round(height * y);
        const to = levelOf(y, step);
        const x = Math.round(width * turn);
        return (
          <path
            key={y}
            d={`M0 ${from}H${x}L${x + Math.abs(to - from)} ${to}H${Math.round(width * end)}`}
            fill="none"
            stroke={hot ? line : second}
            strokeWidth={hot ? 6 : 4}
          />
        );
      })}
      {ends.map(({ y, step, end, hot }) => (
        <circle
          key={y}
          cx={Math.round(width * end)}
          cy={levelOf(y, step)}
          r="12"
          fill={tone}
          stroke={hot ? line : second}
          strokeWidth="6"
        />
      ))}
    </g>,
  );
}

const STROKE = 6;

/** Corner brackets around a field. */
export function drawBrackets(width: number, height: number, colour: string, arm = 56): Piece {
  const box = (x: number, y: number, across: number, down: number): Mark => ({
    kind: 'box',
    x,
    y,
    width: across,
    height: down,
    fill: colour,
  });
  const [right, bottom] = [width - STROKE, height - STROKE];
  const marks = [0, bottom].flatMap((y) => [box(0, y, arm, STROKE), box(width - arm, y, arm, STROKE)]);
  const stems = [0, height - arm].flatMap((y) => [box(0, y, STROKE, arm), box(right, y, STROKE, arm)]);
  return { width, height, marks: [...marks, ...stems] };
}
