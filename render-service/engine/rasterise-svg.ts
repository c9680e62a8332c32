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
  // resvg writes PNG fast and large; figures stand in Word files and pages as they are.
  const png = await sharp(image.asPng()).png({ compressionLevel: 6 }).toBuffer();
  return {
    src: `data:image/png;base64,${png.toString('base64')}`,
    width: image.width / density,
    height: image.height / density,
    vector,
  };
}
