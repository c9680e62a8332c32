import { createHash } from 'node:crypto';
import type { Drawing } from '@tongjie/templates';
import { RecentlyUsed } from '../../documents/recently-used.ts';
import { choosePalette } from './choose-palette.ts';
import { findColourPairs } from './colour-pairs.ts';
import { PaletteIndex } from './index-pixels.ts';
import { coloursOfMark } from './mark-colours.ts';

/** A palette with its name: the same colours that meet, the same name. */
export interface NamedPalette {
  readonly name: string;
  readonly index: PaletteIndex;
}

const known = new RecentlyUsed<NamedPalette>(24);

/** The palette for a drawing's colours, null for a picture of more colours than a palette holds. */
export async function paletteOf({ piece: { marks }, ground }: Drawing): Promise<NamedPalette | null> {
  const colours = new Map(
    await Promise.all(marks.map(async (mark) => [mark, await coloursOfMark(mark)] as const)),
  );
  const pairs = findColourPairs(marks, ground, (mark) => colours.get(mark) ?? []);
  const name = createHash('sha1').update(pairs.join()).digest('base64');
  const kept = known.get(name);
  if (kept) return kept;
  const palette = choosePalette(pairs);
  if (!palette) return null;
  const named: NamedPalette = { name, index: new PaletteIndex(palette) };
  known.set(name, named);
  return named;
}
