import type { Theme } from '../../themes/theme.ts';
import type { Piece } from '../piece.ts';

/**
 * The office's own band of line art (地方图样), from edge to edge; null where it has none, and the composition draws
 * its own, which shows no place in particular.
 */
export function drawLocalBand(
  { office }: Theme,
  width: number,
  on: 'poster' | 'footer' = 'poster',
): Piece | null {
  const art = office?.ornament?.[on];
  if (!art) return null;
  const height = Math.round((width * art.height) / art.width);
  return { width, height, marks: [{ kind: 'image', x: 0, y: 0, width, height, src: art.src }] };
}
