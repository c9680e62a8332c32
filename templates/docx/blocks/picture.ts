import { AlignmentType, ImageRun, Paragraph, type ParagraphChild } from 'docx';
import type { FigureImage } from '../../drawing.ts';
import { run, sizes } from '../faces.ts';
import { page } from '../page.ts';

/** Largest picture in px at 96 to the inch: as wide as the type area, and two fifths as high, so that little of a page stays empty before it. */
const MAX_WIDTH = Math.floor(page.textWidth / 15);
const MAX_HEIGHT = Math.floor((page.textHeight * 0.4) / 15);

/** Picture types that Word shows, by the media type of the data URL. */
const imageTypes = { 'image/png': 'png', 'image/jpeg': 'jpg' } as const;

function readImage(src: string): { type: 'png' | 'jpg'; data: string } | null {
  const found = /^data:(image\/(?:png|jpeg));base64,[A-Za-z0-9+/]+=*$/.exec(src)?.[1];
  if (found === 'image/png' || found === 'image/jpeg') return { type: imageTypes[found], data: src };
  return null;
}

/**
 * A painted figure with its caption and alternative text; only the caption where it couldn't be painted. Its line
 * isn't exact: exact spacing would cut the picture.
 */
export function drawPicture(
  image: FigureImage | undefined,
  caption: string,
  alt: string,
  citation: readonly ParagraphChild[] = [],
): Paragraph[] {
  const picture = image ? readImage(image.src) : null;
  const captioned = new Paragraph({
    style: 'Caption',
    alignment: AlignmentType.CENTER,
    spacing: { before: 60, after: 120 },
    children: [run(caption, { face: 'heiTi', size: sizes.smallFourth }), ...citation],
  });
  if (!image || !picture) return [captioned];
  const scale = Math.min(1, MAX_WIDTH / image.width, MAX_HEIGHT / image.height);
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      keepNext: true,
      spacing: { before: 120 },
      children: [
        new ImageRun({
          ...picture,
          transformation: {
            width: Math.round(image.width * scale),
            height: Math.round(image.height * scale),
          },
          altText: { name: caption, title: caption, description: alt },
        }),
      ],
    }),
    captioned,
  ];
}
