import type { PdfBlock, PdfInline } from '../nodes.ts';
import type { PdfContext } from '../pdf-context.ts';

/** A painted figure with its caption and alternative text; only the caption where it could not be painted. */
export function drawFigure(
  key: string,
  alt: string,
  caption: readonly PdfInline[],
  context: PdfContext,
): PdfBlock {
  const image = context.images.get(key);
  if (!image) return { kind: 'figure', picture: null, width: 0, height: 0, alt, caption };
  const extension = image.vector ? 'svg' : image.src.startsWith('data:image/jpeg') ? 'jpg' : 'png';
  const picture = `picture-${context.pictures.size + 1}.${extension}`;
  context.pictures.set(picture, image.vector ?? image.src);
  return { kind: 'figure', picture, width: image.width, height: image.height, alt, caption };
}
