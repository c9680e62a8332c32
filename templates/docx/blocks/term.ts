import type { StoryBlock } from '@tongjie/model';
import { run } from '../faces.ts';
import { bodyParagraph } from '../paragraphs.ts';
import { storyRuns } from '../story-runs.ts';

/** 术语: the term in 黑体, then what it means. */
export function drawTerm({ term, definition }: Extract<StoryBlock, { kind: 'term' }>) {
  const [first, ...rest] = definition;
  const name = run(`${term}：`, { face: 'heiTi' });
  return [
    bodyParagraph([name, ...(first ? storyRuns(first) : [])]),
    ...rest.map((text) => bodyParagraph(storyRuns(text))),
  ];
}
