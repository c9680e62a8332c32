import { type Node, Renderer, setGlyphCacheMaxBytes } from '@takumi-rs/core';
import type { Drawing } from '@tongjie/templates';
import { fontFaces, readFontBytes } from '../fonts.ts';
import { buildNodes } from './takumi-nodes.ts';

/** The default of 8 MiB holds about a thousand Chinese outlines, so that a long image evicts what it needs again. */
const glyphCacheBytes = 64 * 1024 * 1024;

let shared: Promise<Renderer> | undefined;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** RGBA pixels of a tree of nodes, row by row, `width × height × 4` bytes. @param scale px of the picture to one of its nodes */
export async function paintNodes(node: Node, size: Size, scale = 1): Promise<Uint8Array> {
  const renderer = await shareRenderer();
  return renderer.render(node, { ...size, devicePixelRatio: scale, format: 'raw' });
}

/** RGBA pixels of a whole drawing. @param size of the picture in px, where it is not the drawing's own */
export async function paintPixels(drawing: Drawing, size: Size = drawing): Promise<Uint8Array> {
  return paintNodes(await nodesOf(drawing), size, size.width / drawing.width);
}

/** SVG of a whole drawing, as takumi writes it. */
export async function writeSvg(drawing: Drawing): Promise<string> {
  const { width, height } = drawing;
  const renderer = await shareRenderer();
  return renderer.renderSvg(await nodesOf(drawing), { width, height });
}

function nodesOf({ piece, width, height, ground }: Drawing): Promise<Node> {
  return buildNodes(piece.marks, { width, height, ground });
}

/** One for the process: a font is parsed once. */
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
