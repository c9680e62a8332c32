import { type StoryBlock, speakerTitles } from '@tongjie/model';
import { run } from '../faces.ts';
import { bodyParagraph } from '../paragraphs.ts';
import { storyRuns } from '../story-runs.ts';

/** 漫画对话 as lines of a play: the speaker in 黑体. */
export function drawDialogue({ title, utterances }: Extract<StoryBlock, { kind: 'dialogue' }>) {
  const heading = title === '' ? [] : [bodyParagraph([run(title, { face: 'heiTi' })], { keepNext: true })];
  const lines = utterances.map(({ speaker, text }) =>
    bodyParagraph([run(`${speakerTitles[speaker]}：`, { face: 'heiTi' }), ...storyRuns(text)]),
  );
  return [...heading, ...lines];
}
