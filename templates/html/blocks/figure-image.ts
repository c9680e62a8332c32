import type { FigureImage } from '../../drawing.ts';
import { type Html, html } from '../html.ts';

/** Whether a figure's picture stands in the page itself: nothing else is shown. */
export function isEmbeddedPicture({ src }: FigureImage): boolean {
  return /^data:image\/(?:png|jpeg|webp);base64,/.test(src);
}

/** A painted figure, or nothing where it couldn't be painted. Only pictures inside the page itself are shown. */
export function drawFigureImage(image: FigureImage | undefined, alt: string): Html | null {
  if (!image || !isEmbeddedPicture(image)) return null;
  return html`<img src="${image.src}" alt="${alt}" width="${Math.round(image.width)}" height="${Math.round(image.height)}">`;
}
