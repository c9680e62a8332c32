import { measureLine, measureText } from '../measure-text.ts';
import { type Bounds, unite } from './bounds.ts';
import type { Point } from './path-points.ts';
import { findInherited, findTextStyle } from './text-style.ts';

/**
 * Lines of a text element: a tspan with an `x` starts a new chunk, `y` and `dy` move the base line, `text-anchor`
 * shifts the chunk as a whole.
 */
export function boundText(root: Element): Bounds | null {
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

/** White space as SVG sets it: runs become one space. */
export function normaliseSpace(text: string): string {
  return text.replace(/[\t\n\r ]+/g, ' ');
}

function readLength(value: string | null, size: number): number | null {
  const parsed = /^\s*(-?[\d.]+)(em|px)?/.exec(value ?? '');
  if (!parsed) return null;
  return Number(parsed[1]) * (parsed[2] === 'em' ? size : 1);
}
