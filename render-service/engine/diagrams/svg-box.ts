import { measureText } from '../measure-text.ts';
import { boundText, normaliseSpace } from './bound-text.ts';
import { type Bounds, boundEllipse, boundPoints, unite } from './bounds.ts';
import { type Point, tracePath } from './path-points.ts';
import { move, readTransform } from './svg-transform.ts';
import { findTextStyle } from './text-style.ts';

/** What `getBBox` returns: x, y, width and height only, in px of the element's own coordinates. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Children that are no part of the picture where they stand. */
const unpainted = new Set([
  'defs',
  'marker',
  'style',
  'title',
  'desc',
  'clippath',
  'mask',
  'pattern',
  'symbol',
  'metadata',
  'script',
  'lineargradient',
  'radialgradient',
  'filter',
]);

/** The box of an SVG element as a browser's `getBBox` gives it, rounded to 1/64 px like a browser's layout unit. */
export function findBox(element: Element): Box {
  const bounds = boundElement(element);
  if (!bounds) return { x: 0, y: 0, width: 0, height: 0 };
  const x = snap(bounds.left);
  const y = snap(bounds.top);
  return { x, y, width: snap(bounds.right) - x, height: snap(bounds.bottom) - y };
}

/** Length in px of the text of a `text` or `tspan` element set on one line. */
export function findTextLength(element: Element): number {
  return snap(measureText(normaliseSpace(element.textContent ?? ''), findTextStyle(element)));
}

function snap(value: number): number {
  return Math.round(value * 64) / 64;
}

function boundElement(element: Element): Bounds | null {
  const number = (name: string): number => Number.parseFloat(element.getAttribute(name) ?? '') || 0;
  switch (element.localName.toLowerCase()) {
    case 'text':
    case 'tspan':
      return boundText(element);
    case 'rect':
    case 'image':
    case 'foreignobject':
      return boundPoints([
        { x: number('x'), y: number('y') },
        { x: number('x') + number('width'), y: number('y') + number('height') },
      ]);
    case 'circle':
      return boundEllipse(number('cx'), number('cy'), number('r'), number('r'));
    case 'ellipse':
      return boundEllipse(number('cx'), number('cy'), number('rx'), number('ry'));
    case 'line':
      return boundPoints([
        { x: number('x1'), y: number('y1') },
        { x: number('x2'), y: number('y2') },
      ]);
    case 'polygon':
    case 'polyline':
      return boundPoints(readPoints(element.getAttribute('points') ?? ''));
    case 'path':
      return boundPoints(tracePath(element.getAttribute('d') ?? ''));
    default:
      return boundChildren(element);
  }
}

function boundChildren(element: Element): Bounds | null {
  let union: Bounds | null = null;
  for (const child of element.children) {
    if (unpainted.has(child.localName.toLowerCase())) continue;
    const bounds = boundElement(child);
    // As browsers do: a shape without any extent is not painted and takes no room.
    if (!bounds || (bounds.left === bounds.right && bounds.top === bounds.bottom)) continue;
    const matrix = readTransform(child);
    union = unite(
      union,
      boundPoints([
        move(matrix, { x: bounds.left, y: bounds.top }),
        move(matrix, { x: bounds.right, y: bounds.top }),
        move(matrix, { x: bounds.left, y: bounds.bottom }),
        move(matrix, { x: bounds.right, y: bounds.bottom }),
      ]),
    );
  }
  return union;
}

function readPoints(text: string): Point[] {
  const numbers = (text.match(/-?[\d.]+(?:e-?\d+)?/gi) ?? []).map(Number);
  const points: Point[] = [];
  for (let index = 0; index + 1 < numbers.length; index += 2)
    points.push({ x: numbers[index] ?? 0, y: numbers[index + 1] ?? 0 });
  return points;
}
