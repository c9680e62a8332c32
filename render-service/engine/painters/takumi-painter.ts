import { inlineArt } from './inline-art.ts';
import { paintPng } from './paint-png.ts';
import type { Painter } from './painter.ts';
import { writeSvg } from './takumi-renderer.ts';

/** Paints PNG with takumi, off the main thread, strip by strip. */
export const pngPainter: Painter = {
  mediaType: 'image/png',
  extension: 'png',
  paint: paintPng,
};

/**
 * Writes SVG with takumi, off the main thread: the vector artifact, words as outlines that are written once each, so
 * that it looks the same wherever it is opened. Fifteen times as fast as satori's and a third of its size.
 */
export const svgPainter: Painter = {
  mediaType: 'image/svg+xml',
  extension: 'svg',
  async paint(drawing) {
    return new TextEncoder().encode(inlineArt(await writeSvg(drawing)));
  },
};
