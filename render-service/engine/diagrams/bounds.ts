import type { Point } from './path-points.ts';

/** A box by its sides, in px. */
export interface Bounds {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The box of an ellipse about its centre. */
export function boundEllipse(x: number, y: number, radiusX: number, radiusY: number): Bounds {
  return { left: x - radiusX, top: y - radiusY, right: x + radiusX, bottom: y + radiusY };
}

/** The box of points; null for none. */
export function boundPoints(points: readonly Point[]): Bounds | null {
  if (points.length === 0) return null;
  const bounds: Bounds = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const { x, y } of points) {
    bounds.left = Math.min(bounds.left, x);
    bounds.top = Math.min(bounds.top, y);
    bounds.right = Math.max(bounds.right, x);
    bounds.bottom = Math.max(bounds.bottom, y);
  }
  return bounds;
}

/** The box around both; null is the empty box. */
export function unite(a: Bounds | null, b: Bounds | null): Bounds | null {
  if (!a || !b) return a ?? b;
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}
