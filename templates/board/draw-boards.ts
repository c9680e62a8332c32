import type { Story } from '@tongjie/model';
import type { Drawing, FigureImages } from '../drawing.ts';
import { paginate } from '../pages/paginate.ts';
import { issuerNames } from '../parts/issuers.ts';
import { showPiece } from '../parts/paint-piece.tsx';
import { type Mark, type Piece, placeAt } from '../parts/piece.ts';
import type { Segment, Setting } from '../parts/setting.ts';
import { storyAlt, storyText } from '../parts/story-text.ts';
import type { Ground, Theme } from '../themes/theme.ts';
import { drawBoardBody } from './board-body.ts';
import { drawBoardFoot } from './board-foot.ts';
import { drawBoardHead } from './board-head.ts';
import { drawBoardOpening } from './board-opening.ts';
import { type BoardSheet, bleedPx, boardSheets, printedSize } from './board-sheet.ts';

/** Between two columns, and above and below them, in px. */
const GUTTER = 112;
const ROOM = 96;
/** How much larger than usual the columns are tried; figures keep 150 dpi up to here. */
const GROWTH = [1.22, 1.16, 1.1, 1.05, 1] as const;
/** Share of the height that the opening takes at most. */
const LARGEST_OPENING = 0.46;

/** A board in one size: as many sheets as the story takes, all of one type. */
export interface Board {
  readonly sheet: BoardSheet;
  readonly pages: readonly Drawing[];
  readonly alt: string;
  /** Full text equivalent, in reading order, a line a statement. */
  readonly text: string;
}

/** The boards (展板) of a story in every size. */
export function drawBoards(story: Story, theme: Theme, images: FigureImages): Board[] {
  return boardSheets.map((sheet) => drawBoard(story, theme, images, sheet));
}

/** The board of a story in one size: an opening that is read across a hall, then the whole story in columns. */
export function drawBoard(story: Story, theme: Theme, images: FigureImages, sheet: BoardSheet): Board {
  const size = printedSize(sheet);
  const bleed = bleedPx(sheet);
  const settingOn = (ground: Ground, scale: number, width: number): Setting => ({
    theme,
    ground,
    width,
    bleed: { left: bleed + sheet.margin, right: bleed + sheet.margin },
    scale,
    images,
    documentNumber: story.documentNumber,
    names: issuerNames(story),
  });
  const measure = sheet.canvas - sheet.margin * 2;
  const footOf = (mark: string): Piece =>
    drawBoardFoot(story, settingOn(theme.grounds.footer, 1, measure), mark, size.width, bleed);
  const headOf = (mark: string): Piece =>
    drawBoardHead(story, settingOn(theme.grounds.poster, 1, measure), mark, size.width, bleed);
  const foot = footOf(markOf(8, 8)).height;
  const headHeight = headOf(markOf(8, 8)).height;
  const poster = settingOn(theme.grounds.poster, 1, measure);
  const opening = drawBoardOpening(story, poster, sheet, size.width, bleed);
  const { least } = opening;
  const columnWidth = Math.floor((measure - GUTTER * (sheet.columns - 1)) / sheet.columns);
  const rooms: Rooms = {
    first: size.height - foot - least - ROOM * 2,
    next: size.height - foot - headHeight - ROOM * 2,
    columns: sheet.columns,
  };
  const body = fillColumns(
    (scale) => {
      const setting = settingOn(theme.grounds.paper, scale, columnWidth);
      return drawBoardBody(story, { ...setting, bleed: { left: 0, right: 0 } });
    },
    columnWidth,
    rooms,
  );
  const count = Math.max(1, Math.ceil(body.length / sheet.columns));
  const alt = storyAlt(story, '展板');
  const pages = Array.from({ length: count }, (_, index): Drawing => {
    const columns = body.slice(index * sheet.columns, (index + 1) * sheet.columns);
    const mark = markOf(index + 1, count);
    const free = rooms.first - Math.max(0, ...columns.map((column) => column.height));
    const top = index === 0 ? openingHeight(least, count === 1 ? free : 0, size.height) : headHeight;
    const head = index === 0 ? opening.at(top) : headOf(mark);
    const piece = composePage(
      { head, top, columns, columnWidth, foot: footOf(mark) },
      theme,
      size,
      bleed + sheet.margin,
    );
    return {
      medium: 'board',
      name: `board-${sheet.name}${count > 1 ? `-${index + 1}` : ''}`,
      width: size.width,
      height: size.height,
      ...showPiece(piece, theme.grounds.paper.fill),
      alt: count > 1 ? `${alt}第${index + 1}块，共${count}块。` : alt,
      text: storyText(story),
    };
  });
  return { sheet, pages, alt, text: storyText(story) };
}

const markOf = (index: number, count: number): string => (count > 1 ? `展板${index}／${count}` : '');

/** What the columns of a single board leave free goes to the opening, as far as it looks well. */
const openingHeight = (least: number, free: number, height: number): number =>
  least + Math.max(0, Math.min(free, Math.round(height * LARGEST_OPENING) - least));

interface Rooms {
  readonly first: number;
  readonly next: number;
  readonly columns: number;
}

/** The fewest columns that hold the body, in the largest type that takes no more boards, as even as they can be. */
function fillColumns(draw: (scale: number) => Segment[], width: number, rooms: Rooms): Piece[] {
  const boardsOf = (columns: readonly Piece[]): number => Math.ceil(columns.length / rooms.columns);
  const share = (segments: readonly Segment[], full = 1): Piece[] =>
    paginate(
      segments,
      width,
      (column) => (column < rooms.columns ? rooms.first : rooms.next),
      (column) => (column < rooms.columns ? rooms.first : rooms.next) * full,
    );
  const fewest = boardsOf(share(draw(1)));
  const scale = GROWTH.find((growth) => {
    const segments = draw(growth);
    return growth === 1 || (fitsAcross(segments, width) && boardsOf(share(segments)) <= fewest);
  });
  const segments = draw(scale ?? 1);
  for (let full = 0.3; full < 1; full += 0.02) {
    const even = share(segments, full);
    if (boardsOf(even) <= fewest) return even;
  }
  return share(segments);
}

const fitsAcross = (segments: readonly Segment[], width: number): boolean =>
  segments.every(({ piece }) => piece.width <= width);

interface PageParts {
  readonly head: Piece;
  readonly top: number;
  readonly columns: readonly Piece[];
  readonly columnWidth: number;
  readonly foot: Piece;
}

function composePage(
  { head, top, columns, columnWidth, foot }: PageParts,
  theme: Theme,
  { width, height }: { readonly width: number; readonly height: number },
  left: number,
): Piece {
  const { paper } = theme.grounds;
  const bottom = height - foot.height;
  const pitch = columnWidth + GUTTER;
  const divider = (index: number): Mark => ({
    kind: 'box',
    x: left + index * pitch - Math.round(GUTTER / 2) - 1,
    y: top + ROOM,
    width: 2,
    height: bottom - top - ROOM * 2,
    fill: paper.rule,
  });
  return {
    width,
    height,
    marks: [
      { kind: 'box', x: 0, y: 0, width, height, fill: paper.fill },
      ...placeAt(head, 0, 0),
      ...columns.slice(1).map((_, index) => divider(index + 1)),
      ...columns.flatMap((column, index) => placeAt(column, left + index * pitch, top + ROOM)),
      ...placeAt(foot, 0, bottom),
    ],
  };
}
