import { createHash } from 'node:crypto';
import type { Drawing } from '@tongjie/templates';
import { runLimited } from '../run-limited.ts';
import { compressPng } from './compress-png.ts';
import { cutStrips, type Strip } from './cut-strips.ts';
import { type NamedPalette, paletteOf } from './palette-of.ts';
import { compressRows, joinSegments, type PngSegment } from './png-segment.ts';
import { SegmentCache } from './segment-cache.ts';
import { buildNodes } from './takumi-nodes.ts';
import { paintNodes, paintPixels } from './takumi-renderer.ts';

/** Some hundred long pictures. */
const cache = new SegmentCache(64 * 1024 * 1024);

/** Strips of one picture that are painted at once; each holds its pixels. */
const stripsAtOnce = 4;

/**
 * The squared distance (`measureDistance`) from which a pixel is seen to have changed: some 21 of 255 in each channel.
 * Our own art stays far below; a photo would not.
 */
const furthest = 4000;

/**
 * A drawing as PNG with a palette, painted strip by strip: strips that were painted before, in this picture or another
 * of the same colours, are only copied. The bytes don't depend on what is remembered.
 *
 * @param like the drawing whose palette is used: parts of a long picture share its strips
 */
export async function paintPng(drawing: Drawing, like: Drawing = drawing): Promise<Uint8Array> {
  const { width, height, ground, piece } = drawing;
  const palette = await paletteOf(like);
  const strips = palette ? cutStrips(piece) : [];
  const tasks = strips.map((strip) => () => paintStrip(strip, width, ground, palette));
  const segments = (await runLimited(tasks, stripsAtOnce)).filter((segment) => segment !== null);
  if (!palette || segments.length < strips.length)
    return compressPng(await paintPixels(drawing), width, height);
  return joinSegments(segments, width, height, palette.index.palette);
}

/** A drawing as PNG of another size, painted in one go. */
export async function paintScaledPng(
  drawing: Drawing,
  size: { readonly width: number; readonly height: number },
): Promise<Uint8Array> {
  const palette = await paletteOf(drawing);
  const pixels = await paintPixels(drawing, size);
  const indexed = palette?.index.indexRows(pixels, size.width);
  if (!palette || !indexed || indexed.worst > furthest) return compressPng(pixels, size.width, size.height);
  return joinSegments([await compressRows(indexed)], size.width, size.height, palette.index.palette);
}

async function paintStrip(
  { marks, height, above, below }: Strip,
  width: number,
  ground: string,
  palette: NamedPalette | null,
): Promise<PngSegment | null> {
  if (!palette) return null;
  const size = { width, height: height - above - below };
  const node = await buildNodes(marks, { ...size, ground });
  const key = createHash('sha1')
    .update(JSON.stringify([palette.name, above, below, node]))
    .digest('base64');
  return cache.get(key, async () => {
    const indexed = palette.index.indexRows(await paintNodes(node, size), width, above, below);
    return indexed && indexed.worst <= furthest ? compressRows(indexed) : null;
  });
}
