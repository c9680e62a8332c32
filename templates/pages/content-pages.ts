import { type Story, type StoryBlock, type StorySection, uniqueSources } from '@tongjie/model';
import type { FigureImages } from '../drawing.ts';
import { drawSubheading } from '../infographic/blocks/text.ts';
import { drawGroups } from '../infographic/section.ts';
import type { Piece } from '../parts/piece.ts';
import { drawProse } from '../parts/prose.ts';
import { joinSegments, px, type Segment, type Setting, textStyle } from '../parts/setting.ts';
import { drawSources, sourcesOf } from '../parts/sources.ts';
import { blockText, sectionTitle } from '../parts/story-text.ts';
import type { Theme } from '../themes/theme.ts';
import { drawPageBlock } from './blocks/draw-page-block.ts';
import { type PageHead, pageHeadOf } from './blocks/page-head.ts';
import { bodyRoom } from './frame.ts';
import type { ContentPage, TitleSize } from './page.ts';
import type { PageFormat } from './page-format.ts';
import { bodySetting, pageSetting } from './page-setting.ts';
import { paginateEvenly, wordsOf } from './paginate.ts';

/** How much larger than usual a short body is tried, so that a page with little to say says it large. */
const GROWTH = [1.4, 1.22, 1.09, 1] as const;

/** Pages of a section: one for each block with a drawing, or one with its text if it has none. */
export function drawSectionPages(
  section: StorySection,
  story: Story,
  theme: Theme,
  images: FigureImages,
  format: PageFormat,
): ContentPage[] {
  if (section.notApplicable !== null || section.blocks.length === 0) return [];
  if (format.keepsSections) return drawWholeSection(section, story, theme, images, format);
  const pages = sharePages(section).flatMap(({ head, blocks }) => {
    return layOut(
      head,
      (setting) => drawTogether(blocks, setting),
      blocks.map(blockText).join('\n'),
      story,
      theme,
      images,
      format,
    );
  });
  if (pages.length > 0) return pages;
  const head: PageHead = { kicker: section.name, title: sectionTitle(section), ground: 'tint' };
  const text = section.blocks.map(blockText).join('\n');
  return layOut(
    head,
    (setting) => drawStatement(section.blocks, setting),
    text,
    story,
    theme,
    images,
    format,
  );
}

/** Blocks that share a page, under the head of the first. */
interface SharedPage {
  readonly head: PageHead;
  readonly blocks: StoryBlock[];
}

/** A page for each block with a drawing; those that were put on the page of the one before stand there. */
function sharePages(section: StorySection): SharedPage[] {
  const pages: SharedPage[] = [];
  for (const [index, block] of section.blocks.entries()) {
    const open = pages.at(-1);
    if (block.choice?.joined && open) {
      open.blocks.push(block);
      continue;
    }
    const above = section.blocks[index - 1];
    const head = pageHeadOf(block, section, above?.kind === 'subheading' ? above.text : '');
    if (!head) continue;
    const onField = block.choice?.emphasis === true && block.kind !== 'questionAnswer';
    pages.push({ head: onField ? { ...head, ground: 'field' } : head, blocks: [block] });
  }
  return pages;
}

/** Blocks of one page, one below the other. A question that isn't the page's title is said again. */
function drawTogether([first, ...more]: readonly StoryBlock[], setting: Setting): Segment[] {
  const rest = more.flatMap((block) => {
    const drawn =
      block.kind === 'questionAnswer' ? drawGroups([block], setting) : drawPageBlock(block, setting);
    return drawn.map((segment, index) => (index === 0 ? { ...segment, gap: px(setting, 64) } : segment));
  });
  return [...(first ? drawPageBlock(first, setting) : []), ...rest];
}

/** All blocks of a section one after another, each with its sources. */
function drawWholeSection(
  section: StorySection,
  story: Story,
  theme: Theme,
  images: FigureImages,
  format: PageFormat,
): ContentPage[] {
  const title = sectionTitle(section);
  const kicker = `${section.number}${title === section.name ? '' : `　${section.name}`}`;
  const head: PageHead = { kicker, title, ground: section.number % 2 === 1 ? 'paper' : 'tint' };
  const text = section.blocks.map(blockText).join('\n');
  const draw = (setting: Setting): Segment[] => drawGroups(section.blocks, setting);
  return layOut(head, draw, text, story, theme, images, format);
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

/** The fewest pages that hold a body, in the largest type in which it takes no more of them. */
function fillPages(
  settingAt: (growth: number) => Setting,
  draw: (setting: Setting) => Segment[],
  room: number,
): Piece[] {
  const pagesAt = (growth: number): Piece[] => {
    const setting = settingAt(growth);
    const segments = draw(setting);
    const pages = paginateEvenly(segments, setting.width, room);
    const fits = segments.every(({ piece }) => piece.width <= setting.width);
    return growth === 1 || (fits && pages.every((page) => page.height <= room)) ? pages : [];
  };
  const fewest = pagesAt(1);
  const larger = GROWTH.map(pagesAt).find((pages) => pages.length > 0 && pages.length <= fewest.length);
  return larger ?? fewest;
}

/**
 * Sets a body in the largest type in which it fits one page; else under a smaller title; else over several pages, the
 * title smaller on each.
 */
function layOut(
  head: PageHead,
  draw: (setting: Setting) => Segment[],
  text: string,
  story: Story,
  theme: Theme,
  images: FigureImages,
  format: PageFormat,
): ContentPage[] {
  const ground = theme.grounds[head.ground];
  const page = pageSetting(theme, ground, story, images, format);
  const settingAt = (growth: number) => bodySetting(page, format, format.scale * growth);
  const tries = [
    ...GROWTH.map((growth) => ({ growth, titleSize: 'large' as const })),
    { growth: 1, titleSize: 'medium' as const },
  ];
  for (const { growth, titleSize } of tries) {
    const setting = settingAt(growth);
    const room = bodyRoom(head.title, titleSize, page, format);
    const segments = draw(setting);
    const body = joinSegments(segments, setting.width);
    if (body.height <= room && segments.every(({ piece }) => piece.width <= setting.width)) {
      return [{ ...head, ground, body, titleSize, continues: false, text }];
    }
  }
  const roomUnder = (titleSize: TitleSize): number => bodyRoom(head.title, titleSize, page, format);
  const small = fillPages(settingAt, draw, roomUnder('small'));
  const titleSize = small.every((body) => body.height <= roomUnder('small')) ? 'small' : 'least';
  const bodies = titleSize === 'small' ? small : fillPages(settingAt, draw, roomUnder('least'));
  return bodies.map((body, index) => ({
    ...head,
    ground,
    body,
    titleSize,
    continues: index < bodies.length - 1,
    text: bodies.length === 1 ? text : wordsOf(body),
  }));
}
