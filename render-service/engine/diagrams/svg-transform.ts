import type { Point } from './path-points.ts';

/** An affine map as SVG writes it: `matrix(a b c d e f)`. */
export type Matrix = readonly [number, number, number, number, number, number];

const identity: Matrix = [1, 0, 0, 1, 0, 0];
/** The product of the functions of a `transform` attribute. */
export function readTransform(element: Element): Matrix {
  let matrix = identity;
  for (const call of (element.getAttribute('transform') ?? '').matchAll(/(\w+)\s*\(([^)]*)\)/g)) {
    const [a = 0, b, c] = (call[2]?.match(/-?[\d.]+(?:e-?\d+)?/gi) ?? []).map(Number);
    const angle = (a * Math.PI) / 180;
    if (call[1] === 'translate') matrix = multiply(matrix, [1, 0, 0, 1, a, b ?? 0]);
    if (call[1] === 'scale') matrix = multiply(matrix, [a, 0, 0, b ?? a, 0, 0]);
    if (call[1] === 'rotate') {
      const [x, y] = [b ?? 0, c ?? 0];
      matrix = multiply(matrix, [1, 0, 0, 1, x, y]);
      matrix = multiply(matrix, [Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0]);
      matrix = multiply(matrix, [1, 0, 0, 1, -x, -y]);
    }
  }
  return matrix;
}

function multiply(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ];
}

/** Where the map puts a point. */
export function move(m: Matrix, { x, y }: Point): Point {
  return { x: m[0] * x + m[2] * y + m[4], y: m[1] * x + m[3] * y + m[5] };
}
