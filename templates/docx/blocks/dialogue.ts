import { type StoryBlock, speakerTitles } from '@tongjie/model';
import type { DrawingContext } from '../drawing-context.ts';
import { run } from '../faces.ts';
import { bodyParagraph } from '../paragraphs.ts';
import { storyRuns } from '../story-runs.ts';
import { styleId } from '../styles.ts';

/** 漫画对话 as lines of a play: the speaker in 黑体. */
export function drawDialogue(
  { title, utterances }: Extract<StoryBlock, { kind: 'dialogue' }>,
  context: DrawingContext,
) {
  const heading =
    title === ''
      ? []
      : [bodyParagraph([run(title, { face: 'heiTi' })], { style: styleId('speechTitle'), keepNext: true })];
  const lines = utterances.map(({ speaker, text }) =>
    bodyParagraph([run(`${speakerTitles[speaker]}：`, { face: 'heiTi' }), ...storyRuns(text, context)], {
      style: styleId('speech'),
    }),
  );
  return [...heading, ...lines];
}
