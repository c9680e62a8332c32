import { AlignmentType, ImageRun, Paragraph, type ParagraphChild } from 'docx';
import type { FigureImage } from '../../drawing.ts';
import type { DrawingContext } from '../drawing-context.ts';
import { run, sizes } from '../faces.ts';
import { page } from '../page.ts';

/** Largest picture in px at 96 to the inch: as wide as the type area, and two fifths as high, so that little of a page stays empty before it. */
const MAX_WIDTH = Math.floor(page.textWidth / 15);
const MAX_HEIGHT = Math.floor((page.textHeight * 0.4) / 15);

/** Picture types that Word shows, by the beginning of the data URL. */
const imageTypes = [
  ['data:image/png;base64,', 'png'],
  ['data:image/jpeg;base64,', 'jpg'],
] as const;

function typeOf(src: string): 'png' | 'jpg' | null {
  return imageTypes.find(([start]) => src.startsWith(start))?.[1] ?? null;
}

/**
 * A painted figure with its caption and alternative text; only the caption where it couldn't be painted. Its line
 * isn't exact: exact spacing would cut the picture.
 */
export function drawPicture(
  image: FigureImage | undefined,
  caption: string,
  alt: string,
  { pictures }: DrawingContext,
  citation: readonly ParagraphChild[] = [],
): Paragraph[] {
  const type = image ? typeOf(image.src) : null;
  const captioned = new Paragraph({
    style: 'Caption',
    alignment: AlignmentType.CENTER,
    spacing: { before: 60, after: 120 },
    children: [run(caption, { face: 'heiTi', size: sizes.smallFourth }), ...citation],
  });
  if (!image || !type) return [captioned];
  const name = `picture-${pictures.size + 1}`;
  pictures.set(name, image.src);
  const scale = Math.min(1, MAX_WIDTH / image.width, MAX_HEIGHT / image.height);
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      keepNext: true,
      spacing: { before: 120 },
      children: [
        new ImageRun({
          type,
          data: new TextEncoder().encode(name),
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
