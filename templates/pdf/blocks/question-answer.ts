import type { StoryBlock } from '@tongjie/model';
import { type PdfBlock, paragraph, words } from '../nodes.ts';
import type { PdfContext } from '../pdf-context.ts';
import { setProse } from '../prose.ts';
import { storyWords } from '../story-words.ts';

/** 问答: the question, and the answer that begins with 答：. */
export function drawQuestionAnswer(
  { question, answer }: Extract<StoryBlock, { kind: 'questionAnswer' }>,
  context: PdfContext,
): PdfBlock[] {
  const [first, ...rest] = answer;
  const mark = words('答：', { face: 'heiTi' });
  const asked = paragraph('question', words(`问：${question}`));
  return first?.kind === 'paragraph'
    ? [
        asked,
        paragraph('answer', mark, ...storyWords(first.text, context)),
        ...setProse(rest, context, 'answer'),
      ]
    : [asked, paragraph('answer', mark), ...setProse(answer, context, 'answer')];
}
