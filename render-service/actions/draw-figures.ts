import type { Presentation } from '@tongjie/model';
import { themeOf } from '@tongjie/templates';
import { DiagramError } from '../engine/diagrams/diagram-error.ts';
import { drawDiagram } from '../engine/diagrams/draw-diagram.ts';
import { chooseFigureColours } from '../engine/figures.ts';
import type { FiguresView } from '../views/figures-view.ts';

/** A figure that the editor wants to show while it is being written. */
export interface FigureRequest {
  readonly key: string;
  readonly kind: 'diagram';
  /** Mermaid source. */
  readonly source: string;
}

/** A preview answers soon or not at all. */
const longestMilliseconds = 8_000;

/** Draws figures for the preview. One that cannot be drawn leaves a reason and spoils no other. */
export async function drawFigures(
  theme: Pick<Presentation, 'theme' | 'brand'>,
  figures: readonly FigureRequest[],
): Promise<FiguresView> {
  const colours = chooseFigureColours(themeOf(theme));
  const images: FiguresView['images'] = {};
  const errors: FiguresView['errors'] = {};
  for (const { key, source } of figures) {
    try {
      const { src, width, height } = await drawDiagram(source, colours, { timeout: longestMilliseconds });
      images[key] = { src, width, height };
    } catch (error) {
      if (!(error instanceof DiagramError)) throw error;
      errors[key] = error.message;
    }
  }
  return { images, errors };
}
