import type { StoryBlock } from '@tongjie/model';
import type { PdfBlock } from '../nodes.ts';

/** 小标题 as a heading under that of its section. */
export function drawSubheading({ text }: Extract<StoryBlock, { kind: 'subheading' }>): PdfBlock[] {
  return [{ kind: 'heading', level: 3, title: text }];
}
