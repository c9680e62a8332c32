import type { StoryBlock } from '@tongjie/model';
import { figureWords } from '../../parts/story-text.ts';
import { type PdfBlock, words } from '../nodes.ts';
import type { PdfContext } from '../pdf-context.ts';
import { citation } from '../story-words.ts';

/** 数字看点: what is counted, and the figure with its bound, unit and scope. */
export function drawKeyFigures(
  { figures }: Extract<StoryBlock, { kind: 'keyFigures' }>,
  context: PdfContext,
): PdfBlock[] {
  const items = figures.map((figure) => ({
    caption: [words(figure.caption), ...citation(figure.source ? [figure.source] : [], context)],
    words: figureWords(figure),
    hot: figure.hot,
  }));
  return [{ kind: 'keyFigures', items }];
}
