import type { StoryBlock } from '@tongjie/model';
import type { DrawingContext } from '../drawing-context.ts';
import { run } from '../faces.ts';
import { bodyParagraph } from '../paragraphs.ts';
import { citationRuns } from '../story-runs.ts';
import { styleId } from '../styles.ts';
import { drawPicture } from './picture.ts';

/** 流程图 as a picture, then what it shows in words, for those who can't see it. */
export function drawDiagram(
  { key, title, description, sources }: Extract<StoryBlock, { kind: 'diagram' }>,
  context: DrawingContext,
) {
  const caption = `图${context.nextFigure()}${title === '' ? '' : `　${title}`}`;
  return [
    ...drawPicture(context.images.get(key), caption, description || title, context),
    ...(description === '' && sources.length === 0
      ? []
      : [
          bodyParagraph([run(description), ...citationRuns(sources, context)], {
            style: styleId('figureText'),
          }),
        ]),
  ];
}
