import { findBox } from './svg-box.ts';

/** px between parts of a timeline. */
const gaps = { afterSection: 20, betweenEvents: 10, afterPeriod: 26 } as const;
/** Size of the title in px, and the room that it takes above everything. */
const title = { size: 28, room: 56 } as const;
/** px that the axis reaches over the first part and under the last. */
const overhang = 24;

/**
 * Puts the parts of an upright timeline one below the other. Mermaid gives every period the room of the highest one,
 * draws the heading of a section over the events of the period before it, and the title over the axis.
 */
export function restackTimeline(svg: SVGElement): void {
  const parts = [...svg.children].filter((part) => readPlace(part) || part.classList.contains('lineWrapper'));
  const first = parts.find((part) => readPlace(part));
  const axis = svg.querySelector(':scope > .lineWrapper line');
  if (!first || !axis) return;
  let y = readPlace(first)?.y ?? 0;
  const start = y;
  let bottom = y;
  let eventY = y;
  let middle = y;
  for (const part of parts) {
    const { height } = findBox(part);
    if (part.classList.contains('eventWrapper')) {
      moveTo(part, eventY);
      middle = eventY + height / 2;
      bottom = Math.max(bottom, eventY + height);
      eventY += height + gaps.betweenEvents;
    } else if (part.classList.contains('lineWrapper')) {
      const line = part.querySelector('line');
      if (line && line !== axis) for (const name of ['y1', 'y2']) line.setAttribute(name, String(middle));
    } else {
      const isPeriod = part.classList.contains('taskWrapper');
      y = bottom === start ? start : bottom + gaps.afterPeriod;
      moveTo(part, y);
      bottom = y + height + (isPeriod ? 0 : gaps.afterSection - gaps.afterPeriod);
      eventY = y;
    }
  }
  axis.setAttribute('y1', String(start - overhang));
  axis.setAttribute('y2', String(bottom + overhang));
  frame(svg, start - overhang, bottom + overhang);
}

function frame(svg: SVGElement, from: number, to: number): void {
  const [left = 0, , width = 0] = (svg.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number);
  const heading = svg.querySelector(':scope > text');
  const top = heading ? from - title.room : from;
  svg.setAttribute('viewBox', `${left} ${top} ${width} ${to - top}`);
  heading?.setAttribute('x', String(left + 6));
  heading?.setAttribute('y', String(top + title.size + 4));
  heading?.setAttribute('font-size', `${title.size}px`);
  heading?.setAttribute('text-anchor', 'start');
}

function readPlace(part: Element): { readonly x: string; readonly y: number } | null {
  const place = /^translate\(([-\d.]+)[,\s]+([-\d.]+)\)$/.exec(part.getAttribute('transform') ?? '');
  return place ? { x: place[1] ?? '0', y: Number(place[2]) } : null;
}

function moveTo(part: Element, y: number): void {
  part.setAttribute('transform', `translate(${readPlace(part)?.x ?? 0}, ${y})`);
}
