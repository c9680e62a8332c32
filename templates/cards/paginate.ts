import { type Piece, placeAt } from '../parts/piece.ts';
import type { Segment } from '../parts/setting.ts';
import { splitPiece } from '../parts/split-piece.ts';

/**
 * Distributes segments over pages: the first page has `first` px of room, the others `other`. A segment moves to the
 * next page whole if it fits there; one higher than a page is cut between lines.
 */
export function paginate(segments: readonly Segment[], width: number, first: number, other: number): Piece[] {
  const pages: Segment[][] = [[]];
  let used = 0;
  const queue = [...segments];
  for (let segment = queue.shift(); segment; segment = queue.shift()) {
    const page = pages.at(-1) ?? [];
    const room = pages.length === 1 ? first : other;
    const gap = page.length === 0 ? 0 : segment.gap;
    if (used + gap + segment.piece.height <= room) {
      page.push(segment);
      used += gap + segment.piece.height;
      continue;
    }
    const cut = segment.piece.height > other ? splitPiece(segment.piece, room - used - gap) : null;
    if (cut) {
      page.push({ ...segment, piece: cut[0] });
      queue.unshift({ gap: 0, piece: cut[1] });
    } else if (page.length === 0) {
      page.push(segment);
    } else {
      queue.unshift(segment);
    }
    if (queue.length > 0) pages.push([]);
    used = 0;
  }
  return pages.map((page) => joinPage(page, width));
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
