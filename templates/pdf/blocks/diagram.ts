import type { StoryBlock } from '@tongjie/model';
import { type PdfBlock, paragraph, words } from '../nodes.ts';
import type { PdfContext } from '../pdf-context.ts';
import { citation } from '../story-words.ts';
import { drawFigure } from './figure.ts';

/** 流程图 as a picture, then what it shows in words, for those who can't see it. */
export function drawDiagram(
  { key, title, description, sources }: Extract<StoryBlock, { kind: 'diagram' }>,
  context: PdfContext,
): PdfBlock[] {
  const caption = `图${context.nextFigure()}${title === '' ? '' : `　${title}`}`;
  const cited = citation(sources, context);
  return [
    drawFigure(key, description || title || caption, [words(caption)], context),
    ...(description === '' && cited.length === 0
      ? []
      : [paragraph('figureText', words(description), ...cited)]),
  ];
}
