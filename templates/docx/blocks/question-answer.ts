import type { StoryBlock } from '@tongjie/model';
import type { DrawingContext } from '../drawing-context.ts';
import { run } from '../faces.ts';
import { bodyParagraph } from '../paragraphs.ts';
import { drawProse } from '../prose.ts';
import { storyRuns } from '../story-runs.ts';
import { styleId } from '../styles.ts';

/** 问答: the question in 黑体, the answer begins with 答：. */
export function drawQuestionAnswer(
  { question, answer }: Extract<StoryBlock, { kind: 'questionAnswer' }>,
  context: DrawingContext,
) {
  const [first, ...rest] = answer;
  const asked = bodyParagraph([run(`问：${question}`, { face: 'heiTi' })], {
    style: styleId('question'),
    keepNext: true,
  });
  const mark = run('答：', { face: 'heiTi' });
  if (first?.kind !== 'paragraph')
    return [
      asked,
      bodyParagraph([mark], { style: styleId('answer') }),
      ...drawProse(answer, context, styleId('answer')),
    ];
  return [
    asked,
    bodyParagraph([mark, ...storyRuns(first.text, context)], { style: styleId('answer') }),
    ...drawProse(rest, context, styleId('answer')),
  ];
}
