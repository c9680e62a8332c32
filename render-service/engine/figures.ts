import type { Story, StoryBlock } from '@tongjie/model';
import type { FigureImage, FigureImages, Theme } from '@tongjie/templates';
import { drawChart } from './charts/draw-chart.ts';
import { drawDiagram } from './diagrams/draw-diagram.ts';
import type { FigureTheme } from './figure-theme.ts';

/**
 * Paints every diagram and chart of a story, by the key of its block, in the colours of a theme.
 *
 * @throws DiagramError for the first diagram that cannot be drawn
 */
export async function paintFigures(story: Story, theme: Theme): Promise<FigureImages> {
  const colours = chooseFigureColours(theme);
  const images = new Map<string, FigureImage>();
  for (const section of story.sections) {
    for (const block of section.blocks) {
      const image = await paintFigure(block, colours);
      if (image) images.set(image.key, image.image);
    }
  }
  return images;
}

/** The colours of figures in a theme, on its paper; what is not drawn on stays transparent. */
export function chooseFigureColours({ grounds: { paper, tint } }: Theme): FigureTheme {
  return {
    paper: paper.fill,
    tint: tint.fill,
    ink: paper.ink,
    ink2: paper.quiet,
    accent: paper.hotBar,
    onAccent: paper.onSolid,
    mark: paper.bar,
    rule: paper.rule,
  };
}

async function paintFigure(
  block: StoryBlock,
  colours: FigureTheme,
): Promise<{ key: string; image: FigureImage } | null> {
  switch (block.kind) {
    case 'diagram':
      return { key: block.key, image: await drawDiagram(block.source, colours) };
    case 'chart':
      return { key: block.key, image: await drawChart(block, colours) };
    default:
      return null;
  }
}
