import { type StoryBlock, speakerTitles } from '@tongjie/model';
import { type PdfBlock, paragraph, words } from '../nodes.ts';
import type { PdfContext } from '../pdf-context.ts';
import { storyWords } from '../story-words.ts';

/** 漫画对话 as lines of a play. */
export function drawDialogue(
  { title, utterances }: Extract<StoryBlock, { kind: 'dialogue' }>,
  context: PdfContext,
): PdfBlock[] {
  const heading = title === '' ? [] : [paragraph('speechTitle', words(title))];
  const lines = utterances.map(({ speaker, text }) =>
    paragraph(
      'speech',
      words(`${speakerTitles[speaker]}：`, { face: 'heiTi' }),
      ...storyWords(text, context),
    ),
  );
  return [...heading, ...lines];
}
