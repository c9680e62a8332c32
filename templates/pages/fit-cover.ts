import type { Story } from '@tongjie/model';
import type { Piece } from '../parts/piece.ts';

/** A cover or poster, and whether everything on it has the room that it needs. */
export interface Poster extends Piece {
  readonly fits: boolean;
}

/** The first page of a set, and what it says. */
export interface Cover {
  readonly piece: Piece;
  readonly text: string;
}

/** 广州市民政局等5部门, as joint documents are called for short. */
export const shortIssuers = ({ issuers }: Story): string[] =>
  issuers.length > 1 ? [`${issuers[0]}等${issuers.length}部门`] : [...issuers];

/**
 * A cover with all that a story has to say on it, or with less where the title needs the room: the issuers for short,
 * then without the poster figure, then the title alone. The last page of every set names them all.
 */
export function fitCover(
  story: Story,
  draw: (story: Story) => Poster,
  tell: (story: Story) => string,
): Cover {
  const short = { ...story, issuers: shortIssuers(story) };
  const plain = { ...short, hero: null };
  const titled = { ...plain, issuers: [], documentNumber: '' };
  let cover: Cover | null = null;
  for (const variant of [story, short, plain, titled]) {
    const { fits, ...piece } = draw(variant);
    cover = { piece, text: tell(variant) };
    if (fits) return cover;
  }
  return cover ?? { piece: { width: 0, height: 0, marks: [] }, text: '' };
}
