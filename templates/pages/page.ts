import type { Piece } from '../parts/piece.ts';
import type { Ground } from '../themes/theme.ts';

export type TitleSize = 'large' | 'medium' | 'small' | 'least';

/** One page before its page mark is known. */
export interface ContentPage {
  /** What kind of page it is, above the title. */
  readonly kicker: string;
  readonly title: string;
  readonly ground: Ground;
  readonly body: Piece;
  /** A body that needs the room gets a smaller title. */
  readonly titleSize: TitleSize;
  /** Continues on the next page. */
  readonly continues: boolean;
  /** What the page says besides its title, a line a statement. */
  readonly text: string;
}
