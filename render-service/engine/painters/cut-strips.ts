import type { Mark, Piece } from '@tongjie/templates';

/** Rows of a picture that are painted, compressed and kept on their own. */
export interface Strip {
  /** First row, and how many, in px. */
  readonly top: number;
  readonly height: number;
  /** Rows above and below what is drawn, which look like the row next to them. */
  readonly above: number;
  readonly below: number;
  /** Everything that shows in the rows between, placed from the top left corner of the first of these. */
  readonly marks: readonly Mark[];
}

/** Fewer free rows than this don't part two strips: every strip costs a painter's call and a fresh dictionary. */
const narrowestGap = 24;

/** How far ink may stand above or below its line, in parts of the type size. */
const overshoot = 0.25;

/**
 * Cuts a picture across at rows where nothing but fields goes on. Where a cut lies depends on what stands around it
 * alone, so that a block that changes leaves all other strips as they were, only higher or lower.
 */
export function cutStrips({ marks, height }: Piece): Strip[] {
  const cuts = [0, ...findCuts(marks, height), height];
  return cuts.slice(0, -1).map((top, index) => {
    const bottom = cuts[index + 1] ?? height;
    return trimStrip(marksBetween(marks, top, bottom), top, bottom);
  });
}

/** Leaves one row of a strip's blank rows to be painted above and below what is drawn. */
function trimStrip(marks: readonly Mark[], top: number, bottom: number): Strip {
  const drawn = marks.filter((mark) => !goesThrough(mark, top, bottom)).map(extentOf);
  const first = Math.min(bottom - 1, ...drawn.map((extent) => Math.floor(extent.top) - 1));
  const last = Math.max(top + 1, ...drawn.map((extent) => Math.ceil(extent.bottom) + 1));
  const from = Math.max(top, first);
  const to = Math.min(bottom, Math.max(from + 1, last));
  return {
    top,
    height: bottom - top,
    above: from - top,
    below: bottom - to,
    marks: marks.map((mark) => ({ ...mark, y: mark.y - from })),
  };
}

/** Whether a mark looks the same in all of these rows. */
function goesThrough(mark: Mark, top: number, bottom: number): boolean {
  return (
    mark.kind === 'box' && !mark.border && !mark.radius && mark.y <= top && mark.y + mark.height >= bottom
  );
}

function findCuts(marks: readonly Mark[], height: number): number[] {
  const extents = marks
    .filter((mark) => mark.kind !== 'box')
    .map(extentOf)
    .sort((a, b) => a.top - b.top);
  const cuts: number[] = [];
  let free = 0;
  for (const { top, bottom } of extents) {
    if (top - free >= narrowestGap && free > 0) cuts.push(Math.ceil(free) + narrowestGap / 2);
    free = Math.max(free, bottom);
  }
  return cuts.filter((cut) => cut < height);
}

function marksBetween(marks: readonly Mark[], top: number, bottom: number): Mark[] {
  return marks.filter((mark) => {
    const extent = extentOf(mark);
    return extent.bottom > top && extent.top < bottom;
  });
}

function extentOf(mark: Mark): { readonly top: number; readonly bottom: number } {
  const over = mark.kind === 'text' ? mark.face.size * overshoot : 0;
  return { top: mark.y - over, bottom: mark.y + mark.height + over };
}
