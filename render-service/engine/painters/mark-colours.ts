import type { Node } from '@takumi-rs/core';
import type { Mark } from '@tongjie/templates';
import sharp from 'sharp';
import { RecentlyUsed } from '../../documents/recently-used.ts';
import { readArtColours, readColour } from './colour-pairs.ts';
import { artNode } from './takumi-nodes.ts';

/** Colours of a painted figure that matter: its flat fields; the blends of its edges lie between them. */
const mostOfImage = 8;

const ofImages = new RecentlyUsed<readonly number[]>(40);

/** The colours, `0xRRGGBB`, that a mark is made of. */
export async function coloursOfMark(mark: Mark): Promise<readonly number[]> {
  switch (mark.kind) {
    case 'box':
      return [mark.fill, mark.border?.colour].flatMap((colour) => (colour ? [readColour(colour)] : []));
    case 'text':
      return [readColour(mark.colour)];
    case 'art':
      return coloursOfArt(await artNode(mark));
    case 'image':
      return coloursOfImage(mark.src);
  }
}

function coloursOfArt(node: Node): readonly number[] {
  return node.type === 'image' && typeof node.src === 'string' ? readArtColours(node.src) : [];
}

async function coloursOfImage(src: string): Promise<readonly number[]> {
  const known = ofImages.get(src);
  if (known) return known;
  const bytes = Buffer.from(src.slice(src.indexOf(',') + 1), 'base64');
  const { data } = await sharp(bytes).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const counts = new Map<number, number>();
  for (let at = 0; at < data.length; at += 4) {
    if (data[at + 3] !== 255) continue;
    const colour = data.readUIntBE(at, 3);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const ranked = [...counts].sort(([a, often], [b, rarely]) => rarely - often || a - b);
  const colours = ranked.slice(0, mostOfImage).map(([colour]) => colour);
  ofImages.set(src, colours);
  return colours;
}
