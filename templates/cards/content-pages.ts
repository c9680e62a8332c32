import { type Story, type StoryBlock, type StorySection, uniqueSources } from '@tongjie/model';
import type { FigureImages } from '../drawing.ts';
import { drawSubheading } from '../infographic/blocks/text.ts';
import type { Piece } from '../parts/piece.ts';
import { drawProse } from '../parts/prose.ts';
import { joinSegments, px, type Segment, type Setting, textStyle } from '../parts/setting.ts';
import { drawSources, sourcesOf } from '../parts/sources.ts';
import { blockText, sectionTitle } from '../parts/story-text.ts';
import type { Theme } from '../themes/theme.ts';
import { type CardHead, cardOf } from './blocks/card-of.ts';
import { drawCardBlock } from './blocks/draw-card-block.ts';
import { CARD_SCALE, cardSetting } from './card-setting.ts';
import { bodyRoom } from './frame.ts';
import type { CardPage } from './page.ts';
import { paginateEvenly, wordsOf } from './paginate.ts';

/** Scales at which a short body is tried, so that a card with little to say says it large. */
const SCALES = [1.6, 1.4, 1.25, CARD_SCALE] as const;

/** Cards of a section: one for each block with a drawing, or one with its text if it has none. */
export function drawSectionPages(
  section: StorySection,
  story: Story,
  theme: Theme,
  images: FigureImages,
): CardPage[] {
  if (section.notApplicable !== null || section.blocks.length === 0) return [];
  const pages = section.blocks.flatMap((block, index) => {
    const above = section.blocks[index - 1];
    const head = cardOf(block, section, above?.kind === 'subheading' ? above.text : '');
    if (!head) return [];
    return layOut(head, (setting) => drawCardBlock(block, setting), blockText(block), story, theme, images);
  });
  if (pages.length > 0) return pages;
  const head: CardHead = { kicker: section.name, title: sectionTitle(section), ground: 'tint' };
  const text = section.blocks.map(blockText).join('\n');
  return layOut(head, (setting) => drawStatement(section.blocks, setting), text, story, theme, images);
}

/** The running text of a section, with its sources at the end. */
function drawStatement(blocks: readonly StoryBlock[], setting: Setting): Segment[] {
  const words = blocks.flatMap((block): Segment[] => {
    if (block.kind === 'subheading') {
      return drawSubheading(block, setting).map((segment) => ({ ...segment, gap: px(setting, 48) }));
    }
    if (block.kind !== 'paragraph' && block.kind !== 'bulletList' && block.kind !== 'orderedList') return [];
    return drawProse([block], textStyle(setting, 42, 72), setting.width, setting);
  });
  return [...words, ...drawSources(uniqueSources(blocks.flatMap(sourcesOf)), setting)];
}

/** The fewest cards that hold a body, in the largest type in which it takes no more of them. */
function fillPages(
  settingAt: (scale: number) => Setting,
  draw: (setting: Setting) => Segment[],
  room: number,
): Piece[] {
  const pagesAt = (scale: number): Piece[] => {
    const setting = settingAt(scale);
    const segments = draw(setting);
    const fits = segments.every(({ piece }) => piece.width <= setting.width);
    return fits || scale === CARD_SCALE ? paginateEvenly(segments, setting.width, room) : [];
  };
  const fewest = pagesAt(CARD_SCALE);
  const larger = SCALES.map(pagesAt).find((pages) => pages.length > 0 && pages.length <= fewest.length);
  return larger ?? fewest;
}

/**
 * Sets a body in the largest type in which it fits one card; else under a smaller title; else over several cards, the
 * title smaller on each.
 */
function layOut(
  head: CardHead,
  draw: (setting: Setting) => Segment[],
  text: string,
  story: Story,
  theme: Theme,
  images: FigureImages,
): CardPage[] {
  const ground = theme.grounds[head.ground];
  const settingAt = (scale: number) => cardSetting(theme, ground, story, images, scale);
  const plain = settingAt(CARD_SCALE);
  const tries = [
    ...SCALES.map((scale) => ({ scale, titleSize: 'large' as const })),
    { scale: CARD_SCALE, titleSize: 'medium' as const },
  ];
  for (const { scale, titleSize } of tries) {
    const setting = settingAt(scale);
    const room = bodyRoom(head.title, titleSize, plain);
    const segments = draw(setting);
    const body = joinSegments(segments, setting.width);
    if (body.height <= room && segments.every(({ piece }) => piece.width <= setting.width)) {
      return [{ ...head, ground, body, titleSize, continues: false, text }];
    }
  }
  const bodies = fillPages(settingAt, draw, bodyRoom(head.title, 'small', plain));
  return bodies.map((body, index) => ({
    ...head,
    ground,
    body,
    titleSize: 'small' as const,
    continues: index < bodies.length - 1,
    text: bodies.length === 1 ? text : wordsOf(body),
  }));
}
