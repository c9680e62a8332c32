/** A point in px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

const curveSamples = 24;

/**
 * Points of an SVG path close enough together that their box is the path's box: ends of lines, and 24 points of each
 * curve. Throws nothing: what cannot be read ends the list.
 */
export function tracePath(d: string): Point[] {
  const points: Point[] = [];
  let at: Point = { x: 0, y: 0 };
  let start = at;
  let control: Point | null = null;
  for (const { letter, values } of readCommands(d)) {
    const base: Point = letter === letter.toLowerCase() ? at : { x: 0, y: 0 };
    const point = (index: number): Point => ({
      x: base.x + (values[index] ?? 0),
      y: base.y + (values[index + 1] ?? 0),
    });
    const mirrored: Point = control ? { x: 2 * at.x - control.x, y: 2 * at.y - control.y } : at;
    let curve: ((t: number) => Point) | null = null;
    let end = at;
    let nextControl: Point | null = null;
    switch (letter.toUpperCase()) {
      case 'M':
      case 'L':
        end = point(0);
        if (letter.toUpperCase() === 'M') start = end;
        break;
      case 'H':
        end = { x: base.x + (values[0] ?? 0), y: at.y };
        break;
      case 'V':
        end = { x: at.x, y: base.y + (values[0] ?? 0) };
        break;
      case 'C':
      case 'S': {
        const smooth = letter.toUpperCase() === 'S';
        const [first, second] = smooth ? [mirrored, point(0)] : [point(0), point(2)];
        end = point(smooth ? 2 : 4);
        curve = cubic(at, first, second, end);
        nextControl = second;
        break;
      }
      case 'Q':
      case 'T': {
        const middle = letter.toUpperCase() === 'T' ? mirrored : point(0);
        end = point(letter.toUpperCase() === 'T' ? 0 : 2);
        curve = quadratic(at, middle, end);
        nextControl = middle;
        break;
      }
      case 'A': {
        end = point(5);
        const [rx = 0, ry = 0, rotation = 0, large = 0, sweep = 0] = values;
        curve = arc(
          at,
          end,
          Math.abs(rx),
          Math.abs(ry),
          (rotation * Math.PI) / 180,
          large !== 0,
          sweep !== 0,
        );
        break;
      }
      case 'Z':
        end = start;
        break;
    }
    if (curve)
      for (let sample = 1; sample < curveSamples; sample++) points.push(curve(sample / curveSamples));
    points.push(end);
    at = end;
    control = nextControl;
  }
  return points;
}

const arity: Readonly<Record<string, number>> = {
  M: 2,
  L: 2,
  H: 1,
  V: 1,
  C: 6,
  S: 4,
  Q: 4,
  T: 2,
  A: 7,
  Z: 0,
};

function readCommands(d: string): { letter: string; values: number[] }[] {
  const commands: { letter: string; values: number[] }[] = [];
  for (const match of d.matchAll(/([MLHVCSQTAZmlhvcsqtaz])([^MLHVCSQTAZmlhvcsqtaz]*)/g)) {
    const letter = match[1] ?? 'Z';
    const size = arity[letter.toUpperCase()] ?? 0;
    const values = [...(match[2] ?? '').matchAll(/[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/gi)].map((number) =>
      Number(number[0]),
    );
    if (size === 0) commands.push({ letter, values: [] });
    for (let from = 0; size > 0 && from + size <= values.length; from += size) {
      // Further pairs after a move are lines.
      const repeated = from > 0 && letter.toUpperCase() === 'M' ? (letter === 'M' ? 'L' : 'l') : letter;
      commands.push({ letter: repeated, values: values.slice(from, from + size) });
    }
  }
  return commands;
}

function cubic(a: Point, b: Point, c: Point, d: Point): (t: number) => Point {
  const mix = (p: number, q: number, r: number, s: number, t: number) =>
    (1 - t) ** 3 * p + 3 * (1 - t) ** 2 * t * q + 3 * (1 - t) * t ** 2 * r + t ** 3 * s;
  return (t) => ({ x: mix(a.x, b.x, c.x, d.x, t), y: mix(a.y, b.y, c.y, d.y, t) });
}

function quadratic(a: Point, b: Point, c: Point): (t: number) => Point {
  const mix = (p: number, q: number, r: number, t: number) =>
    (1 - t) ** 2 * p + 2 * (1 - t) * t * q + t ** 2 * r;
  return (t) => ({ x: mix(a.x, b.x, c.x, t), y: mix(a.y, b.y, c.y, t) });
}

/** From end points to centre and angles: SVG 2, appendix B.2.4. */
function arc(
  a: Point,
  b: Point,
  radiusX: number,
  radiusY: number,
  turn: number,
  large: boolean,
  sweep: boolean,
): (t: number) => Point {
  const straight = (t: number): Point => ({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t });
  if (radiusX === 0 || radiusY === 0 || (a.x === b.x && a.y === b.y)) return straight;
  const cos = Math.cos(turn);
  const sin = Math.sin(turn);
  const dx = (a.x - b.x) / 2;
  const dy = (a.y - b.y) / 2;
  const x = cos * dx + sin * dy;
  const y = -sin * dx + cos * dy;
  const stretch = Math.max(1, Math.sqrt((x / radiusX) ** 2 + (y / radiusY) ** 2));
  const rx = radiusX * stretch;
  const ry = radiusY * stretch;
  const spread = rx ** 2 * y ** 2 + ry ** 2 * x ** 2;
  const scale = (large === sweep ? -1 : 1) * Math.sqrt(Math.max(0, (rx ** 2 * ry ** 2 - spread) / spread));
  const cx = (scale * rx * y) / ry;
  const cy = (-scale * ry * x) / rx;
  const from = Math.atan2((y - cy) / ry, (x - cx) / rx);
  let span = Math.atan2((-y - cy) / ry, (-x - cx) / rx) - from;
  if (sweep && span < 0) span += 2 * Math.PI;
  if (!sweep && span > 0) span -= 2 * Math.PI;
  return (t) => {
    const px = rx * Math.cos(from + span * t) + cx;
    const py = ry * Math.sin(from + span * t) + cy;
    return { x: cos * px - sin * py + (a.x + b.x) / 2, y: sin * px + cos * py + (a.y + b.y) / 2 };
  };
}
