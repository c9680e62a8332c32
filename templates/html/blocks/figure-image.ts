import type { FigureImage } from '../../drawing.ts';
import { type Html, html } from '../html.ts';

/** A painted figure, or nothing where it couldn't be painted. Only pictures inside the page itself are shown. */
export function drawFigureImage(image: FigureImage | undefined, alt: string): Html | null {
  if (!image || !/^data:image\/(?:png|jpeg|webp);base64,/.test(image.src)) return null;
  return html`<img src="${image.src}" alt="${alt}" width="${Math.round(image.width)}" height="${Math.round(image.height)}">`;
}
