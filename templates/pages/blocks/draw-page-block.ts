import type { StoryBlock } from '@tongjie/model';
import { drawBlock } from '../../infographic/blocks/draw-block.ts';
import { px, type Segment, type Setting } from '../../parts/setting.ts';
import { drawSources, sourcesOf, withSources } from '../../parts/sources.ts';
import { drawAnswer } from './answer.ts';

/** A block as the body of a page, with its sources. The page's title says already what some blocks begin with. */
export function drawPageBlock(block: StoryBlock, setting: Setting): Segment[] {
  switch (block.kind) {
    case 'questionAnswer':
      return drawAnswer(block, setting);
    case 'quotation':
      return drawBlock(block, setting);
    case 'dialogue':
      return citing({ ...block, title: '' }, setting);
    case 'paragraph':
    case 'bulletList':
    case 'orderedList':
    case 'subheading':
    case 'table':
    case 'keyFigures':
    case 'steps':
    case 'timeline':
    case 'comparison':
    case 'caseExample':
    case 'serviceCard':
    case 'diagram':
    case 'chart':
    case 'term':
      return citing(block, setting);
  }
}

/** The sources stay with the last part of a block, so that they never stand on a page of their own. */
function citing(block: StoryBlock, setting: Setting): Segment[] {
  const body = drawBlock(block, setting);
  const [cited] = drawSources(sourcesOf(block), setting);
  const last = body.at(-1);
  if (!cited || !last) return body;
  return [...body.slice(0, -1), withSources(last, { ...cited, gap: px(setting, 24) }, setting)];
}
