import type { StoryBlock, StorySection } from '@tongjie/model';
import type { GroundName } from '../../infographic/rhythm.ts';
import { sectionTitle } from '../../parts/story-text.ts';

/** What a page says above its drawing. */
export interface PageHead {
  readonly kicker: string;
  readonly title: string;
  readonly ground: GroundName;
}

/**
 * How a block becomes a page, or null for running text, which a section gives a page only if it has nothing to draw.
 * `heading` is the subheading right above the block, or empty.
 */
export function pageHeadOf(block: StoryBlock, section: StorySection, heading: string): PageHead | null {
  const title = heading || sectionTitle(section);
  switch (block.kind) {
    case 'paragraph':
    case 'bulletList':
    case 'orderedList':
    case 'subheading':
      return null;
    case 'keyFigures':
    case 'timeline':
    case 'comparison':
    case 'diagram':
    case 'chart':
    case 'table':
      return { kicker: section.name, title, ground: 'paper' };
    case 'steps':
      return { kicker: block.ordered ? '怎么办' : section.name, title, ground: 'paper' };
    case 'questionAnswer':
      return { kicker: '问答', title: block.question, ground: 'paper' };
    case 'caseExample':
      return { kicker: '举个例子', title, ground: 'tint' };
    case 'serviceCard':
      return { kicker: '收好这张卡', title: block.title || title, ground: 'tint' };
    case 'dialogue':
      return { kicker: '漫画说政策', title: block.title || title, ground: 'paper' };
    case 'quotation':
      return { kicker: '原文', title: '', ground: 'tint' };
    case 'term':
      return { kicker: '名词解释', title: '', ground: 'tint' };
  }
}

/**
 * The blocks of a section that get a page: all that are worth drawing, else its running text. Sections that don't apply
 * get none. What is left out stands in the long image, on the web page and in the document.
 */
export function shownBlocks(section: StorySection): readonly StoryBlock[] {
  if (section.notApplicable !== null) return [];
  const drawn = section.blocks.filter((block) => pageHeadOf(block, section, '') !== null);
  return drawn.length > 0 ? drawn : section.blocks;
}
