import { mediumTitles } from '@tongjie/model';
import type { Drawing } from '@tongjie/templates';
import { type Artifact, createArtifact } from './artifact.ts';
import { checkGlyphs } from './check-glyphs.ts';
import type { Painter } from './painters/painter.ts';
import { pngPainter, svgPainter } from './painters/takumi-painter.ts';
import { pictureFile } from './picture-file.ts';
import type { RenderTask } from './run-limited.ts';

/** The files of a drawing, each a task of its own: a PNG, and of the long image an SVG as well, for designers. */
export function planPicture(drawing: Drawing, index: number): RenderTask<Artifact>[] {
  switch (drawing.medium) {
    case 'infographic':
      return [
        () => paint(drawing, pngPainter, '一图读懂（长图）'),
        () => paint(drawing, svgPainter, '一图读懂（矢量图，供设计人员使用）'),
      ];
    case 'card':
    case 'square':
    case 'comic':
    case 'kiosk':
    case 'slide':
    // A board is looked at as a picture; what is printed is a PDF (`render-boards.ts`).
    case 'board':
      return [() => paint(drawing, pngPainter, `${mediumTitles[drawing.medium]} ${index + 1}`)];
    case 'cover':
      return [() => paint(drawing, pngPainter, `封面（${drawing.width}×${drawing.height}）`)];
  }
}

/** The parts of the long image, for channels that refuse it whole. */
export const planPart = (drawing: Drawing, index: number, whole: Drawing): RenderTask<Artifact> => {
  return () => paint(drawing, pngPainter, `一图读懂（第${index + 1}部分）`, whole);
};

async function paint(
  drawing: Drawing,
  painter: Painter,
  title: string,
  like: Drawing = drawing,
): Promise<Artifact> {
  checkGlyphs(drawing);
  const { medium, width, height, alt } = drawing;
  return createArtifact({
    medium,
    file: pictureFile(drawing, painter.extension),
    title,
    mediaType: painter.mediaType,
    width,
    height,
    bytes: await painter.paint(drawing, like),
    alt,
  });
}
