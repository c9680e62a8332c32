import { Renderer, setGlyphCacheMaxBytes } from '@takumi-rs/core';
import { fromJsx } from '@takumi-rs/helpers/jsx';
import type { Drawing } from '@tongjie/templates';
import { fontFaces, readFontBytes } from '../fonts.ts';
import { compressPng } from './compress-png.ts';
import { inlineArt } from './inline-art.ts';
import type { Painter } from './painter.ts';

/** The default of 8 MiB holds about a thousand Chinese outlines, so that a long image evicts what it needs again. */
const glyphCacheBytes = 64 * 1024 * 1024;

/** Every element as satori and our style sheets take it; an element's own style wins. */
const baseRules = '* { box-sizing: border-box; }';

let shared: Promise<Renderer> | undefined;

/** Paints PNG with takumi, off the main thread: about seven times as fast as satori with resvg, in a fifth of its memory. */
export const pngPainter: Painter = {
  mediaType: 'image/png',
  extension: 'png',
  async paint(drawing) {
    return compressPng(await paintPixels(drawing), drawing.width, drawing.height);
  },
};

/**
 * Writes SVG with takumi, off the main thread: the vector artifact, words as outlines that are written once each, so
 * that it looks the same wherever it is opened. Fifteen times as fast as satori's and a third of its size.
 */
export const svgPainter: Painter = {
  mediaType: 'image/svg+xml',
  extension: 'svg',
  async paint(drawing) {
    const { node, options } = await prepare(drawing);
    const renderer = await shareRenderer();
    const svg = await renderer.renderSvg(node, options);
    return new TextEncoder().encode(inlineArt(svg));
  },
};

/** RGBA pixels of a drawing, row by row, `width × height × 4` bytes. @param scale px of the picture to one of its elements */
export async function paintPixels(drawing: Drawing, scale = 1): Promise<Uint8Array> {
  const { node, options } = await prepare(drawing);
  const renderer = await shareRenderer();
  return renderer.render(node, { ...options, devicePixelRatio: scale, format: 'raw' });
}

/** The language decides which kerning figures get; SVG takes it from the root element only, so PNG does too. */
async function prepare({ element, width, height }: Drawing) {
  const { node, css } = await fromJsx(element);
  return { node: { ...node, lang: 'zh-Hans' }, options: { css: [baseRules, ...css], width, height } };
}

function shareRenderer(): Promise<Renderer> {
  shared ??= createRenderer();
  return shared;
}

async function createRenderer(): Promise<Renderer> {
  setGlyphCacheMaxBytes(glyphCacheBytes);
  const renderer = new Renderer();
  for (const face of fontFaces) {
    await renderer.registerFont({ name: face.family, weight: face.weight, data: readFontBytes(face) });
  }
  return renderer;
}
