import { Resvg } from '@resvg/resvg-js';
import type { Drawing } from '@tongjie/templates';
import type { Font } from 'satori';
import satori from 'satori';
import { fontFaces, readFontBytes } from '../fonts.ts';
import type { Painter } from './painter.ts';

let fonts: Font[] | undefined;

/** The reference painter: satori's SVG rasterised by resvg. Slow; tests hold the other painters to its boxes. */
export const referencePainter: Painter = {
  mediaType: 'image/png',
  extension: 'png',
  async paint(drawing) {
    const svg = await writeSvg(drawing);
    return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
  },
};

async function writeSvg({ element, width, height }: Drawing): Promise<string> {
  fonts ??= fontFaces.map((face) => ({
    name: face.family,
    weight: face.weight,
    style: 'normal',
    data: readFontBytes(face),
  }));
  return satori(element, { width, height, fonts });
}
