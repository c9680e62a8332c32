import { type Drawing, type Mark, showPiece } from '@tongjie/templates';
import sharp from 'sharp';
import { describe, expect, it, vi } from 'vitest';
import { PaletteIndex } from './index-pixels.ts';
import { paintPng } from './paint-png.ts';
import { paletteOf } from './palette-of.ts';
import { paintPixels } from './takumi-renderer.ts';

const width = 360;
const blockHeight = 180;

/** A block as templates draw them: a field of its own, a rule, a title, some lines. */
function drawBlock(y: number, words: readonly string[], fill: string): Mark[] {
  const text = (row: number, text: string, size: number): Mark => ({
    kind: 'text',
    x: 24.5,
    y: y + 40 + row * 40,
    width: 300,
    height: 40,
    text,
    face: { family: 'sans', weight: row === 0 ? 700 : 400, size },
    colour: row === 0 ? '#1A5DB8' : '#10233F',
  });
  return [
    { kind: 'box', x: 0, y, width, height: blockHeight, fill },
    { kind: 'box', x: 24, y: y + 24, width: 100, height: 4.5, fill: '#134A96' },
    ...words.map((line, row) => text(row, line, row === 0 ? 28 : 24)),
  ];
}

function drawBlocks(blocks: readonly (readonly string[])[]): Drawing {
  const marks = blocks.flatMap((words, index) =>
    drawBlock(index * blockHeight, words, index % 2 === 0 ? '#FFFFFF' : '#EEF4FB'),
  );
  const piece = { width, height: blocks.length * blockHeight, marks };
  const { height } = piece;
  const said = { medium: 'infographic', name: 'sample', alt: '样张', text: '样张' } as const;
  return { ...said, width, height, ...showPiece(piece, '#FFFFFF') };
}

const blocks = Array.from({ length: 12 }, (_, index) => [
  `第${index + 1}项补贴`,
  `每人每月${index * 100}元。`,
]);

async function readPixels(png: Uint8Array): Promise<Buffer> {
  return sharp(png).ensureAlpha().raw().toBuffer();
}

describe('paintPng', () => {
  it('gives exactly the picture that is painted in one go, each pixel at its place in the palette', async () => {
    const drawing = drawBlocks(blocks);
    const palette = await paletteOf(drawing);
    const whole = new PaletteIndex(palette?.index.palette ?? []).indexRows(await paintPixels(drawing), width);
    const places = Buffer.from(whole?.rows ?? []);
    const shown = await readPixels(await paintPng(drawing));
    for (let row = 0; row < drawing.height; row++) {
      for (let x = 0; x < width; x++) {
        const colour = palette?.index.palette[places[row * (width + 1) + x + 1] ?? 0];
        if (shown.readUIntBE((row * width + x) * 4, 3) !== colour)
          throw new Error(`pixel ${x}, ${row} differs`);
      }
    }
    expect(whole?.worst).toBeLessThan(600);
  });

  it('moves no channel of a pixel visibly from what the painter painted', async () => {
    const drawing = drawBlocks(blocks);
    const [painted, shown] = [await paintPixels(drawing), await readPixels(await paintPng(drawing))];
    let furthest = 0;
    for (const [at, value] of shown.entries())
      furthest = Math.max(furthest, Math.abs(value - (painted[at] ?? 0)));
    expect(furthest).toBeLessThanOrEqual(8);
  });

  it('gives the same bytes after one block changed as a painter that never saw the other blocks', async () => {
    const changed = blocks.with(5, ['第六项补贴', '每人每月650元。', '从下个月起发放。']);
    await paintPng(drawBlocks(blocks));
    const warm = await paintPng(drawBlocks(changed));
    vi.resetModules();
    const { paintPng: paintAfresh } = await import('./paint-png.ts');
    expect(paintAfresh).not.toBe(paintPng);
    expect(Buffer.compare(await paintAfresh(drawBlocks(changed)), warm)).toBe(0);
    expect(Buffer.compare(await paintPng(drawBlocks(changed)), warm)).toBe(0);
  });

  it('shows a block that moved exactly as before', async () => {
    const before = await readPixels(await paintPng(drawBlocks(blocks)));
    const after = await readPixels(
      await paintPng(drawBlocks([['新增的一项', '在最前面。'], ['再加一项'], ...blocks])),
    );
    const moved = after.subarray(2 * blockHeight * width * 4);
    expect(Buffer.compare(moved, before)).toBe(0);
  });

  it('shows an image of many colours in all of them', async () => {
    const side = 64;
    const photo = Buffer.alloc(side * side * 3);
    for (let at = 0; at < photo.length; at++) photo[at] = (at * 7919) % 256;
    const png = await sharp(photo, { raw: { width: side, height: side, channels: 3 } })
      .png()
      .toBuffer();
    const src = `data:image/png;base64,${png.toString('base64')}`;
    const image: Mark = { kind: 'image', x: 0, y: 0, width: side, height: side, src };
    const drawing: Drawing = {
      ...drawBlocks([['照片']]),
      ...showPiece({ width, height: blockHeight, marks: [image] }, '#FFFFFF'),
    };
    const [painted, shown] = [await paintPixels(drawing), await readPixels(await paintPng(drawing))];
    let furthest = 0;
    for (const [at, value] of shown.entries())
      furthest = Math.max(furthest, Math.abs(value - (painted[at] ?? 0)));
    expect(furthest).toBeLessThanOrEqual(40);
  });
});
