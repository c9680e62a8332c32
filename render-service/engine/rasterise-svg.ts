import { renderAsync } from '@resvg/resvg-js';
import type { FigureImage } from '@tongjie/templates';
import sharp from 'sharp';
import { fontFaces } from './fonts.ts';

/** Pixels per px of a figure: it stays sharp when a template or a high-density screen shows it at full size. */
const density = 2;

/** Control characters, which XML has no way to write. */
const unwritable = /[^\P{Cc}\t\n\r]/gu;

const font = {
  loadSystemFonts: false,
  fontFiles: fontFaces.filter((face) => face.family === 'Noto Sans SC').map((face) => face.path),
  defaultFontFamily: 'Noto Sans SC',
  sansSerifFamily: 'Noto Sans SC',
};

/**
 * SVG of our own making → PNG at twice its shown width, with the SVG beside it, transparent where nothing is drawn. Other people's SVG must
 * first have lost its references: resvg would read local files that an `image` names.
 *
 * @param width px at which the figure is to be shown.
 */
export async function rasteriseSvg(svg: string, width: number): Promise<FigureImage> {
  const vector = svg.toWellFormed().replace(unwritable, '');
  const image = await renderAsync(vector, {
    font,
    fitTo: { mode: 'width', value: Math.round(width * density) },
  });
  const png = await encode(image.pixels, image.width, image.height);
  return {
    src: `data:image/png;base64,${png.toString('base64')}`,
    width: image.width / density,
    height: image.height / density,
    vector,
  };
}

/**
 * RGBA as resvg leaves it, multiplied by alpha → PNG. resvg's own encoder takes four times as long and writes large
 * files; figures stand in Word files and pages as they are.
 */
async function encode(pixels: Buffer, width: number, height: number): Promise<Buffer> {
  for (let at = 0; at < pixels.length; at += 4) {
    const alpha = pixels[at + 3] ?? 0;
    if (alpha === 0 || alpha === 255) continue;
    for (let channel = at; channel < at + 3; channel++)
      pixels[channel] = Math.min(255, Math.round(((pixels[channel] ?? 0) * 255) / alpha));
  }
  const raw = { width, height, channels: 4 } as const;
  return sharp(pixels, { raw }).png({ compressionLevel: 6 }).toBuffer();
}
