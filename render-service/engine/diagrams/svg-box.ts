import { type Point, tracePath } from './path-points.ts';
import { measureLine, measureText } from './text-metrics.ts';
import { findInherited, findTextStyle } from './text-style.ts';

/** What `getBBox` returns: x, y, width and height only, in px of the element's own coordinates. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Bounds {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

type Matrix = readonly [number, number, number, number, number, number];
const identity: Matrix = [1, 0, 0, 1, 0, 0];
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
    if (!bounds) continue;
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

/**
 * Lines of a text element: a tspan with an `x` starts a new chunk, `y` and `dy` move the base line, `text-anchor`
 * shifts the chunk as a whole.
 */
function boundText(root: Element): Bounds | null {
  let union: Bounds | null = null;
  let chunk: { x: number; width: number; top: number; bottom: number; anchor: string } | null = null;
  let pen: Point = { x: 0, y: 0 };
  const close = () => {
    if (!chunk) return;
    const shift = chunk.anchor === 'middle' ? chunk.width / 2 : chunk.anchor === 'end' ? chunk.width : 0;
    const left = chunk.x - shift;
    union = unite(union, { left, top: chunk.top, right: left + chunk.width, bottom: chunk.bottom });
    chunk = null;
  };
  const visit = (element: Element) => {
    const style = findTextStyle(element);
    const length = (name: string): number | null => readLength(element.getAttribute(name), style.size);
    const x = length('x');
    if (x !== null) close();
    pen = { x: (x ?? pen.x) + (length('dx') ?? 0), y: (length('y') ?? pen.y) + (length('dy') ?? 0) };
    for (const node of element.childNodes) {
      if (isElement(node)) {
        if (node.localName.toLowerCase() === 'tspan') visit(node);
        continue;
      }
      const text = normaliseSpace(node.textContent ?? '');
      if (text === '') continue;
      const { ascent, descent } = measureLine(style);
      const lift = baselineShift(findInherited(element, 'dominant-baseline'), ascent, descent);
      chunk ??= {
        x: pen.x,
        width: 0,
        top: Infinity,
        bottom: -Infinity,
        anchor: findInherited(element, 'text-anchor') ?? 'start',
      };
      const width = measureText(text, style);
      chunk.width += width;
      chunk.top = Math.min(chunk.top, pen.y + lift - ascent);
      chunk.bottom = Math.max(chunk.bottom, pen.y + lift + descent);
      pen = { x: pen.x + width, y: pen.y };
    }
  };
  visit(root);
  close();
  return union;
}

function baselineShift(baseline: string | null, ascent: number, descent: number): number {
  switch (baseline) {
    case 'middle':
    case 'central':
      return (ascent - descent) / 2;
    case 'hanging':
    case 'text-before-edge':
    case 'text-top':
      return ascent;
    case 'text-after-edge':
    case 'ideographic':
      return -descent;
    default:
      return 0;
  }
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function normaliseSpace(text: string): string {
  return text.replace(/[\t\n\r ]+/g, ' ');
}

function readLength(value: string | null, size: number): number | null {
  const parsed = /^\s*(-?[\d.]+)(em|px)?/.exec(value ?? '');
  if (!parsed) return null;
  return Number(parsed[1]) * (parsed[2] === 'em' ? size : 1);
}

function readPoints(text: string): Point[] {
  const numbers = (text.match(/-?[\d.]+(?:e-?\d+)?/gi) ?? []).map(Number);
  const points: Point[] = [];
  for (let index = 0; index + 1 < numbers.length; index += 2)
    points.push({ x: numbers[index] ?? 0, y: numbers[index + 1] ?? 0 });
  return points;
}

/** The product of the functions of a `transform` attribute. */
function readTransform(element: Element): Matrix {
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

function move(m: Matrix, { x, y }: Point): Point {
  return { x: m[0] * x + m[2] * y + m[4], y: m[1] * x + m[3] * y + m[5] };
}

function boundEllipse(x: number, y: number, radiusX: number, radiusY: number): Bounds {
  return { left: x - radiusX, top: y - radiusY, right: x + radiusX, bottom: y + radiusY };
}

function boundPoints(points: readonly Point[]): Bounds | null {
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

function unite(a: Bounds | null, b: Bounds | null): Bounds | null {
  if (!a || !b) return a ?? b;
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}
