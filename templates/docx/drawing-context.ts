import type { FigureImages } from '../drawing.ts';

/** What drawing a block may need besides the block. */
export interface DrawingContext {
  readonly images: FigureImages;
  /** A number for the next list, so that each begins at 1. */
  nextList(): number;
  /** The next picture's number: 图1, 图2 … */
  nextFigure(): number;
}

/** Counters of one document. */
export function createDrawingContext(images: FigureImages): DrawingContext {
  let lists = 0;
  let figures = 0;
  return {
    images,
    nextList: () => {
      lists += 1;
      return lists;
    },
    nextFigure: () => {
      figures += 1;
      return figures;
    },
  };
}
