import type { StoryBlock } from '@tongjie/model';
import type { DrawingContext } from '../drawing-context.ts';
import { run } from '../faces.ts';
import { listed } from '../lists.ts';
import { bodyParagraph, characters, gridParagraph } from '../paragraphs.ts';
import { storyRuns } from '../story-runs.ts';
import { styleId } from '../styles.ts';

/** 办理流程: numbered 第1步 by Word itself where the order counts, else bulleted. */
export function drawSteps(
  { ordered, steps }: Extract<StoryBlock, { kind: 'steps' }>,
  context: DrawingContext,
) {
  const numbering = listed(ordered ? 'steps' : 'bullets', context.nextList());
  const indent = { left: characters(ordered ? 5 : 3.5) };
  return steps.flatMap(({ label, text }) => [
    gridParagraph([run(label, { face: 'heiTi' })], {
      style: styleId('stepLabel'),
      numbering,
      keepNext: text.length > 0,
    }),
    ...text.map((paragraph) =>
      bodyParagraph(storyRuns(paragraph, context), { style: styleId('stepText'), indent }),
    ),
  ]);
}
