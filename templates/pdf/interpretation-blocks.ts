import { type Story, type StorySection, writeNumeral } from '@tongjie/model';
import { quotedTitle } from '../parts/story-text.ts';
import { drawBlock } from './blocks/draw-block.ts';
import { type PdfBlock, paragraph, words } from './nodes.ts';
import type { PdfContext } from './pdf-context.ts';
import { storyWords } from './story-words.ts';

function drawSection(section: StorySection, context: PdfContext): readonly PdfBlock[] {
  const heading: PdfBlock = {
    kind: 'heading',
    level: 2,
    title: `${writeNumeral(section.number)}、${section.name}`,
  };
  if (section.notApplicable !== null)
    return [heading, paragraph('notApplicable', words(`本文件不涉及此项。${section.notApplicable}`))];
  const headline = section.headline === '' ? [] : [paragraph('headline', words(section.headline))];
  return [heading, ...headline, ...section.blocks.flatMap((block) => drawBlock(block, context))];
}

/** The interpretation after its title: who it is from, lead, sections with their blocks, and the policy's name. */
export function interpretationBlocks(story: Story, context: PdfContext): PdfBlock[] {
  const { policyTitle, documentNumber, link } = story;
  const number = documentNumber === '' ? '' : `（${documentNumber}）`;
  return [
    paragraph('lead', ...storyWords(story.lead, context)),
    ...story.sections.flatMap((section) => drawSection(section, context)),
    { kind: 'space', lines: 1 },
    paragraph('policyReference', words(`政策原文：${quotedTitle(policyTitle)}${number}${link ?? ''}`)),
    paragraph('policyReference', words('本解读与政策原文不一致的，以政策原文为准。')),
  ];
}
