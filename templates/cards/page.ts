import type { Piece } from '../parts/piece.ts';
import type { Ground } from '../themes/theme.ts';

export const CARD_WIDTH = 1242;
export const CARD_HEIGHT = 1660;

/** Margin of the first card in px, and what is left between two. */
export const COVER_MARGIN = 96;
export const COVER_MEASURE = CARD_WIDTH - COVER_MARGIN * 2;
export const COVER_TAG = '政策解读';

export type TitleSize = 'large' | 'medium' | 'small';

/** One card before its page mark is known. */
export interface CardPage {
  /** What kind of card it is, above the title; empty on cover and closing card. */
  readonly kicker: string;
  readonly title: string;
  readonly ground: Ground;
  readonly body: Piece;
  /** A body that needs the room gets a smaller title. */
  readonly titleSize: TitleSize;
  /** Continues on the next card. */
  readonly continues: boolean;
  /** What the card says besides its title, a line a statement. */
  readonly text: string;
}
