import type { StoryBlock } from '@tongjie/model';
import { HeadingLevel, type Paragraph } from 'docx';
import { run } from '../faces.ts';
import { gridParagraph } from '../paragraphs.ts';

/** 小标题 as a heading of the second level. */
export function drawSubheading({ text }: Extract<StoryBlock, { kind: 'subheading' }>): Paragraph[] {
  return [gridParagraph([run(text)], { heading: HeadingLevel.HEADING_2 })];
}
