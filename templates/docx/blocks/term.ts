import type { StoryBlock } from '@tongjie/model';
import type { DrawingContext } from '../drawing-context.ts';
import { run } from '../faces.ts';
import { bodyParagraph } from '../paragraphs.ts';
import { storyRuns } from '../story-runs.ts';
import { styleId } from '../styles.ts';

/** 术语: the term in 黑体, then what it means; nothing where a footnote explains it. */
export function drawTerm(
  { term, definition }: Extract<StoryBlock, { kind: 'term' }>,
  context: DrawingContext,
) {
  if (context.notes.isNoted(term)) return [];
  const [first, ...rest] = definition;
  const name = run(`${term}：`, { face: 'heiTi' });
  return [
    bodyParagraph([name, ...(first ? storyRuns(first, context) : [])], { style: styleId('term') }),
    ...rest.map((text) => bodyParagraph(storyRuns(text, context), { style: styleId('term') })),
  ];
}
