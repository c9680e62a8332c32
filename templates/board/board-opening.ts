import type { Story } from '@tongjie/model';
import { drawPosterMeta } from '../infographic/poster-meta.ts';
import { drawPosterHead } from '../pages/poster-words.ts';
import { emptyPiece, type Mark, type Piece, placeAt } from '../parts/piece.ts';
import { setPosterTitle, shortenTitle } from '../parts/poster-title.ts';
import type { Setting } from '../parts/setting.ts';
import { drawBoardHero } from './board-hero.ts';
import type { BoardSheet } from './board-sheet.ts';
import { drawOpeningOrnament } from './opening-ornament.ts';

/** Share of the width that the figure has for itself, on the right. */
const STAGE = 0.36;
/** What the tag says. */
const TAG = '政策解读';

/** The opening of a board before its height is known. */
export interface BoardOpening {
  /** Height in px that its words and ornament take at least. */
  readonly least: number;
  /** Drawn at a height, its words in the middle. */
  at(height: number): Piece;
}

/**
 * What is read across a hall: the title as large as three lines allow, who issued it and when, and the figure on a
 * field of its own. `width` and `bleed` in px.
 */
export function drawBoardOpening(
  story: Story,
  setting: Setting,
  sheet: BoardSheet,
  width: number,
  bleed: number,
): BoardOpening {
  const { theme, ground } = setting;
  const at = (length: number): number => Math.round(length * sheet.openingScale);
  const left = setting.bleed.left;
  const stageWidth = story.hero ? Math.round(width * STAGE) : 0;
  const inner: Setting = { ...setting, scale: sheet.openingScale, width: width - stageWidth - left * 2 };
  const head = drawPosterHead(story, inner, TAG);
  const title = fitTitle(story, inner);
  const meta = drawPosterMeta(story, inner);
  const words = head.height + at(48) + title.height + at(24) + meta.height;
  const field =
    theme.grounds.field.fill === theme.grounds.poster.fill ? theme.grounds.footer : theme.grounds.field;
  const hero = story.hero
    ? drawBoardHero(story.hero, { ...inner, ground: field, width: Math.round(stageWidth - left * 1.5) })
    : emptyPiece;
  const ornament = drawOpeningOrnament(theme, ground, width - stageWidth, sheet, bleed);
  const room = at(56);
  const least = Math.max(
    ornament.top + room + words + room + ornament.bottom,
    bleed + hero.height + room * 2,
  );
  return {
    least,
    at: (height) => {
      const free = Math.max(0, height - ornament.top - ornament.bottom - words);
      const top = ornament.top + Math.round(free * 0.46);
      const titleTop = top + head.height + at(48);
      const stage: Mark[] =
        stageWidth > 0
          ? [
              { kind: 'box', x: width - stageWidth, y: 0, width: stageWidth, height, fill: field.fill },
              { kind: 'box', x: width - stageWidth, y: 0, width: 10, height, fill: theme.ornament.line },
            ]
          : [];
      const heroTop = bleed + Math.round((height - bleed - hero.height) * 0.46);
      return {
        width,
        height,
        marks: [
          { kind: 'box', x: 0, y: 0, width, height, fill: ground.fill },
          ...ornament.at(height),
          ...stage,
          ...placeAt(head, left, top),
          ...placeAt(title, left, titleTop),
          ...placeAt(meta, left, titleTop + title.height + at(24)),
          ...placeAt(hero, width - stageWidth + Math.round(left * 0.7), heroTop),
        ],
      };
    },
  };
}

/** The title in the largest type that takes three lines at most, else in the smallest. */
function fitTitle(story: Story, setting: Setting): Piece {
  const face = { family: setting.theme.faces.title, colour: setting.ground.ink };
  const tries = [1.15, 1, 0.85, 0.7, 0.55].map((scale) =>
    setPosterTitle(shortenTitle(story.policyTitle), face, setting.width, setting.scale * scale),
  );
  const isLow = (piece: Piece): boolean => new Set(piece.marks.map(({ y }) => y)).size <= 3;
  return tries.find(isLow) ?? tries.at(-1) ?? emptyPiece;
}
