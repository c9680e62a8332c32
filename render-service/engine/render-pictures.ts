import type { Story } from '@tongjie/model';
import {
  type Drawing,
  drawCards,
  drawCovers,
  drawInfographic,
  type FigureImages,
  type Theme,
} from '@tongjie/templates';
import { type Artifact, createArtifact, type Medium } from './artifact.ts';
import type { Painter } from './painters/painter.ts';
import { pngPainter, svgPainter } from './painters/takumi-painter.ts';
import type { RenderTask } from './run-limited.ts';

const folders: Readonly<Record<Drawing['medium'], string>> = {
  infographic: 'pictures/',
  card: 'cards/',
  cover: 'pictures/',
};

/** The pictures of a story, each a task of its own, so that the caller decides how many are painted at once. */
export function planPictures(
  story: Story,
  theme: Theme,
  images: FigureImages,
  media: readonly Medium[],
): RenderTask<Artifact>[] {
  const tasks: RenderTask<Artifact>[] = [];
  if (media.includes('infographic')) {
    const drawing = drawInfographic(story, theme, images);
    tasks.push(() => paint(drawing, pngPainter, '一图读懂（长图）'));
    tasks.push(() => paint(drawing, svgPainter, '一图读懂（矢量图，供设计人员使用）'));
  }
  if (media.includes('card')) {
    for (const [index, drawing] of drawCards(story, theme, images).entries()) {
      tasks.push(() => paint(drawing, pngPainter, `卡片 ${index + 1}`));
    }
  }
  if (media.includes('cover')) {
    for (const drawing of drawCovers(story, theme)) {
      tasks.push(() => paint(drawing, pngPainter, `封面（${drawing.width}×${drawing.height}）`));
    }
  }
  return tasks;
}

async function paint(drawing: Drawing, painter: Painter, title: string): Promise<Artifact> {
  return createArtifact({
    medium: drawing.medium,
    file: `${folders[drawing.medium]}${drawing.name}.${painter.extension}`,
    title,
    mediaType: painter.mediaType,
    width: drawing.width,
    height: drawing.height,
    bytes: await painter.paint(drawing),
    alt: drawing.alt,
  });
}
