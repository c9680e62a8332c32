import type { StoryBlock } from '@tongjie/model';
import { type PdfBlock, paragraph, words } from '../nodes.ts';
import type { PdfContext } from '../pdf-context.ts';
import { setTexts } from '../prose.ts';
import { storyWords } from '../story-words.ts';

/** 术语: the term, then what it means; nothing where a footnote explains it. */
export function drawTerm(
  { term, definition }: Extract<StoryBlock, { kind: 'term' }>,
  context: PdfContext,
): PdfBlock[] {
  if (context.notes.isNoted(term)) return [];
  const [first, ...rest] = definition;
  const name = words(`${term}：`, { face: 'heiTi' });
  return [
    paragraph('term', name, ...(first ? storyWords(first, context) : [])),
    ...setTexts(rest, context, 'term'),
  ];
}
