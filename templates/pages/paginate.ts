import type { Piece } from '../parts/piece.ts';
import { joinSegments, type Segment } from '../parts/setting.ts';
import { splitPiece, trimPiece } from '../parts/split-piece.ts';

/** Height in px by the number of the page, from 0. */
export type RoomOf = (page: number) => number;

/**
 * Distributes segments over pages of `roomOf` px. A segment moves to the next page whole if it fits there; one higher
 * than a page is cut between lines, or drawn smaller where it is art. Pages count as full at `fullOf` px already.
 */
export function paginate(
  segments: readonly Segment[],
  width: number,
  roomOf: number | RoomOf,
  fullOf: number | RoomOf = roomOf,
): Piece[] {
  const pages: Segment[][] = [[]];
  let used = 0;
  const queue = segments.map((segment) => withoutLargeHead(segment, heightOf(roomOf, 1)));
  for (let segment = queue.shift(); segment; segment = queue.shift()) {
    const page = pages.at(-1) ?? [];
    const room = heightOf(roomOf, pages.length - 1);
    const full = heightOf(fullOf, pages.length - 1);
    const isFirst = page.length === 0;
    const top = isFirst ? headHeight(segment, pages.length) : used + segment.gap;
    const foot = segment.foot?.height ?? 0;
    if (top + segment.piece.height + foot <= (isFirst ? room : full)) {
      page.push(segment);
      used = top + segment.piece.height;
      continue;
    }
    const tooHigh = headHeight(segment, 2) + segment.piece.height + foot > room;
    // A figure is drawn smaller rather than cut off from its title.
    const cut = tooHigh && !segment.within ? splitPiece(segment.piece, room - top - foot) : null;
    if (cut) {
      page.push({ ...segment, piece: cut[0] });
      queue.unshift({ ...segment, gap: 0, piece: cut[1] });
    } else if (tooHigh && isFirst) {
      const height = room - top - foot;
      const piece = segment.within?.(height) ?? trimPiece(segment.piece, height) ?? segment.piece;
      // What stands below art that can't be any smaller goes to the next page.
      const parts = piece.height > height ? splitPiece(piece, height) : null;
      page.push({ ...segment, piece: parts?.[0] ?? piece });
      if (parts) queue.unshift({ piece: parts[1], gap: 0 });
    } else {
      queue.unshift(segment);
    }
    if (queue.length > 0) pages.push([]);
    used = 0;
  }
  return pages.map((page, index) => joinPage(page, width, index, index === pages.length - 1));
}

const heightOf = (room: number | RoomOf, page: number): number =>
  typeof room === 'number' ? room : room(page);

/** The same number of pages, as evenly filled as the segments allow. */
export function paginateEvenly(segments: readonly Segment[], width: number, room: number): Piece[] {
  const pages = paginate(segments, width, room);
  for (let full = Math.ceil(room / 2); full < room; full += 24) {
    const even = paginate(segments, width, room, full);
    if (even.length === pages.length) return even;
  }
  return pages;
}

/** Largest share of a page that a repeated head may take. */
const LARGEST_HEAD = 0.4;

function withoutLargeHead({ head, ...segment }: Segment, room: number): Segment {
  return head && head.height <= room * LARGEST_HEAD ? { ...segment, head } : segment;
}

/** Height of the head that is drawn again where a segment begins a page that isn't the first. */
const headHeight = (segment: Segment, pageNumber: number): number =>
  pageNumber > 1 ? (segment.head?.height ?? 0) : 0;

function joinPage(segments: readonly Segment[], width: number, index: number, isLast: boolean): Piece {
  const head = index > 0 ? segments[0]?.head : undefined;
  const foot = isLast ? undefined : segments.at(-1)?.foot;
  const repeated = (piece: Piece | undefined): Segment[] => (piece ? [{ piece, gap: 0 }] : []);
  const [first, ...rest] = segments;
  const opening = first ? [{ ...first, gap: 0 }] : [];
  return joinSegments([...repeated(head), ...opening, ...rest, ...repeated(foot)], width);
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
