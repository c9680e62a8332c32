import type { FigureImages } from '../drawing.ts';
import type { Look } from './look.ts';

/** What drawing a block of an article may need besides the block. */
export interface ArticleContext {
  readonly look: Look;
  readonly images: FigureImages;
}
