import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Story, StoryBlock } from '@tongjie/model';
import {
  type Drawing,
  drawCards,
  drawComics,
  drawCovers,
  drawInfographic,
  drawKiosk,
  drawSlides,
  drawSquareCards,
  themes,
} from '@tongjie/templates';
import pixelmatch from 'pixelmatch';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { paintScaledPng } from '../render-service/engine/painters/paint-png.ts';
import { referencePainter } from '../render-service/engine/painters/reference-painter.ts';
import { pngPainter } from '../render-service/engine/painters/takumi-painter.ts';
import { exampleBlocks, exampleStory } from '../templates/example-stories.ts';

/** Write the pictures anew, after looking at what changed: `GOLDEN=write npx vitest run --project whole tests/golden`. */
const isWriting = process.env.GOLDEN === 'write';
const folder = new URL('golden/', import.meta.url);
/** Width in px of a kept picture: a changed layout shows, a changed font hinting does not. */
const WIDTH = 200;

const red = themes['government-red'];
const none = new Map();

function storyOf(block: StoryBlock): Story {
  const [section] = exampleStory.sections;
  return { ...exampleStory, hero: null, sections: section ? [{ ...section, blocks: [block] }] : [] };
}

/** What each medium draws of one block: the page that holds it. */
const media: Readonly<Record<string, (story: Story) => Drawing | undefined>> = {
  infographic: (story) => drawInfographic(story, red, none),
  card: (story) => drawCards(story, red, none)[1],
  square: (story) => drawSquareCards(story, red, none)[1],
  kiosk: (story) => drawKiosk(story, red, none)[1],
  slide: (story) => drawSlides(story, red, none)[1],
  comic: (story) => drawComics(story, red)[0],
};

async function readPixels(png: Uint8Array): Promise<{ data: Buffer; width: number; height: number }> {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

async function expectGolden(drawing: Drawing, name: string): Promise<void> {
  const height = Math.round((drawing.height * WIDTH) / drawing.width);
  const drawn = await paintScaledPng(drawing, { width: WIDTH, height });
  const file = new URL(`${name}.png`, folder);
  if (isWriting) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, drawn);
  }
  expect(existsSync(file), `${name}.png is kept`).toBe(true);
  const [ours, kept] = [await readPixels(drawn), await readPixels(readFileSync(file))];
  expect([ours.width, ours.height], name).toEqual([kept.width, kept.height]);
  const differing = pixelmatch(ours.data, kept.data, undefined, ours.width, ours.height, { threshold: 0.15 });
  expect(differing / (ours.width * ours.height), name).toBeLessThan(0.002);
}

describe.each(Object.entries(media))('the golden pictures of %s', (medium, draw) => {
  it.each(Object.values(exampleBlocks))('show $kind as it was looked at', async (block) => {
    const drawing = draw(storyOf(block));
    if (medium === 'comic' && block.kind !== 'dialogue') expect(drawing).toBeUndefined();
    else if (drawing) await expectGolden(drawing, `${medium}-${block.kind}`);
    else expect.unreachable(`${medium} draws no ${block.kind}`);
  });
});

it.each(Object.values(themes))('the golden covers of $name', async (theme) => {
  const [card] = drawCards(exampleStory, theme, none);
  const [article] = drawCovers(exampleStory, theme);
  if (!card || !article) throw new Error('no cover');
  await expectGolden(card, `cover-${theme.name}`);
  await expectGolden(article, `article-${theme.name}`);
});

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The smallest box around what stands out from the ground inside a part of a picture. */
function findInk(picture: { data: Buffer; width: number; height: number }, part: Box): Box | null {
  const { data, width, height } = picture;
  const [fromX, fromY] = [Math.max(0, Math.floor(part.left)), Math.max(0, Math.floor(part.top))];
  const [toX, toY] = [Math.min(width, Math.ceil(part.right)), Math.min(height, Math.ceil(part.bottom))];
  const ground = (fromY * width + fromX) * 4;
  const box: Box = { left: toX, top: toY, right: fromX, bottom: fromY };
  for (let y = fromY; y < toY; y += 1) {
    for (let x = fromX; x < toX; x += 1) {
      const at = (y * width + x) * 4;
      const off = [0, 1, 2].reduce(
        (sum, channel) => sum + Math.abs((data[at + channel] ?? 0) - (data[ground + channel] ?? 0)),
        0,
      );
      if (off < 180) continue;
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x);
      box.top = Math.min(box.top, y);
      box.bottom = Math.max(box.bottom, y);
    }
  }
  return box.right > box.left ? box : null;
}

describe('satori with resvg and takumi', () => {
  it.each(Object.values(exampleBlocks))('set every text of $kind in the same box', async (block) => {
    const drawing = drawSquareCards(storyOf(block), red, none)[1];
    if (!drawing) throw new Error('no page');
    const ours = await readPixels(await pngPainter.paint(drawing));
    const reference = await readPixels(await referencePainter.paint(drawing));
    const moved = drawing.piece.marks.flatMap((mark) => {
      if (mark.kind !== 'text') return [];
      const middle = mark.y + mark.height / 2;
      const part = {
        left: mark.x - 2,
        top: middle - mark.face.size * 0.6,
        right: mark.x + mark.width + 2,
        bottom: middle + mark.face.size * 0.6,
      };
      const [a, b] = [findInk(ours, part), findInk(reference, part)];
      const off =
        a && b
          ? Math.max(
              ...(['left', 'top', 'right', 'bottom'] as const).map((side) => Math.abs(a[side] - b[side])),
            )
          : a === b
            ? 0
            : 99;
      return off > 3 ? [`${mark.text}: ${off} px`] : [];
    });
    expect(moved).toEqual([]);
    const differing = pixelmatch(ours.data, reference.data, undefined, ours.width, ours.height, {
      threshold: 0.2,
    });
    expect(differing / (ours.width * ours.height)).toBeLessThan(0.01);
  });
});
