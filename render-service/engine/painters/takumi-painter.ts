import { Renderer, setGlyphCacheMaxBytes } from '@takumi-rs/core';
import { fromJsx } from '@takumi-rs/helpers/jsx';
import type { Drawing } from '@tongjie/templates';
import { fontFaces, readFontBytes } from '../fonts.ts';
import { compressPng } from './compress-png.ts';
import type { Painter } from './painter.ts';

/** The default of 8 MiB holds about a thousand Chinese outlines, so that a long image evicts what it needs again. */
const glyphCacheBytes = 64 * 1024 * 1024;

/** Every element as satori and our style sheets take it; an element's own style wins. */
const baseRules = '* { box-sizing: border-box; }';

let shared: Promise<Renderer> | undefined;

/** Paints PNG with takumi: about seven times as fast as satori with resvg, and a fifth of its memory. */
export const takumiPainter: Painter = {
  mediaType: 'image/png',
  extension: 'png',
  async paint(drawing) {
    return compressPng(await paintPixels(drawing), drawing.width, drawing.height);
  },
};

/** RGBA pixels of a drawing, row by row, `width × height × 4` bytes. */
export async function paintPixels({ element, width, height }: Drawing): Promise<Uint8Array> {
  shared ??= createRenderer();
  const renderer = await shared;
  const { node, css } = await fromJsx(element);
  return renderer.render(node, { css: [baseRules, ...css], width, height, format: 'raw', lang: 'zh-Hans' });
}

async function createRenderer(): Promise<Renderer> {
  setGlyphCacheMaxBytes(glyphCacheBytes);
  const renderer = new Renderer();
  for (const face of fontFaces) {
    await renderer.registerFont({ name: face.family, weight: face.weight, data: readFontBytes(face) });
  }
  return renderer;
}
