import type { StoryBlock } from '@tongjie/model';
import { drawBlock } from '../../infographic/blocks/draw-block.ts';
import { drawProse } from '../../parts/prose.ts';
import { px, type Segment, type Setting, textStyle } from '../../parts/setting.ts';
import { drawSources, sourcesOf } from '../../parts/sources.ts';

/** A block as the body of a card, with its sources. Its card's title says already what some blocks begin with. */
export function drawCardBlock(block: StoryBlock, setting: Setting): Segment[] {
  const body = drawBody(block, setting);
  const cited = block.kind === 'quotation' ? [] : drawSources(sourcesOf(block), setting);
  return [...body, ...cited.map((segment) => ({ ...segment, gap: px(setting, 28) }))];
}

function drawBody(block: StoryBlock, setting: Setting): Segment[] {
  switch (block.kind) {
    case 'questionAnswer':
      return drawProse(block.answer, textStyle(setting, 44, 74), setting.width, setting);
    case 'dialogue':
      return drawBlock({ ...block, title: '' }, setting);
    default:
      return drawBlock(block, setting);
  }
}
