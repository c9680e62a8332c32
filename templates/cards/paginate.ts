import { type Piece, placeAt } from '../parts/piece.ts';
import { scalePiece } from '../parts/scale-piece.ts';
import type { Segment } from '../parts/setting.ts';
import { splitPiece } from '../parts/split-piece.ts';

/**
 * Distributes segments over pages of `room` px. A segment moves to the next page whole if it fits there; one higher
 * than a page is cut between lines, or drawn smaller if it is art. Pages count as full at `full` px already.
 */
export function paginate(segments: readonly Segment[], width: number, room: number, full = room): Piece[] {
  const pages: Segment[][] = [[]];
  let used = 0;
  const queue = [...segments];
  for (let segment = queue.shift(); segment; segment = queue.shift()) {
    const page = pages.at(-1) ?? [];
    const gap = page.length === 0 ? 0 : segment.gap;
    if (used + gap + segment.piece.height <= (page.length === 0 ? room : full)) {
      page.push(segment);
      used += gap + segment.piece.height;
      continue;
    }
    const tooHigh = segment.piece.height > room;
    const cut = tooHigh ? splitPiece(segment.piece, room - used - gap) : null;
    if (cut) {
      page.push({ ...segment, piece: cut[0] });
      queue.unshift({ gap: 0, piece: cut[1] });
    } else if (tooHigh && page.length === 0) {
      page.push({ ...segment, piece: fitHeight(segment.piece, room, width) });
    } else {
      queue.unshift(segment);
    }
    if (queue.length > 0) pages.push([]);
    used = 0;
  }
  return pages.map((page) => joinPage(page, width));
}

/** The same number of pages, as evenly filled as the segments allow. */
export function paginateEvenly(segments: readonly Segment[], width: number, room: number): Piece[] {
  const pages = paginate(segments, width, room);
  for (let full = Math.ceil(room / 2); full < room; full += 24) {
    const even = paginate(segments, width, room, full);
    if (even.length === pages.length) return even;
  }
  return pages;
}

/** Art that is higher than a page, drawn smaller and centred. */
function fitHeight(piece: Piece, height: number, width: number): Piece {
  const small = scalePiece(piece, (height - 1) / piece.height);
  return { width, height: small.height, marks: placeAt(small, Math.round((width - small.width) / 2), 0) };
}

function joinPage(segments: readonly Segment[], width: number): Piece {
  let height = 0;
  const marks = segments.flatMap(({ piece, gap }, index) => {
    if (index > 0) height += gap;
    const placed = placeAt(piece, 0, height);
    height += piece.height;
    return placed;
  });
  return { width, height, marks };
}

/** Words of a piece in reading order, a line of text a line. */
export function wordsOf(piece: Piece): string {
  const lines: { y: number; text: string }[] = [];
  for (const mark of piece.marks) {
    if (mark.kind !== 'text') continue;
    const open = lines.at(-1);
    if (open && Math.abs(open.y - mark.y) < 1) open.text += mark.text;
    else lines.push({ y: mark.y, text: mark.text });
  }
  return lines.map((line) => line.text).join('\n');
}
