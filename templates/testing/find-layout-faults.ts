import type { Drawing } from '../drawing.ts';
import { contrastOf } from '../themes/contrast.ts';
import { type Area, type DrawnMark, type DrawnText, readDrawing } from './read-drawing.ts';

/** Least size of any text in px, by medium: captions, units, citations, page marks. */
export const smallestText: Readonly<Record<Drawing['medium'], number>> = {
  infographic: 28,
  card: 28,
  square: 28,
  cover: 28,
  comic: 28,
  kiosk: 32,
  slide: 28,
  board: 28,
};

/** Least distance of words from the edges of a picture in px: nothing is ever cut. */
const EDGE = 20;
const TOLERANCE = 1;
/** WCAG 2.2, 1.4.3 level AA for text of any size. */
const LEAST_CONTRAST = 4.5;

const overlaps = (a: Area, b: Area, by = TOLERANCE): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > by &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > by;

const contains = (outer: Area, inner: Area): boolean =>
  inner.left >= outer.left - TOLERANCE &&
  inner.right <= outer.right + TOLERANCE &&
  inner.top >= outer.top - TOLERANCE &&
  inner.bottom <= outer.bottom + TOLERANCE;

const show = ({ text, ink }: DrawnText): string =>
  `“${text}” (${Math.round(ink.left)}, ${Math.round(ink.top)})–(${Math.round(ink.right)}, ${Math.round(ink.bottom)})`;

/**
 * What is wrong with where things stand in a drawing: words over the edge, over other words, over the edge of their
 * box, on art, under something painted later, too small, or too faint. A line a fault; empty for a good drawing.
 */
export function findLayoutFaults(drawing: Drawing): string[] {
  const { ground, marks } = readDrawing(drawing);
  const texts = marks.filter((mark) => mark.kind === 'text');
  return [
    ...texts.flatMap((text) => findEdgeFaults(text, drawing)),
    ...findOverlaps(texts),
    ...marks.flatMap((mark, index) =>
      mark.kind === 'text' ? findGroundFaults(mark, index, marks, ground) : [],
    ),
  ].map((fault) => `${drawing.name}: ${fault}`);
}

function findEdgeFaults(text: DrawnText, { width, height, medium }: Drawing): string[] {
  const { left, top, right, bottom } = text.ink;
  const faults: string[] = [];
  if (![left, top, right, bottom].every(Number.isFinite)) faults.push(`${show(text)} stands nowhere`);
  if (left < EDGE || right > width - EDGE || top < 0 || bottom > height)
    faults.push(`${show(text)} leaves the picture of ${width} × ${height}`);
  if (text.face.size < smallestText[medium]) faults.push(`${show(text)} is ${text.face.size} px small`);
  return faults;
}

function findOverlaps(texts: readonly DrawnText[]): string[] {
  const sorted = [...texts].sort((a, b) => a.ink.top - b.ink.top);
  return sorted.flatMap((a, index) => {
    const faults: string[] = [];
    for (let at = index + 1; at < sorted.length; at += 1) {
      const b = sorted[at];
      if (!b || b.ink.top >= a.ink.bottom) break;
      if (overlaps(a.ink, b.ink)) faults.push(`${show(a)} and ${show(b)} overlap`);
    }
    return faults;
  });
}

/** The ground of a text is the last filled box below it; every box from there up must hold all of it or none. */
function findGroundFaults(
  text: DrawnText,
  index: number,
  marks: readonly DrawnMark[],
  paper: string,
): string[] {
  const faults: string[] = [];
  for (const later of marks.slice(index + 1)) {
    const covers = later.kind === 'image' || (later.kind === 'box' && later.fill !== undefined);
    if (covers && overlaps(later.area, text.ink)) faults.push(`${show(text)} is painted over`);
  }
  let ground: string | undefined;
  for (let at = index - 1; at >= 0 && ground === undefined; at -= 1) {
    const mark = marks[at];
    if (!mark || mark.kind === 'text' || !overlaps(mark.area, text.ink)) continue;
    if (mark.kind !== 'box') faults.push(`${show(text)} stands on ${mark.kind}`);
    else if (!contains(mark.area, text.ink)) faults.push(`${show(text)} crosses the edge of a box`);
    else ground = mark.fill;
    if (faults.length > 0) return faults;
  }
  const contrast = contrastOf(text.colour, ground ?? paper);
  if (contrast < LEAST_CONTRAST)
    faults.push(`${show(text)} has a contrast of ${contrast.toFixed(2)} with its ground`);
  return faults;
}
